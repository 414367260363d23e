import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmptyRegister } from '../../../test/empty-register.ts';
import type { ClaimFilter, Counting, Register, SourceLine } from '../../store/index.ts';
import { pictured } from '../../store/pictures.test-fixture.ts';
import { keepExtraction } from '../keep-extraction.ts';
import { updateDeals } from './index.ts';

let register: Register;
beforeAll(async () => {
  register = await openEmptyRegister();
  for (const extraction of pictured) await keepExtraction(register, extraction);
  await updateDeals(register);
});
afterAll(() => register.close());

const short = (id: string) => id.replace('state:', '');

describe('flows', () => {
  const flows = async (filter: ClaimFilter, counting: Counting) =>
    (await register.flows(filter, counting, 50)).rows.map(
      ({ supplier, recipient, count }) => `${short(supplier)} > ${short(recipient)} ${count}`,
    );

  test.each<[Counting, string[]]>([
    ['reports', ['US > EG 3', 'FR > EG 2', 'IR > armed-group:houthis 2', 'TR > QA 2', 'CN > SA 1', 'US > SA 1']],
    ['deals', ['CN > SA 1', 'FR > EG 1', 'IR > armed-group:houthis 1', 'TR > QA 1', 'US > EG 1']],
    ['origins', ['US > EG 2', 'FR > EG 1']],
  ])('count %s', async (counting, expected) => {
    expect(await flows({}, counting)).toEqual(expected);
  });

  test.each<[ClaimFilter, Counting, string[]]>([
    [{ kind: 'transfer', supplier: 'US' }, 'reports', ['US > EG 3']],
    [{ supplier: 'company:dassault-aviation' }, 'reports', ['FR > EG 1']],
    [{ recipient: 'EG', subtype: 'delivery' }, 'deals', ['FR > EG 1', 'US > EG 1']],
    [{ outlet: 'outlet:east' }, 'origins', ['US > EG 1']],
    [{ assertion: 'denied' }, 'reports', ['IR > armed-group:houthis 1']],
    [{ to: '2019-12-31' }, 'reports', ['US > EG 1']],
    [{ kind: 'contact' }, 'reports', []],
    [{ supplier: 'nobody' }, 'reports', []],
  ])('under %j count %s', async (filter, counting, expected) => {
    expect(await flows(filter, counting)).toEqual(expected);
  });

  test('are cut where there are more, and say so', async () => {
    expect(await register.flows({}, 'reports', 1)).toMatchObject({ rows: [{ supplier: 'state:US' }], capped: true });
    expect(await register.flows({ supplier: 'FR' }, 'reports', 1)).toMatchObject({ capped: false });
  });

  test('of a cell are what the list of claims has', async () => {
    const { rows } = await register.claims({ supplier: 'US', recipient: 'EG' });
    expect(rows).toHaveLength(3);
  });
});

describe('stages', () => {
  const stages = async (filter: ClaimFilter, counting: Counting) =>
    (await register.stages(filter, counting)).map(({ year, stage, count }) => `${year} ${stage} ${count}`);

  test.each<[Counting, ClaimFilter, string[]]>([
    [
      'reports',
      {},
      [
        '2019 delivery 1',
        '2020 contract 3',
        '2020 delivery 1',
        '2021 delivery 2',
        '2022 contract 2',
        'null offer 1',
        'null talks 1',
      ],
    ],
    ['deals', { recipient: 'EG' }, ['2019 delivery 1', '2020 contract 2', '2020 delivery 1']],
    ['origins', {}, ['2019 delivery 1', '2020 contract 2']],
    ['reports', { kind: 'contact' }, []],
    ['reports', { kind: ['contact', 'transfer'], subtype: 'offer' }, ['null offer 1']],
  ])('count %s under %j', async (counting, filter, expected) => {
    expect(await stages(filter, counting)).toEqual(expected);
  });
});

describe('ties of parties', () => {
  const ties = async (filter: ClaimFilter, counting: Counting) =>
    (await register.ties(filter, counting, 50)).rows.map(({ a, b, count }) => `${short(a)} ${short(b)} ${count}`);

  test.each<[Counting, ClaimFilter, string[]]>([
    [
      'reports',
      {},
      [
        'EG FR 3',
        'EG US 3',
        'armed-group:houthis IR 2',
        'QA TR 2',
        'company:dassault-aviation EG 1',
        'CN SA 1',
        'SA US 1',
      ],
    ],
    ['deals', { party: 'EG' }, ['company:dassault-aviation EG 1', 'EG FR 1', 'EG US 1']],
    ['reports', { kind: 'contact' }, ['EG FR 1']],
    ['origins', { party: 'FR' }, ['EG FR 1']],
  ])('count %s under %j', async (counting, filter, expected) => {
    expect(await ties(filter, counting)).toEqual(expected);
  });
});

test('who repeats whom', async () => {
  const { rows } = await register.repeats({}, 50);
  expect(rows.map(({ outlet, source, count }) => `${outlet} < ${source} ${count}`)).toEqual([
    'outlet:east < anonymous:informed-sources 1',
    'outlet:east < government:us-state-department 1',
    'outlet:east < outlet:north 1',
    'outlet:north < company:dassault-aviation 1',
    'outlet:south < anonymous:informed-sources 1',
    'outlet:south < outlet:east 1',
    'outlet:south < outlet:north 1',
  ]);
  expect((await register.repeats({ outlet: 'outlet:south' }, 1)).capped).toBe(true);
});

