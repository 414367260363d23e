import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmptyRegister } from '../../test/empty-register.ts';
import { asking, reading } from './extraction.test-fixture.ts';
import type { PageRequest, Register } from './index.ts';

const COUNT = 1100;

let register: Register;
beforeAll(async () => {
  register = await openEmptyRegister();
  const additions = Array.from({ length: COUNT }, (_, n) => {
    const publishedAt = new Date(Date.UTC(2020, 0, 1 + Math.floor(n / 3))).toISOString().slice(0, 10);
    const extraction = reading(n, { document: { publishedAt } });
    const often = Array.from({ length: 1 + (n % 7) }, () => ['صفقة']);
    const claims = Object.fromEntries(extraction.claims.map(({ id }) => [id, [...often, ['طائرة', 'طائر']]]));
    const title = n === 40 ? [['صفقة']] : [];
    return { extraction, searchText: { version: 1, title, document: [...often, [`كلمة${n}`]], claims } };
  });
  for (let i = 0; i < COUNT; i += 100) await register.addAll(additions.slice(i, i + 100));
});
afterAll(() => register.close());

const documents = (page: PageRequest) => register.searchDocuments(asking('صفقة'), {}, page);
const claims = (page: PageRequest) => register.searchClaims(asking('صفقة'), { supplier: 'FR' }, page);

describe('pages of what was found', () => {
  test.each([
    ['documents', 333, async (page: PageRequest) => asIds(await documents(page), ({ document }) => document.id)],
    ['claims', 250, async (page: PageRequest) => asIds(await claims(page), ({ claim }) => claim.id)],
  ])('hold all %s once, %i at a time', async (_, limit, ask) => {
    const found: string[] = [];
    let after: string | undefined;
    do {
      const { ids, next } = await ask({ limit, after });
      found.push(...ids);
      after = next ?? undefined;
    } while (after !== undefined);
    expect(found).toHaveLength(COUNT);
    expect(new Set(found).size).toBe(COUNT);
    const whole = await ask({ limit: 1000 });
    expect(found.slice(0, 1000)).toEqual(whole.ids);
  });

  test('have the best of the newest 500 first', async () => {
    const { rows } = await documents({ limit: 500 });
    const ranks = rows.map(({ rank }) => rank);
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
    expect(rows.every(({ document }) => Number(document.id.slice(-4)) >= COUNT - 500)).toBe(true);
  });

  test('refuse a place of another list', async () => {
    const { next } = await register.documents({ limit: 1 });
    await expect(documents({ after: next ?? '' })).rejects.toMatchObject({
      code: 'bad-filter',
      where: { field: 'after' },
    });
  });
});

test('a word of the title counts most', async () => {
  const query = { all: [...asking('صفقة').all, { any: [[{ forms: ['كلمة40'] }], [{ forms: ['كلمة41'] }]] }] };
  const { rows } = await register.searchDocuments(query);
  expect(rows.map(({ document }) => document.id)).toEqual(['document-0040', 'document-0041']);
});

test('forms at one place are one word of a phrase', async () => {
  const phrase = (word: string) => ({ all: [{ any: [[{ forms: ['صفقة'] }, { forms: [word] }]] }] });
  expect((await register.searchClaims(phrase('طائرة'), {}, { limit: 1 })).rows).toHaveLength(1);
  expect((await register.searchClaims(phrase('طائر'), {}, { limit: 1 })).rows).toHaveLength(1);
  expect((await register.searchClaims(phrase('كلمة'), {}, { limit: 1 })).rows).toHaveLength(0);
});

test.each(["أ'ب", 'a\\b', 'x:y', "''", '& | !'])('the word «%s» is one word', async (word) => {
  const extraction = reading(5000);
  const text = [[word]];
  await register.add(extraction, { searchText: { version: 1, title: [], document: text, claims: {} } });
  const { rows } = await register.searchDocuments({ all: [{ any: [[{ forms: [word] }]] }] });
  expect(rows.map(({ document }) => document.id)).toEqual([extraction.document.id]);
  await register.remove(extraction.document.id);
});

test('a text of many words is kept, and found by its beginning', async () => {
  const text = Array.from({ length: 60_000 }, (_, n) => [`كلمةطويلة${n}`]);
  await register.add(reading(6000), { searchText: { version: 1, title: [], document: text, claims: {} } });
  expect((await register.searchDocuments(asking('كلمةطويلة7'))).rows).toHaveLength(1);
  await register.remove('document-6000');
});

function asIds<T>({ rows, next }: { rows: T[]; next: string | null }, idOf: (row: T) => string) {
  return { ids: rows.map(idOf), next };
}
