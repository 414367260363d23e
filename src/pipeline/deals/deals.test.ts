import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { openEmptyRegister } from '../../../test/empty-register.ts';
import type { Claim, Entity, Extraction } from '../../model/index.ts';
import { claim } from '../../resolve/deals/claims.test-fixture.ts';
import type { Register, ReviewDraft } from '../../store/index.ts';
import { keepExtraction } from '../keep-extraction.ts';
import { type DealFilter, listDeals, readClaimOrigins, readDeal, type TaleOfDeal, updateDeals } from './index.ts';

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
    ['company:dassault-aviation>EG weapon:rafale×24 contract 2019-05-02', 'FR>EG weapon:rafale×3 =missile delivery'],
    {},
    FILLER,
  ),
  document('b', ['FR>EG weapon:rafale×30 contract 2019-05-02'], { publishedAt: '2019-06-03' }, FILLER),
  document('c', ['US>EG weapon:pac-3 request'], { credits: ['outlet:reuters'], publishedAt: '2019-06-09' }),
];

async function keep(extractions: readonly Extraction[]): Promise<void> {
  for (const one of extractions) await keepExtraction(register, one);
  await updateDeals(register);
}

/** All deals of the register, the last reported first. */
async function tales(filter: DealFilter = {}): Promise<TaleOfDeal[]> {
  const { rows } = await listDeals(register, filter);
  return Promise.all(rows.map(async ({ id }) => (await readDeal(register, id)) as TaleOfDeal));
}

describe('the deals of a register', () => {
  test('bring a firm and its state, a weapon and its family together', async () => {
    const told = (await tales()).map(({ deal: { supplier, recipient, what, steps } }) => {
      return [...supplier, ...recipient, what, steps.length];
    });
    expect(told.sort()).toEqual([
      ['state:FR', 'state:EG', 'weapon:rafale', 3],
      ['state:US', 'state:EG', 'weapon:patriot', 1],
    ]);
  });

  test('are the same whatever order the documents came in, and go when their documents go', async () => {
    const asTold = async () => (await tales()).map(({ deal, book }) => ({ deal, origins: book.origins }));
    const before = await asTold();
    for (const id of ['a', 'b', 'c']) await register.remove(id);
    expect(await updateDeals(register)).toBe(3);
    expect(await tales()).toEqual([]);
    await keep(stock().toReversed());
    expect(await asTold()).toEqual(before);
    expect(await updateDeals(register)).toBe(0);
  });

  test('know who prints whose text, and which figures changed', async () => {
    const [line] = (await listDeals(register, { supplier: ['FR'] })).rows;
    expect(line).toMatchObject({
      claims: 3,
      documents: 2,
      origins: { independent: 0, established: false },
      disputed: ['quantity'],
      firstReported: '2019-06-01',
      lastReported: '2019-06-03',
    });
    const tale = line && (await readDeal(register, line.id));
    const [lineage, ...more] = tale?.book.origins.lineages ?? [];
    expect(more).toEqual([]);
    expect(lineage?.carriers[1]).toMatchObject({
      document: 'b',
      from: 'a',
      tie: 'same-text',
      changes: [{ stage: 'contract', before: [{ value: 24 }], after: [{ value: 30 }] }],
    });
  });

  test('know the agency that a document credits, and name what only the catalogue knows', async () => {
    const [tale] = await tales({ item: ['weapon:patriot'] });
    expect(tale?.book.origins).toMatchObject({ independent: 1, established: true });
    expect(tale?.book.entities.get('weapon:patriot')?.name.en).toBe('Patriot');
  });

  test('come in pages that have each deal once', async () => {
    const first = await listDeals(register, {}, { limit: 1 });
    const second = await listDeals(register, {}, { limit: 1, after: first.next ?? '' });
    expect([first, second].map(({ rows }) => rows[0]?.what)).toEqual(['weapon:patriot', 'weapon:rafale']);
    expect(second.next).toBeNull();
  });

  test('are found by an id that they had, where the claim that was first in it is still theirs', async () => {
    const later = document('later', ['FR>EG weapon:rafale×30 contract 2021-05-04']);
    await keep([later]);
    const [old] = (await listDeals(register, { supplier: ['FR'] })).rows.filter(
      ({ firstReported }) => firstReported === '2019-06-01',
    );
    const [contract] = await register.dealsOfClaim('later-0');
    expect(contract?.id).not.toBe(old?.id);
    // Where the earlier contract is not told any more, the later one is the only deal, and has the name of the first.
    for (const id of ['a', 'b']) await register.remove(id);
    await updateDeals(register);
    expect(await register.dealIds(contract?.id ?? '', 2)).toEqual([old?.id]);
    await register.remove('later');
    await keep(stock());
  });
});

