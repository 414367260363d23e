import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMemoryRegister, type Register } from '../../store/index.ts';
import { createEngine, loadCatalogue } from '../index.ts';
import { keepExtractions } from '../keep-extraction.ts';
import { doneBefore, reextract } from './index.ts';

const COUNT = 120;
const own =
  '{"id": "company:blue-yard", "type": "company", "state": "IT", "ar": ["حوض الخليج الأزرق"], "en": ["Blue Gulf Yard"]}';
const shipped = createEngine();
const better = createEngine(loadCatalogue([{ name: 'own.jsonl', text: own }]));

let register: Register;
beforeAll(async () => {
  register = await openMemoryRegister();
  const readings = Array.from({ length: COUNT }, (_, n) =>
    shipped.read({ text: `تسلمت بيرو من حوض الخليج الأزرق ${n + 2} فرقاطات حربية أمس.`, publishedAt: '2020-05-04' }),
  );
  await keepExtractions(register, readings);
});
afterAll(() => register.close());

const run = async (options: Parameters<typeof reextract>[2] = {}) => {
  const changed: string[] = [];
  for await (const { document } of reextract(register, better, options)) changed.push(document.document.id);
  return changed;
};
const suppliers = async () => (await register.claims({ supplier: 'company:blue-yard' }, { limit: 1000 })).rows.length;

test('a dry run says what would change and changes nothing', async () => {
  expect(await run({ dryRun: true })).toHaveLength(COUNT);
  expect(await suppliers()).toBe(0);
  expect(await doneBefore(register, better)).toBe(0);
});

test('a run that is stopped goes on behind what it did, and no document is done twice', async () => {
  const first = await run({ onBatch: () => true });
  expect(await doneBefore(register, better)).toBe(first.length);
  expect(await suppliers()).toBe(first.length);
  // Another engine has done nothing yet.
  expect(await doneBefore(register, shipped)).toBe(0);
  let upTo = 0;
  const rest = await run({
    onBatch(documents) {
      upTo = documents;
      return false;
    },
  });
  expect([first.length + rest.length, new Set([...first, ...rest]).size, upTo]).toEqual([COUNT, COUNT, COUNT]);
  expect(await suppliers()).toBe(COUNT);
  expect(await doneBefore(register, better)).toBe(0);
});

test('a run over what the engine has read already finds nothing', async () => {
  expect(await run()).toEqual([]);
});
