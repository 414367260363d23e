import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMemoryRegister, type Register } from '../../store/index.ts';
import { readDocument } from '../engine.ts';
import { keepExtraction } from '../keep-extraction.ts';
import { findClaims, findDocuments, renewWords, type Snippet, toQuery } from './index.ts';

const articles = {
  jets: 'قالت وكالة رويترز إن مصر تسلمت خمس مقاتلات من طراز إف-16 من الولايات المتحدة. وأضافت أن الطائرات وصلت إلى قاعدة قرب القاهرة.',
  rafale: 'أعلنت فرنسا أنها وقعت عقدا لبيع 24 طائرة رافال للقاهرة. ولم تذكر الصفقة ثمنا.',
  missiles: 'نفى مسؤول سعودي أن تكون بلاده اشترت صواريخ باليستية من الصين، وقال إن صفقة الصواريخ الصينية لم توقع.',
  trade: 'ناقش المجلس صفقة القمح مع رومانيا وأسعار الخبز.',
};

let register: Register;
const names = new Map<string, string>();
beforeAll(async () => {
  register = await openMemoryRegister();
  for (const [name, text] of Object.entries(articles)) {
    const input = { text, title: name === 'rafale' ? 'صفقة جديدة' : null, publishedAt: '2021-03-04' };
    names.set((await keepExtraction(register, readDocument(input, { mentions: true }))).id, name);
  }
});
afterAll(() => register.close());

const found = async (question: string) =>
  (await findDocuments(register, toQuery(question))).rows.map(({ document }) => names.get(document.id));

describe('documents are found', () => {
  test.each([
    ['by an inflection', 'صاروخ', ['missiles']],
    ['by a verb for its noun', 'شراء', ['missiles']],
    ['by a name with clitics', 'القاهرة', ['jets', 'rafale']],
    ['by a name in the other script', 'F-16', ['jets']],
    ['by another spelling of a name', 'F16', ['jets']],
    ['by a word of a name', 'Falcon', ['jets']],
    ['by a name of several words', 'United States', ['jets']],
    ['by words anywhere in them', 'مقاتلات وكالة', ['jets']],
    ['by a phrase', '"صفقة الصواريخ"', ['missiles']],
    ['by a phrase without its articles', '«صفقة صواريخ»', ['missiles']],
    ['not by the words of a phrase in another order', '"الصواريخ صفقة"', []],
    ['by the beginning of a word', 'بالي*', ['missiles']],
    ['by a beginning of a name', 'Rafa*', ['rafale']],
    ['by words, a phrase and a beginning at once', 'الصين "صفقة الصواريخ" مسؤ*', ['missiles']],
    ['not by a part of a name', 'رنس', []],
    ['not where one word is missing', 'صفقة اليابان', []],
  ])('%s: %s', async (_, question, expected) => {
    expect((await found(question)).sort()).toEqual(expected);
  });

  test('with the title before the text, and the written word before its kin', async () => {
    expect((await found('صفقة'))[0]).toBe('rafale');
    expect((await found('الصفقة')).length).toBe(3);
  });
});

test('claims are found by what they rest on, and by the names of what they are about', async () => {
  const claims = async (question: string) => (await findClaims(register, toQuery(question))).rows;
  expect((await claims('Egypt')).map(({ claim }) => claim.roles.recipient)).toContainEqual(['state:EG']);
  expect(await claims('الخبز')).toEqual([]);
  const [denied] = await claims('صواريخ باليستية');
  expect(denied?.claim.assertion).toBe('denied');
  expect(wordsIn(denied?.snippet)).toEqual(['صواريخ باليستية'.split(' ')[0], 'باليستية', 'الصواريخ']);
});

const wordsIn = (snippet: Snippet | undefined) =>
  snippet?.marks.map(({ start, end }) => snippet.text.slice(start - snippet.start, end - snippet.start));

describe('snippets', () => {
  test('point at the stored text', async () => {
    for (const question of ['F-16', 'مصر طائرة', 'صفق*', '"الولايات المتحدة"']) {
      const { rows } = await findDocuments(register, toQuery(question));
      expect(rows.length).toBeGreaterThan(0);
      for (const { document, snippet } of rows) {
        const [kept] = await register.texts([document.id]);
        expect(kept?.text.slice(snippet.start, snippet.end)).toBe(snippet.text);
      }
    }
  });

  test.each([
    ['F-16', [['إف-16']]],
    ['مصر طائرات وكالة', [['وكالة', 'مصر', 'الطائرات', 'القاهرة']]],
    ['"بيع 24 طائرة"', [['لبيع 24 طائرة']]],
    ['Egypt رافال', [['رافال', 'للقاهرة']]],
    ['بالي*', [['باليستية']]],
  ])('mark what «%s» asks for', async (question, expected) => {
    const { rows } = await findDocuments(register, toQuery(question));
    expect(rows.map(({ snippet }) => wordsIn(snippet))).toEqual(expected);
  });
});

test.each([
  ['', 'has no word'],
  ['؟ !', 'has no word'],
  ['ا*', 'too short'],
  ['كلمة '.repeat(31), '31 words'],
  ['ك'.repeat(100_000), '100000 letters'],
])('«%s» is no question', (question, reason) => {
  expect(() => toQuery(question)).toThrow(expect.objectContaining({ code: 'bad-filter' }));
  expect(() => toQuery(question)).toThrow(reason);
});

test.each(["'; drop table documents; --", "a'b\\c & | ! <-> :*", '\\', '"', '* *'])(
  'signs of SQL in «%s» are signs',
  async (question) => {
    const asked = async () => findDocuments(register, toQuery(question));
    await asked().catch((error) => expect(error).toMatchObject({ code: 'bad-filter' }));
    expect((await register.counts()).documents).toBe(4);
  },
);

test('what an older Isnad kept is found after its words are worked out anew', async () => {
  const older = await openMemoryRegister();
  const extraction = readDocument({ text: articles.missiles });
  const words = { version: 0, title: [], document: [['قديم']], claims: {} };
  await older.add(extraction, { searchText: words });
  const query = toQuery('صاروخ');
  expect((await findDocuments(older, query)).rows).toEqual([]);
  await renewWords(older);
  expect((await findDocuments(older, query)).rows).toHaveLength(1);
  expect((await findClaims(older, query)).rows).toHaveLength(1);
  await older.close();
});
