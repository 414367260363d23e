import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmptyRegister } from '../../test/empty-register.ts';
import { readDocument } from '../pipeline/index.ts';
import { keepExtraction } from '../pipeline/keep-extraction.ts';
import type { Register } from '../store/index.ts';
import { createApp, type Explanations, type Extraction } from './index.ts';

const article = {
  title: 'مقاتلات لمصر',
  publisher: 'رويترز',
  url: 'https://example.org/jets',
  publishedAt: '2015-02-17',
  text: 'مقاتلات لمصر\n\nاشترت مصر من فرنسا 24 طائرة رافال.\n\nوحذرت واشنطن أنقرة من شراء صواريخ باتريوت.',
};
let register: Register;
let app: ReturnType<typeof createApp>;
let kept: Extraction;

beforeAll(async () => {
  register = await openEmptyRegister();
  app = createApp({ register, readDocument });
  kept = readDocument(article);
  await keepExtraction(register, kept);
});
afterAll(() => register.close());

async function explained(path: string, init?: RequestInit): Promise<Explanations> {
  const response = await app.request(path, init);
  expect(response.status).toBe(200);
  return (await response.json()) as Explanations;
}

test('a kept document is explained by the ids of the claims that the register has', async () => {
  const { explain, entities } = await explained(`/api/documents/${kept.document.id}/explanation`);
  expect(explain).toMatchObject([
    { claim: kept.claims[0]?.id, rule: 'transfer/buy', trigger: { text: 'اشترت' } },
    { claim: null, trigger: { text: 'شراء' }, missing: { why: 'warning' } },
  ]);
  expect(entities.map(({ id }) => id)).toEqual(expect.arrayContaining(['state:EG', 'state:FR']));
});

test('an article that is not kept is explained alike', async () => {
  const init = { method: 'POST', body: JSON.stringify(article), headers: { 'content-type': 'application/json' } };
  expect(await explained('/api/explain', init)).toEqual(
    await explained(`/api/documents/${kept.document.id}/explanation`),
  );
});

test('a document that is not there is 404', async () => {
  expect((await app.request('/api/documents/none/explanation')).status).toBe(404);
});
