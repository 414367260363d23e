import { afterAll, beforeAll, expect, test } from 'vitest';
import { rafales } from '../../../../test/deal-fixture.ts';
import { openEmptyRegister } from '../../../../test/empty-register.ts';
import type { Register } from '../../../store/index.ts';
import { keepExtraction } from '../../keep-extraction.ts';
import { DealUpkeep } from './deal-upkeep.ts';

let register: Register;
beforeAll(async () => {
  register = await openEmptyRegister();
  for (const one of rafales) await keepExtraction(register, one);
});
afterAll(() => register.close());

const claimsTold = async () => (await register.deals()).rows.reduce((sum, { claims }) => sum + claims, 0);

test('deals are brought up to date part by part, until nothing is left; who stops it loses nothing', async () => {
  const stopped = new DealUpkeep(register, { atOnce: 1, patienceMs: 0 });
  expect(await stopped.freshen()).toBe(true);
  await stopped.stop();
  expect(await claimsTold()).toBeLessThan(rafales.length);
  expect(await stopped.freshen()).toBe(true);

  const upkeep = new DealUpkeep(register, { atOnce: 2 });
  const answers = await Promise.all([upkeep.freshen(), upkeep.freshen()]);
  expect(answers).toEqual([false, false]);
  expect(await claimsTold()).toBe(rafales.length);
  await upkeep.stop();
});
