import { describe, expect, it, test } from 'vitest';
import type { Claim } from '../../model/index.ts';
import { claim } from '../deals/claims.test-fixture.ts';
import type { CarryingDocument } from './carrying-document.ts';
import { findOrigins } from './find-origins.ts';

/** A document that says on which chain a sale is: «الصحيفة < الوزارة» is `outlet:… government:…`. */
function document(
  id: string,
  chain: readonly string[],
  change: Partial<CarryingDocument> & { claim?: string } = {},
): CarryingDocument {
  const { claim: short = 'FR>EG weapon:rafale×24', ...rest } = change;
  const attribution: Claim['attribution'] = chain.map((source) => ({ source, stance: 'reports', start: 0, end: 1 }));
  return {
    id,
    publisher: `outlet:paper-${id}`,
    publishedAt: `2019-06-0${id}`,
    credits: [],
    claims: [claim(`claim of ${id}`, short, { attribution }).claim],
    ...rest,
  };
}

const MINISTRY = 'government:fr-ministry-of-defence';
const REUTERS = 'outlet:reuters';

describe('documents of one lineage', () => {
  it.each<[string, CarryingDocument, CarryingDocument, string]>([
    ['end in one source', document('1', [MINISTRY]), document('2', ['outlet:le-monde', MINISTRY]), 'same-source'],
    ['quote one agency', document('1', [REUTERS]), document('2', [REUTERS, MINISTRY]), 'same-credit'],
    [
      'credit one agency below',
      document('1', [], { credits: [REUTERS] }),
      document('2', [], { credits: [REUTERS] }),
      'same-credit',
    ],
    ['credit each other', document('1', [MINISTRY]), document('2', ['outlet:paper-1']), 'credits'],
    ['are credited by an earlier one', document('1', ['outlet:paper-2']), document('2', [MINISTRY]), 'credited'],
    ['are the word of one paper', document('1', []), document('2', [], { publisher: 'outlet:paper-1' }), 'same-outlet'],
    ['speak with one source among others', document('1', [MINISTRY]), document('2', [MINISTRY]), 'same-source'],
  ])('%s', (_, one, other, tie) => {
    const { lineages, documents } = findOrigins([one, other], []);
    expect(documents).toBe(2);
    expect(lineages.map(({ carriers }) => carriers.map((carrier) => carrier.tie))).toEqual([['first', tie]]);
  });

  test('share their text', () => {
    const { lineages } = findOrigins([document('1', []), document('2', [])], [{ a: '1', b: '2', shared: 0.7 }]);
    expect(lineages.map(({ carriers }) => carriers.map(({ from }) => from))).toEqual([[null, '1']]);
  });
});

describe('how many origins are independent', () => {
  const anonymous = 'anonymous:informed-sources';
  it.each<[string, CarryingDocument[], number, boolean, string[]]>([
    [
      'two sources by name',
      [document('1', [MINISTRY]), document('2', ['company:dassault'])],
      2,
      true,
      ['named', 'named'],
    ],
    [
      'one source in seven papers',
      Array.from({ length: 7 }, (_, i) => document(String(i + 1), [MINISTRY])),
      1,
      true,
      ['named'],
    ],
    [
      'an unnamed source adds none',
      [document('1', [MINISTRY]), document('2', [anonymous])],
      1,
      false,
      ['named', 'anonymous'],
    ],
    [
      'two unnamed sources are not two',
      [document('1', [anonymous]), document('2', [anonymous])],
      0,
      false,
      ['anonymous', 'anonymous'],
    ],
    ['an outlet’s own word is of nobody knows whom', [document('1', [])], 0, false, ['untold']],
    ['a credited agency is an origin', [document('1', [], { credits: [REUTERS] })], 1, true, ['named']],
  ])('%s', (_, documents, independent, established, kinds) => {
    const origins = findOrigins(documents, []);
    expect([origins.independent, origins.established, origins.lineages.map(({ kind }) => kind)]).toEqual([
      independent,
      established,
      kinds,
    ]);
  });
});

test('the tree tells who had it first, who has it from whom, and which figures changed', () => {
  const { lineages } = findOrigins(
    [
      document('3', ['outlet:paper-1'], { claim: 'FR>EG weapon:rafale×30' }),
      document('1', [MINISTRY]),
      document('2', [MINISTRY]),
    ],
    [],
  );
  expect(lineages).toHaveLength(1);
  expect(lineages[0]?.origins).toEqual([MINISTRY]);
  expect(lineages[0]?.carriers.map(({ document: id, tie, from, changes }) => [id, tie, from, changes])).toEqual([
    ['1', 'first', null, []],
    ['2', 'same-source', '1', []],
    [
      '3',
      'credits',
      '1',
      [
        {
          stage: 'contract',
          item: { entity: 'weapon:rafale', category: 'combat-aircraft' },
          unit: null,
          before: [{ value: 24, qualifier: 'exact' }],
          after: [{ value: 30, qualifier: 'exact' }],
        },
      ],
    ],
  ]);
});

test('the order of the documents is nothing to the result', () => {
  const some = ['1', '2', '3', '4'].map((id) => document(id, id < '3' ? [MINISTRY] : []));
  const texts = [{ a: '3', b: '4', shared: 0.5 }];
  expect(findOrigins(some.toReversed(), texts)).toEqual(findOrigins(some, texts));
});

test('on one day a paper comes before those that credit it', () => {
  const day = { publishedAt: '2019-06-01' };
  const { lineages } = findOrigins([document('1', ['outlet:paper-2'], day), document('2', [MINISTRY], day)], []);
  expect(lineages[0]?.carriers.map(({ document: id, tie, by }) => [id, tie, by])).toEqual([
    ['2', 'first', []],
    ['1', 'credits', ['outlet:paper-2']],
  ]);
});

test('a lot that is left out or added is no changed figure', () => {
  const lots = (...numbers: number[]) =>
    numbers.map(
      (n, i) =>
        claim(`${i}`, `US>EG weapon:f-16×${n} delivery`, {
          attribution: [{ source: MINISTRY, stance: 'reports', start: 0, end: 1 }],
        }).claim,
    );
  const changes = (before: number[], after: number[]) =>
    findOrigins(
      [document('1', [], { claims: lots(...before) }), document('2', [], { claims: lots(...after) })],
      [],
    ).lineages[0]?.carriers[1]?.changes.map((change) => [change.before[0]?.value, change.after[0]?.value]);
  expect(changes([8, 4], [8])).toEqual([]);
  expect(changes([8], [8, 4])).toEqual([]);
  expect(changes([8, 4], [8, 5])).toEqual([[4, 5]]);
});

test('thousands of documents of one deal take no longer than as many of many', () => {
  const many = Array.from({ length: 5000 }, (_, i) =>
    document(String(i), [i % 3 ? MINISTRY : REUTERS], { publisher: `outlet:paper-${i}` }),
  );
  const before = process.cpuUsage();
  expect(findOrigins(many, []).lineages).toHaveLength(2);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2);
});