describe('what people say of claims', () => {
  const by = 'a reader';
  /** The deals as «what: claims». */
  const told = async () =>
    (await tales()).map(({ deal }) => [deal.what, ...deal.steps.map(({ claim: id }) => id).sort()].join(' ')).sort();
  const stand = ['weapon:patriot c-0', 'weapon:rafale a-0 a-1 b-0'];

  it.each<[string, Omit<ReviewDraft, 'by'>, string[]]>([
    ['rejects a claim', { verdict: 'reject', on: 'b-0' }, ['weapon:patriot c-0', 'weapon:rafale a-0 a-1']],
    [
      'corrects its weapon',
      {
        verdict: 'correct',
        on: 'b-0',
        field: 'items',
        after: { ...claim('b-0', 'FR>EG weapon:pac-3×30 contract 2019-05-02').claim, evidence: [{ start: 0, end: 5 }] },
      },
      ['weapon:patriot b-0', 'weapon:patriot c-0', 'weapon:rafale a-0 a-1'],
    ],
    ['joins two', { verdict: 'join', on: 'c-0', with: 'b-0' }, ['weapon:patriot a-0 a-1 b-0 c-0']],
    [
      'parts two',
      { verdict: 'part', on: 'a-0', with: 'b-0' },
      ['weapon:patriot c-0', 'weapon:rafale a-0 a-1', 'weapon:rafale b-0'],
    ],
  ])('%s: the deals follow, and go back when it is taken back', async (_, draft, after) => {
    const { id } = await register.review({ ...draft, by });
    await updateDeals(register);
    expect(await told()).toEqual(after);
    await register.undoReview(id, { by });
    await updateDeals(register);
    expect(await told()).toEqual(stand);
  });
});

describe('who carries a claim', () => {
  test('are the documents that tell of the same stage of its deal', async () => {
    const tale = await readClaimOrigins(register, 'b-0');
    expect(tale?.sayings).toEqual(['a-0', 'b-0']);
    expect(tale?.book.origins).toMatchObject({ documents: 2, independent: 0, established: false });
    expect(tale?.deals).toEqual([{ id: expect.any(String), counted: true }]);
  });

  test('are of other kinds those of the same parties within a month', async () => {
    const meeting = (id: string, day: string, parties: string[]) => {
      const base = document(id, ['FR>EG contract'], { publishedAt: day });
      const told = { kind: 'contact' as const, subtype: 'meeting', roles: { participants: parties }, time: null };
      return { ...base, claims: base.claims.map((one) => ({ ...one, ...told })) };
    };
    const both = ['state:FR', 'state:EG'];
    const documents = [
      meeting('m1', '2019-06-01', both),
      meeting('m2', '2019-06-20', both),
      meeting('m3', '2019-09-01', both),
      meeting('m4', '2019-06-02', [...both, 'state:US']),
    ];
    await keep(documents);
    const tale = await readClaimOrigins(register, 'm1-0');
    expect([tale?.sayings, tale?.deals]).toEqual([['m1-0', 'm2-0'], []]);
    for (const {
      document: { id },
    } of documents)
      await register.remove(id);
  });

  test('is nobody where there is no such claim', async () => {
    expect(await readClaimOrigins(register, 'none')).toBeNull();
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
    [{ item: ['missile'] }, []],
    [{ item: ['missile'], parts: true }, ['weapon:rafale']],
    [{ stage: ['delivery'] }, ['weapon:rafale']],
    [{ stage: ['contract', 'request'] }, ['weapon:patriot']],
    [{ disputed: true }, ['weapon:rafale']],
  ])('%j', async (filter, whats) => {
    expect((await listDeals(register, filter)).rows.map(({ what }) => what)).toEqual(whats);
  });

  test('of a stage that is none is refused', async () => {
    await expect(listDeals(register, { stage: ['war'] })).rejects.toThrow('«war» is no stage');
  });
});
