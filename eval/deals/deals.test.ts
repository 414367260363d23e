import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildDeals } from '../../src/resolve/index.ts';
import { goldFolder } from '../sets.ts';
import { bCubed } from './b-cubed.ts';
import { claimsToDeals, measureDeals } from './measure.ts';
import { syntheticClaims, syntheticStateOf } from './synthetic-claims.ts';

/** What is asked for: a false merge counts as worse than a missed one. */
const FLOOR = { precision: 0.95, recall: 0.85 };

const dealsOf = (claims: Parameters<typeof buildDeals>[0]) => buildDeals(claims, syntheticStateOf, (weapon) => weapon);

test.skipIf(!existsSync(goldFolder))('claims of the annotated articles come together as a reader brings them', () => {
  const { precision, recall } = measureDeals();
  expect(precision).toBeGreaterThanOrEqual(FLOOR.precision);
  expect(recall).toBeGreaterThanOrEqual(FLOOR.recall);
});

describe('claims made of known deals', () => {
  test.each([1, 2, 3])('come together to them, seed %i', (seed) => {
    const { claims, truth } = syntheticClaims(4000, seed);
    const { precision, recall } = bCubed(truth, claimsToDeals(dealsOf(claims)));
    expect(precision).toBeGreaterThanOrEqual(FLOOR.precision);
    expect(recall).toBeGreaterThanOrEqual(FLOOR.recall);
  });

  test('come to the same deals in another order', () => {
    const { claims } = syntheticClaims(2000);
    expect(dealsOf(claims.toReversed())).toEqual(dealsOf(claims));
  });

  test('take no more than their share of time where there are many', () => {
    const timeOf = (count: number) => {
      const { claims } = syntheticClaims(count);
      const runs = [0, 1].map(() => {
        const before = process.cpuUsage();
        dealsOf(claims);
        return process.cpuUsage(before).user / 1000;
      });
      return Math.min(...runs);
    };
    timeOf(2000);
    // Eight times the claims: eight times the time, and what chance and the machine may add; a quadratic step would take 64.
    expect(timeOf(40_000)).toBeLessThan(24 * Math.max(timeOf(5000), 25));
  });
});