describe('sources', () => {
  const line = (
    id: string,
    [published, ownVoice, origin]: number[],
    stories: Partial<SourceLine['stories']> = {},
  ): object => ({
    id,
    published,
    ownVoice,
    origin,
    stories: { alone: 0, first: 0, 'same-day': 0, later: 0, unknown: 0, ...stories },
  });

  test('are outlets with what they published, and origins', async () => {
    const { rows, next } = await register.sources({}, 'published');
    expect(rows).toEqual([
      line('outlet:north', [4, 3, 1], { first: 2, 'same-day': 1 }),
      line('outlet:east', [3, 1, 0], { later: 1, alone: 1, unknown: 1 }),
      line('outlet:south', [3, 1, 0], { later: 2, 'same-day': 1 }),
      line('outlet:west', [1, 1, 0], { unknown: 1 }),
      line('anonymous:informed-sources', [0, 0, 2]),
      line('company:dassault-aviation', [0, 0, 1]),
      line('government:us-state-department', [0, 0, 1]),
    ]);
    expect(next).toBeNull();
  });

  test.each([
    ['published', ['outlet:north', 'outlet:east', 'outlet:south']],
    ['origin', ['anonymous:informed-sources', 'company:dassault-aviation', 'government:us-state-department']],
    ['first', ['outlet:north', 'anonymous:informed-sources', 'company:dassault-aviation']],
    ['later', ['outlet:south', 'outlet:east', 'anonymous:informed-sources']],
  ] as const)('by %s, page by page', async (by, expected) => {
    const all: string[] = [];
    let after: string | undefined;
    do {
      const page = await register.sources({}, by, { limit: 2, after });
      all.push(...page.rows.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(all).toHaveLength(7);
    expect(new Set(all).size).toBe(7);
    expect(all.slice(0, 3)).toEqual(expected);
  });

  test('under a filter are counted by the claims that fit, and told first by whole deals', async () => {
    const { rows } = await register.sources({ subtype: 'delivery', recipient: 'EG' }, 'published');
    expect(rows).toEqual([
      line('outlet:east', [1, 0, 0], { later: 1 }),
      line('outlet:south', [1, 0, 0], { later: 1 }),
      line('anonymous:informed-sources', [0, 0, 1]),
      line('government:us-state-department', [0, 0, 1]),
    ]);
  });

  test('one by one: over time, whom it repeats, who repeats it', async () => {
    expect(await register.source('outlet:south', {}, 'year')).toEqual({
      line: line('outlet:south', [3, 1, 0], { later: 2, 'same-day': 1 }),
      over: [
        { period: '2020', published: 2, origin: 0 },
        { period: '2021', published: 1, origin: 0 },
      ],
      repeats: {
        rows: [
          { id: 'outlet:north', reports: 1, stories: 2 },
          { id: 'anonymous:informed-sources', reports: 1, stories: 0 },
          { id: 'outlet:east', reports: 1, stories: 0 },
        ],
        capped: false,
      },
      repeatedBy: { rows: [], capped: false },
    });
  });

  test('by month, of an origin that published, too', async () => {
    const { over, repeatedBy, line: own } = await register.source('outlet:north', { recipient: 'EG' }, 'month');
    expect(own).toEqual(line('outlet:north', [2, 1, 1], { first: 2 }));
    expect(over).toEqual([
      { period: '2020-01', published: 2, origin: 0 },
      { period: '2020-02', published: 0, origin: 1 },
    ]);
    expect(repeatedBy.rows).toEqual([
      { id: 'outlet:south', reports: 1, stories: 2 },
      { id: 'outlet:east', reports: 1, stories: 1 },
    ]);
  });

  test('that nobody knows have nothing', async () => {
    expect(await register.source('outlet:none', {}, 'year')).toEqual({
      line: line('outlet:none', [0, 0, 0]),
      over: [],
      repeats: { rows: [], capped: false },
      repeatedBy: { rows: [], capped: false },
    });
  });
});

test('what was rejected is counted nowhere, unless it is asked for', async () => {
  const { id } = await register.review({ verdict: 'reject', on: 'picture-6-0', by: 'Huda' });
  await updateDeals(register);
  const { rows } = await register.flows({ supplier: 'CN' }, 'reports', 9);
  expect(rows).toEqual([]);
  expect((await register.flows({}, 'reports', 9)).rows.map(({ supplier }) => supplier)).not.toContain('state:CN');
  expect((await register.flows({ review: 'rejected' }, 'reports', 9)).rows).toHaveLength(1);
  expect((await register.source('outlet:east', {}, 'year')).line).toMatchObject({
    published: 2,
    stories: { alone: 0 },
  });
  await register.undoReview(id, { by: 'Huda' });
  await updateDeals(register);
  expect((await register.source('outlet:east', {}, 'year')).line).toMatchObject({
    published: 3,
    stories: { alone: 1 },
  });
});

test.each(['flows', 'ties', 'stages', 'repeats', 'sources', 'source'] as const)(
  'a wrong filter of %s is refused by the name of its field',
  async (what) => {
    const filter = { from: '2020-02-30' };
    const asked = {
      flows: () => register.flows(filter, 'reports', 1),
      ties: () => register.ties(filter, 'reports', 1),
      stages: () => register.stages(filter, 'reports'),
      repeats: () => register.repeats(filter, 1),
      sources: () => register.sources(filter, 'origin'),
      source: () => register.source('outlet:north', filter, 'year'),
    }[what];
    await expect(asked()).rejects.toMatchObject({ code: 'bad-filter', where: { field: 'from' } });
  },
);
