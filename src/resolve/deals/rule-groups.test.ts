import { describe, expect, it, test } from 'vitest';
import { buildDeals } from './build-deals.ts';
import { claim, familyOf, stateOf } from './claims.test-fixture.ts';
import type { ClaimPair, Rulings } from './rulings.ts';

// 1 and 2 are F-16s for Egypt, 3 is a Rafale, 4 may be of either; 5 is a deal of others.
const claims = [
  claim('1', 'US>EG weapon:f-16 contract 2019-01-01'),
  claim('2', 'US>EG weapon:f-16 delivery 2019-02-01'),
  claim('3', 'US>EG weapon:rafale contract 2019-03-01'),
  claim('4', 'US>EG =combat-aircraft delivery 2019-04-01'),
  claim('5', 'FR>EG weapon:rafale contract 2019-05-01'),
];

const pairs = (short: string) =>
  short
    .split(' ')
    .filter(Boolean)
    .map((pair) => pair.split('-') as unknown as ClaimPair);
const told = (joins: string, parts: string, given = claims) =>
  buildDeals(given, stateOf, familyOf, { joins: pairs(joins), parts: pairs(parts) });
/** «1 2 (4)»: claims of a deal, those that may be of it in brackets. */
const short = (joins: string, parts: string) =>
  told(joins, parts)
    .map(({ steps, maybe }) => [...steps.map((step) => step.claim).sort(), ...maybe.map((id) => `(${id})`)].join(' '))
    .sort();

describe('what people rule', () => {
  it.each<[why: string, joins: string, parts: string, deals: string[]]>([
    ['nothing', '', '', ['1 2 (4)', '3 (4)', '5']],
    ['a join makes one deal of two', '3-5', '', ['1 2 (4)', '3 5 (4)']],
    ['a join of three', '1-3 5-3', '', ['1 2 3 5 (4)']],
    ['a join settles a claim that may be of two', '4-3', '', ['1 2', '3 4', '5']],
    ['a part takes the later claim out', '', '2-1', ['1 (4)', '2 (4)', '3 (4)', '5']],
    ['a part keeps a claim from a deal that it may be of', '', '4-1', ['1 2', '3 (4)', '5']],
    ['a part of claims that are not together changes nothing', '', '1-5', ['1 2 (4)', '3 (4)', '5']],
    ['those that leave a deal stay together', '1-3', '2-1 3-2', ['1 3 (4)', '2 (4)', '5']],
    ['a part holds against the join of the same two', '3-5', '5-3', ['1 2 (4)', '3 (4)', '5']],
    ['a part holds against a chain of joins', '1-3 3-5', '1-5', ['1 2 3 (4)', '5']],
    ['a ruling on a claim that is not there is passed over', '1-9', '2-8', ['1 2 (4)', '3 (4)', '5']],
  ])('%s', (_, joins, parts, deals) => {
    expect(short(joins, parts)).toEqual(deals);
  });

  test('that speaks against itself is told by the deals that it is about', () => {
    const deals = told('3-5 1-2', '5-3');
    expect(deals.map(({ steps, contradicted }) => [steps[0]?.claim, ...contradicted.map(String)]).sort()).toEqual([
      ['1'],
      ['3', '3,5'],
      ['5', '3,5'],
    ]);
  });

  test('leaves the ids of all other deals, and of what stays of a deal, as they were', () => {
    const id = (claim: string, joins = '', parts = '') =>
      told(joins, parts).find(({ steps }) => steps.some((step) => step.claim === claim))?.id;
    expect(id('1', '3-5')).toBe(id('1'));
    expect(id('1', '', '1-2')).toBe(id('1'));
    expect(id('2', '', '1-2')).not.toBe(id('1'));
    expect([id('3'), id('5')]).toContain(id('3', '3-5'));
  });

  test('holds in any order', () => {
    const rulings: Rulings = { joins: pairs('4-3 3-5 1-3'), parts: pairs('1-5 2-1') };
    const reversed: Rulings = {
      joins: rulings.joins.map(([a, b]): ClaimPair => [b, a]).reverse(),
      parts: rulings.parts.map(([a, b]): ClaimPair => [b, a]).reverse(),
    };
    expect(buildDeals(claims.toReversed(), stateOf, familyOf, reversed)).toEqual(
      buildDeals(claims, stateOf, familyOf, rulings),
    );
  });
});
