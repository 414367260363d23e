import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { openEmptyRegister } from '../../../test/empty-register.ts';
import type { Claim, Entity, Extraction } from '../../model/index.ts';
import { claim } from '../../resolve/deals/claims.test-fixture.ts';
import { wordsFor } from '../../store/extraction.test-fixture.ts';
import type { Register } from '../../store/index.ts';
import { type DealFilter, dealsUnder, readDeals, summaryOf } from './index.ts';

let register: Register;
beforeAll(async () => {
  register = await openEmptyRegister();
  await keep(stock());
});
afterAll(() => register.close());

const entity = (id: string, ar: string, en: string, state: string | null): Entity => {
  return { id, type: id.split(':')[0] as Entity['type'], name: { ar, en }, state, mentions: [] };
};
const entities = [
  entity('state:FR', 'فرنسا', 'France', 'FR'),
  entity('state:EG', 'مصر', 'Egypt', 'EG'),
  entity('state:US', 'الولايات المتحدة', 'United States', 'US'),
  entity('company:dassault-aviation', 'داسو', 'Dassault Aviation', 'FR'),
  entity('weapon:rafale', 'رافال', 'Rafale', 'FR'),
  entity('weapon:pac-3', 'باك-3', 'PAC-3', 'US'),
];
const FILLER = Array.from({ length: 120 }, (_, i) => `كلمة${'ابتثجحخدذرز'[i % 11]}${'سشصضطظعغ'[i % 8]}${i}`).join(' ');

/** A document that tells claims in short; see the fixture of resolve. */
function document(
  id: string,
  shorts: readonly string[],
  change: Partial<Extraction['document']> = {},
  text = '',
): Extraction {
  const claims = shorts.map(
    (short, i): Claim => ({ ...claim(`${id}-${i}`, short).claim, evidence: [{ start: 0, end: 5 }] }),
  );
  const publishedAt = '2019-06-01';
  return {
    document: {
      id,
      url: null,
      publisher: `outlet:${id}`,
      title: null,
      language: 'ar',
      publishedAt,
      credits: [],
      text: `${id} ${text}`,
      ...change,
    },
    entities,
    claims,
    engine: { name: 'rules', version: '1' },
  };
}

const stock = () => [
  document(
    'a',
    ['company:dassault-aviation>EG weapon:rafale×24 contract 2019-05-02', 'FR>EG weapon:rafale×3 delivery'],
    {},
    FILLER,
  ),
  document('b', ['FR>EG weapon:rafale×30 contract 2019-05-02'], { publishedAt: '2019-06-03' }, FILLER),
  document('c', ['US>EG weapon:pac-3 request'], { credits: ['outlet:reuters'], publishedAt: '2019-06-09' }),
];

async function keep(extractions: readonly Extraction[]): Promise<void> {
  for (const one of extractions) await register.add(one, wordsFor(one));
}

describe('the deals of a register', () => {
  test('bring a firm and its state, a weapon and its family together', async () => {
    const { deals } = await readDeals(register);
    const told = deals.map(({ supplier, recipient, what, steps }) => [...supplier, ...recipient, what, steps.length]);
    expect(told.sort()).toEqual([
      ['state:FR', 'state:EG', 'weapon:rafale', 3],
      ['state:US', 'state:EG', 'weapon:patriot', 1],
    ]);
  });

  test('are the same whatever order the documents came in, and go when their documents go', async () => {
    const before = await readDeals(register);
    const origins = before.deals.map((deal) => before.originsOf(deal));
    for (const id of ['a', 'b', 'c']) await register.remove(id);
    expect((await readDeals(register)).deals).toEqual([]);
    await keep(stock().toReversed());
    const after = await readDeals(register);
    expect(after.deals).toEqual(before.deals);
    expect(after.deals.map((deal) => after.originsOf(deal))).toEqual(origins);
  });

  test('know who prints whose text, and which figures changed', async () => {
    const book = await readDeals(register);
    const [deal] = dealsUnder(book, { supplier: ['FR'] });
    const [lineage, ...more] = deal ? book.originsOf(deal).lineages : [];
    expect(more).toEqual([]);
    expect(lineage?.carriers[1]).toMatchObject({
      document: 'b',
      from: 'a',
      tie: 'same-text',
      changes: [{ stage: 'contract', before: [{ value: 24 }], after: [{ value: 30 }] }],
    });
    expect(deal && summaryOf(deal, book)).toMatchObject({
      claims: 3,
      documents: 2,
      origins: { independent: 0, established: false },
      disputed: ['quantity'],
      firstReported: '2019-06-01',
      lastReported: '2019-06-03',
    });
  });

  test('know the agency that a document credits, and name what only the catalogue knows', async () => {
    const book = await readDeals(register);
    const [deal] = dealsUnder(book, { item: ['weapon:patriot'] });
    expect(deal && book.originsOf(deal)).toMatchObject({ independent: 1, established: true });
    expect(book.entities.get('weapon:patriot')?.name.en).toBe('Patriot');
  });
});

describe('a filter', () => {
  it.each<[DealFilter, string[]]>([
    [{}, ['weapon:patriot', 'weapon:rafale']],
    [{ supplier: ['fr'] }, ['weapon:rafale']],
    [{ supplier: ['فرنسا'] }, ['weapon:rafale']],
    [{ supplier: ['dassault aviation'] }, ['weapon:rafale']],
    [{ supplier: ['company:dassault-aviation', 'US'] }, ['weapon:patriot', 'weapon:rafale']],
    [{ recipient: ['Egypt'], supplier: ['US'] }, ['weapon:patriot']],
    [{ recipient: ['FR'] }, []],
    [{ item: ['PAC-3'] }, ['weapon:patriot']],
    [{ item: ['باتريوت'] }, ['weapon:patriot']],
    [{ item: ['combat-aircraft'] }, ['weapon:rafale']],
    [{ stage: ['delivery'] }, ['weapon:rafale']],
    [{ stage: ['contract', 'request'] }, ['weapon:patriot']],
    [{ disputed: true }, ['weapon:rafale']],
  ])('%j', async (filter, whats) => {
    expect(dealsUnder(await readDeals(register), filter).map(({ what }) => what)).toEqual(whats);
  });

  test('of a stage that is none is refused', async () => {
    const book = await readDeals(register);
    expect(() => dealsUnder(book, { stage: ['war'] })).toThrow('«war» is no stage');
  });
});
