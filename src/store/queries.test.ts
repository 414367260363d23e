import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmptyRegister } from '../../test/empty-register.ts';
import { asking, reading, wordsFor } from '../store/extraction.test-fixture.ts';
import type { ClaimFilter, Register } from './index.ts';

let register: Register;

// 1: contract FR → EG, May 2021. 2: denied delivery US → SA in 2015, said in 2022. 3: attack, without any day.
const readings = [
  reading(1),
  reading(2, {
    document: { publishedAt: '2022-02-02', publisher: 'outlet:other' },
    claims: [
      {
        subtype: 'delivery',
        assertion: 'denied',
        roles: { supplier: ['state:US'], recipient: ['state:SA'] },
        items: [{ entity: null, category: 'drone', quantity: null }],
        time: { start: '2015-01-01', end: '2015-12-31', text: 'عام 2015' },
        attribution: [],
      },
      { subtype: 'request', time: { start: '2022-06-01', end: null, text: 'اعتبارا من يونيو' } },
    ],
  }),
  reading(3, {
    document: { publishedAt: null, publisher: null },
    claims: [
      {
        kind: 'attack',
        subtype: 'attack',
        roles: { attacker: ['armed-group:x'], target: ['state:SA'] },
        items: [],
        attribution: [],
      },
    ],
  }),
];

beforeAll(async () => {
  register = await openEmptyRegister();
  for (const [i, extraction] of readings.entries())
    await register.add(extraction, wordsFor(extraction, i === 1 ? 'طائرات 16' : 'فرنسا'));
});
afterAll(() => register.close());

const ids = async (filter: ClaimFilter) =>
  (await register.claims(filter)).rows.map(({ claim }) => claim.id.slice(9).replace('-claim-', '.'));
const [one, two, three, four] = ['0001.0', '0002.0', '0002.1', '0003.0'];

describe('a filter of claims', () => {
  test.each<[ClaimFilter, (string | undefined)[]]>([
    [{}, [four, two, three, one]],
    [{ kind: 'attack' }, [four]],
    [{ kind: ['attack', 'transfer'], subtype: ['delivery', 'attack'] }, [four, two]],
    [{ assertion: 'denied' }, [two]],
    [{ supplier: 'state:FR' }, [three, one]],
    [{ supplier: 'company:dassault', recipient: 'EG' }, [three, one]],
    [{ supplier: 'fr' }, [three, one]],
    [{ supplier: 'France' }, [three, one]],
    [{ supplier: 'فرنسا' }, [three, one]],
    [{ supplier: 'SA' }, []],
    [{ party: 'SA' }, [four, two]],
    [{ party: ['state:SA', 'EG'] }, [four, two, three, one]],
    [{ category: 'drone' }, [two]],
    [{ outlet: 'outlet:al-minbar' }, [one]],
    [{ outlet: ['MA'] }, [one]],
    [{ source: 'FR' }, [three, one]],
    [{ source: 'anonymous:informed-sources' }, [three, one]],
    [{ origin: 'anonymous:informed-sources' }, [three, one]],
    [{ origin: 'company:dassault' }, []],
    [{ year: '2021' }, [one]],
    [{ year: ['2021', '1999'] }, [one]],
    [{ year: '1066' }, []],
    [{ document: 'document-0002' }, [two, three]],
    [{ words: asking('فرنسا') }, [four, one]],
    [{ words: asking('16 طائرات') }, [two, three]],
    [{ words: asking('طائرات فرنسا') }, []],
    [{ words: { all: [] } }, []],
    [{ from: '2015-12-31', to: '2016-01-01' }, [two]],
    [{ from: '2016-01-01' }, [three, one]],
    [{ to: '2021-05-03' }, [two]],
    [{ from: '2021-05-04', to: '2021-05-04' }, [one]],
    [{ supplier: "'; drop table claims; --" }, []],
  ])('%j', async (filter, expected) => {
    expect(await ids(filter)).toEqual(expected);
  });

  test.each([
    [{ kind: 'sale' }, 'kind'],
    [{ subtype: ['contract', 'gift'] }, 'subtype'],
    [{ assertion: 'true' }, 'assertion'],
    [{ category: 'plane' }, 'category'],
    [{ from: '2022-02-30' }, 'from'],
    [{ year: '22' }, 'year'],
    [{ to: 'yesterday' }, 'to'],
    [{ from: '2022-02-02', to: '2022-02-01' }, 'from'],
  ])('%j is refused by the name of its field', async (filter, field) => {
    await expect(register.claims(filter as ClaimFilter)).rejects.toMatchObject({
      code: 'bad-filter',
      where: { field },
    });
  });
});

