import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmptyRegister } from '../../test/empty-register.ts';
import { reading } from '../store/extraction.test-fixture.ts';
import type { Register } from '../store/index.ts';
import { readDocument } from './engine.ts';
import { keepExtraction } from './keep-extraction.ts';
import { toQuery } from './search/index.ts';

let register: Register;
beforeAll(async () => {
  register = await openEmptyRegister();
  const text = 'باعت فرنسا للقاهرة وبالأقساط ثلاثين مقاتلة. ولم يعلق أحد على السعر.';
  const evidence = [{ start: 0, end: text.indexOf('.') }];
  const kept = await keepExtraction(register, reading(1, { document: { text }, claims: [{ evidence }] }));
  expect(kept).toEqual({ id: 'document-0001', status: 'added', claims: 1 });
});
afterAll(() => register.close());

test.each([
  ['القاهرة', 1, 1],
  ['قاهرة', 1, 1],
  ['أقساط', 1, 1],
  ['الأقساط', 1, 1],
  ['فرنسا باعت', 1, 1],
  ['فَرَنْسا', 1, 1],
  // The claim has it by the name of a party or an item, the document does not.
  ['Egypt rafale', 0, 1],
  // The title and the second sentence belong to the document, not to the claim.
  ['صفقة', 1, 0],
  ['السعر', 1, 0],
  ['رنس', 0, 0],
  ['فرنسا اليابان', 0, 0],
])('«%s» finds %i documents and %i claims', async (question, documents, claims) => {
  const words = toQuery(question);
  expect((await register.documents({ words })).rows).toHaveLength(documents);
  expect((await register.claims({ words })).rows).toHaveLength(claims);
});

test('one text in two papers is two documents, each with claims of its own', async () => {
  const text = 'قالت وكالة رويترز إن مصر اشترت 24 طائرة رافال من فرنسا.';
  for (const publisher of ['الأهرام', 'النهار اللبنانية']) {
    const kept = await keepExtraction(register, readDocument({ text, publisher }));
    expect(kept).toMatchObject({ status: 'added', claims: 1 });
  }
  const { rows } = await register.claims({ outlet: ['outlet:al-ahram', 'outlet:al-nahar'] });
  expect(new Set(rows.map(({ claim }) => claim.id)).size).toBe(2);
});
