import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rafales } from '../../test/deal-fixture.ts';
import { openEmptyRegister } from '../../test/empty-register.ts';
import { keepExtraction } from '../pipeline/keep-extraction.ts';
import { reading } from '../store/extraction.test-fixture.ts';
import type { Register } from '../store/index.ts';
import { createApp } from './index.ts';
import type { Found, FoundIn, Problem, Span } from './types.ts';

let register: Register;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  register = await openEmptyRegister();
  app = createApp({ register, readDocument: () => reading(1) });
  for (const one of rafales) await keepExtraction(register, one);
});
afterAll(() => register.close());

async function get<T>(question: string): Promise<{ status: number; body: T }> {
  const response = await app.request(`/api/search?${question}`);
  return { status: response.status, body: (await response.json()) as T };
}

const find = async <In extends Found['in']>(where: In, words: string, more = '') =>
  (await get<FoundIn<In>>(`in=${where}&words=${encodeURIComponent(words)}${more}`)).body;

/** The words that are marked. */
const marked = (text: string, marks: readonly Span[]) => marks.map(({ start, end }) => text.slice(start, end));

describe('search', () => {
  test('finds documents unless asked otherwise, with the words marked where they stand in the text', async () => {
    const { body } = await get<FoundIn<'documents'>>('words=Rafale%20%225.9%20مليار%22');
    expect(body).toMatchObject({ in: 'documents', next: null, entities: [{ id: 'outlet:harbour-gazette' }] });
    const [found, ...more] = body.found;
    expect(more).toEqual([]);
    const text = rafales[2]?.document.text ?? '';
    expect(found).toMatchObject({ document: { id: rafales[2]?.document.id }, claims: 1 });
    expect(found?.snippet.text).toBe(text.slice(found?.snippet.start, found?.snippet.end));
    expect(marked(text, found?.snippet.marks ?? [])).toEqual(['رافال', '5.9 مليار']);
  });

  test('finds claims with what they rest on', async () => {
    const { found, entities } = await find('claims', 'تسليم رافال');
    expect(found.map(({ claim }) => claim.subtype)).toEqual(['delivery']);
    expect(entities.map(({ id }) => id)).toContain('anonymous:french-official');
  });

  test('finds under an outlet, page by page, each once', async () => {
    const first = await find('documents', 'مصر', '&limit=1&outlet=outlet:harbour-gazette');
    const second = await find('documents', 'مصر', `&limit=1&outlet=outlet:harbour-gazette&after=${first.next}`);
    const ids = [...first.found, ...second.found].map(({ document }) => document.id);
    expect(new Set(ids)).toEqual(new Set([rafales[2], rafales[4]].map((one) => one?.document.id)));
    expect(second.next).toBeNull();
  });

  test.each([
    ['فرنسا', ['state:FR']],
    ['France', ['state:FR']],
    ['rafale', ['weapon:rafale']],
    ['الرافال', ['weapon:rafale']],
    ['bayan', ['outlet:daily-bayan']],
    ['البيان', ['outlet:daily-bayan']],
    ['الدفاع', ['government:fr-ministry-of-defence']],
    ['ministry defence', ['government:fr-ministry-of-defence']],
    ['Gaz*', ['outlet:harbour-gazette']],
    ['ميناء', ['outlet:harbour-gazette']],
    ['مطلعه', ['anonymous:informed-sources']],
    ['gazette bayan', []],
    ['100%', []],
  ])('finds names in both scripts: %s', async (words, ids) => {
    const { found } = await find('names', words);
    expect(found.map(({ entity }) => entity.id)).toEqual(ids);
  });

  test('marks what a name was found by, and counts its documents', async () => {
    const [found] = (await find('names', 'الدفاع')).found;
    expect(found?.documents).toBe(2);
    expect(found?.names.map(({ text, marks }) => marked(text, marks))).toEqual([['الدفاع'], []]);
  });
});

test.each([
  ['', 'words'],
  ['words=', 'words'],
  ['words=%00', 'words'],
  ['words=***', 'words'],
  [`words=${'x'.repeat(501)}`, 'words'],
  ['words=x&in=weapons', 'in'],
  ['words=x&outlet=', 'outlet'],
  ['words=x&limit=0', 'limit'],
  ['words=x&after=here', 'after'],
  ['words=x&kind=transfer', 'kind'],
])('the question «%s» is refused by the name of its field', async (question, field) => {
  const { status, body } = await get<Problem>(question);
  expect({ status, field: body.field }).toEqual({ status: 400, field });
});
