import { expect, test } from 'vitest';
import { scoreDocuments } from '../src/pipeline/eval/index.ts';
import { reading } from '../src/store/extraction.test-fixture.ts';
import { goldOfExtraction } from './gold-of-extraction.ts';

const result = reading(1, { claims: [{}, { subtype: 'delivery', assertion: 'denied', attribution: [] }] });

test('a result scored against itself is right in everything', () => {
  const { gold, precision, recall, slots } = scoreDocuments([goldOfExtraction(result)], [result]);
  expect({ gold, precision, recall }).toEqual({ gold: 2, precision: 1, recall: 1 });
  for (const { right, of } of Object.values(slots)) expect(right).toBe(of);
});

test('a result without one of its claims has missed it', () => {
  const { gold, core } = scoreDocuments([goldOfExtraction(result)], [{ ...result, claims: result.claims.slice(1) }]);
  expect({ gold, core }).toEqual({ gold: 2, core: 1 });
});