test('facets count the claims under the filter', async () => {
  const { total, facets } = await register.facets({ kind: 'transfer' });
  expect(total).toBe(3);
  expect(facets.subtype).toEqual([
    { value: 'contract', count: 1 },
    { value: 'delivery', count: 1 },
    { value: 'request', count: 1 },
  ]);
  expect(facets.supplier[0]).toEqual({ value: 'company:dassault', count: 2 });
  expect(facets.recipient).toContainEqual({ value: 'state:SA', count: 1 });
  expect(facets.category[0]).toEqual({ value: 'combat-aircraft', count: 2 });
  expect(facets.source.map(({ value }) => value)).toEqual([
    'anonymous:informed-sources',
    'company:dassault',
    'state:FR',
  ]);
  expect(facets.origin).toContainEqual({ value: 'anonymous:informed-sources', count: 2 });
  expect((await register.facets({ words: asking('nowhere') })).facets.kind).toEqual([]);
});

test('a facet that is filtered counts what the other filters leave', async () => {
  const all = await register.facets();
  const { total, facets } = await register.facets({ kind: 'transfer', assertion: 'asserted' });
  expect(facets.kind).toEqual((await register.facets({ assertion: 'asserted' })).facets.kind);
  expect(facets.kind.length).toBeGreaterThan(1);
  expect(total).toBeLessThan(all.total);
  for (const { value, count } of all.facets.year) {
    expect((await register.claims({ year: value })).rows.length, value).toBe(count);
  }
  for (const { value, count } of all.facets.origin) {
    expect((await register.claims({ origin: value })).rows.length, value).toBe(count);
  }
});

test('documents are listed newest first, one without a date by the day it came', async () => {
  const { rows, next } = await register.documents();
  expect(rows.map(({ id, claims, publishedAt }) => [id, claims, publishedAt])).toEqual([
    ['document-0003', 1, null],
    ['document-0002', 2, '2022-02-02'],
    ['document-0001', 1, '2021-05-04'],
  ]);
  expect(rows[0]).not.toHaveProperty('text');
  expect(next).toBeNull();
  expect((await register.documents({ outlet: 'outlet:other' })).rows).toHaveLength(1);
  expect((await register.documents({ words: asking('طائرات') })).rows).toHaveLength(1);
});

describe('pages', () => {
  test.each([1, 2, 3, 4])('of %i claims hold every claim once, in order', async (limit) => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { rows, next } = await register.claims({}, { limit, after });
      seen.push(...rows.map(({ claim }) => claim.id.slice(9).replace('-claim-', '.')));
      after = next ?? undefined;
    } while (after !== undefined);
    expect(seen).toEqual([four, two, three, one]);
  });

  test('of documents go on where the last ended', async () => {
    const first = await register.documents({ limit: 2 });
    const second = await register.documents({ limit: 2, after: first.next ?? '' });
    expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual([
      'document-0003',
      'document-0002',
      'document-0001',
    ]);
    expect(second.next).toBeNull();
  });

  test.each([
    { limit: 0 },
    { limit: 1.5 },
    { limit: 1001 },
    { after: 'x' },
    { after: Buffer.from('["2022-02-31","a",1]').toString('base64url') },
  ])('%j are refused', async (page) => {
    await expect(register.claims({}, page)).rejects.toMatchObject({
      code: 'bad-filter',
      where: { field: Object.keys(page)[0] },
    });
  });
});
