import { describe, expect, it, test } from 'vitest';
import type { Deal } from '../../model/index.ts';
import { buildDeals } from './build-deals.ts';
import { claim, familyOf, stateOf } from './claims.test-fixture.ts';
import type { ReportedClaim } from './reported-claim.ts';

const deals = (claims: readonly ReportedClaim[]) => buildDeals(claims, stateOf, familyOf);
/** Which claims come together, told by their ids; those left between deals stand in no group. */
const groups = (claims: readonly ReportedClaim[]) =>
  deals(claims)
    .map(({ steps }) =>
      steps
        .map((step) => step.claim)
        .toSorted()
        .join(' '),
    )
    .toSorted();

describe('claims that are one deal', () => {
  it.each<[why: string, ...claims: [string, string]]>([
    ['stages of one sale', 'US>EG weapon:f-16 contract', 'US>EG weapon:f-16 delivery'],
    ['a firm and its state', 'company:dassault>EG weapon:rafale', 'FR>armed-force:egypt weapon:rafale'],
    ['a system and its part of the family', 'US>SA weapon:pac-3 approval', 'US>SA weapon:patriot talks'],
    ['a weapon by name and its kind', 'FR>EG weapon:rafale', 'FR>EG =combat-aircraft delivery'],
    ['what is fired from it named first', 'US>EG weapon:harpoon×20 weapon:f-16×12', 'US>EG weapon:f-16 delivery'],
    ['a supplier that is not told', 'US>IQ weapon:f-16', '?>IQ weapon:f-16 delivery'],
    ['several recipients in any order', 'IL>AE+BH =radar talks', 'IL>BH+AE =radar contract'],
  ])('%s', (_, one, other) => {
    expect(groups([claim('1', one), claim('2', other)])).toEqual(['1 2']);
  });
});

describe('claims that are two deals', () => {
  it.each<[why: string, ...claims: [string, string]]>([
    ['of two buyers', 'FR>EG weapon:rafale', 'FR>QA weapon:rafale'],
    ['of two sellers', 'FR>EG weapon:rafale', 'US>EG weapon:f-16'],
    ['the other way round', 'US>IL weapon:patriot', 'IL>US weapon:patriot'],
    ['of two weapons of a kind', 'US>EG weapon:f-16', 'US>EG weapon:rafale'],
    ['of two kinds', 'US>SA =munition', 'US>SA =drone'],
    ['of an armed group and the state that it sits in', 'IR>armed-group:hezbollah =missile', 'IR>LB =missile'],
    ['signed years apart', 'FR>EG weapon:rafale×24 contract 2015-02-16', 'FR>EG weapon:rafale×30 contract 2021-05-04'],
    ['years of silence apart', 'US>EG weapon:f-16 delivery 2001-03-01', 'US>EG weapon:f-16 delivery 2015-07-31'],
    ['with one side and no item, in two documents', 'US>EG weapon:f-16', 'US>? request'],
  ])('%s', (_, one, other) => {
    expect(groups([claim('1', one), claim('2', other)])).toEqual(['1', '2']);
  });
});

describe('a claim that may be of two deals', () => {
  const two = [claim('1', 'US>EG weapon:f-16'), claim('2', 'US>EG weapon:rafale')];
  test('is left to both and counted in neither', () => {
    const [a, b] = deals([...two, claim('3', 'US>EG =combat-aircraft delivery')]);
    expect([a?.maybe, b?.maybe]).toEqual([['3'], ['3']]);
    expect([a?.steps.length, b?.steps.length]).toEqual([1, 1]);
  });
  test('is counted in the deal of the weapon that it names first, and may be of the second', () => {
    const both = claim('3', 'US>EG weapon:f-16 weapon:rafale delivery');
    const told = deals([...two, both]);
    expect(told.map(({ what, steps, maybe }) => [what, steps.map((step) => step.claim), maybe]).sort()).toEqual([
      ['weapon:f-16', ['1', '3'], []],
      ['weapon:rafale', ['2'], ['3']],
    ]);
  });
  test('goes to that of its own document', () => {
    const third = claim('3', 'US>EG =combat-aircraft delivery', { document: 'document of 2' });
    expect(groups([...two, third])).toEqual(['1', '2 3']);
  });
});

describe('the same claims', () => {
  const many = Array.from({ length: 60 }, (_, i) => {
    const sides = ['US>EG', 'FR>EG', '?>EG', 'US>?', 'US>SA'][i % 5];
    const item = ['weapon:f-16', 'weapon:rafale×24', '=combat-aircraft', '=drone', ''][i % 7] ?? '=munition';
    const stage = ['contract', 'delivery', 'talks', '!delivery'][i % 4];
    const day = `20${10 + (i % 9)}-0${1 + (i % 8)}-11`;
    return claim(String(i), `${sides} ${item} ${stage} ${day}`, { document: `document ${i % 23}` });
  });
  const shuffled = (seed: number) =>
    many
      .map((one, i) => ({ one, key: Math.imul(i + 1, 2654435761 * seed) >>> 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ one }) => one);

  test.each([1, 2, 3, 4, 5, 6, 7])('in another order (%i) give the same deals with the same ids', (seed) => {
    expect(shuffled(seed)).not.toEqual(many);
    expect(deals(shuffled(seed))).toEqual(deals(many));
  });

  test('keep their deal when claims of other parties come', () => {
    const before = deals(many);
    const after = deals([...many, claim('new', 'CN>PK =submarine×8')]);
    expect(after).toHaveLength(before.length + 1);
    expect(after.filter(({ id }) => before.some((deal) => deal.id === id))).toEqual(before);
  });
});

test('a deal keeps every value with who reports it, and sums nothing', () => {
  const [deal, ...more] = deals([
    claim('1', 'FR>EG weapon:rafale×24 contract 2015-02-16'),
    claim('2', 'FR>EG weapon:rafale×24 contract 2015-02-16'),
    claim('3', 'FR>EG weapon:rafale×3 delivery 2015-07-20'),
    claim('4', 'FR>EG weapon:rafale×3 delivery 2016-01-28'),
  ]);
  expect(more).toEqual([]);
  expect(deal?.quantities.map(({ stage, quantity, claims }) => [stage, quantity, claims.join(' ')])).toEqual([
    ['contract', 24, '1 2'],
    ['delivery', 3, '3 4'],
  ]);
  expect(deal?.dates.map(({ stage, start }) => `${stage} ${start}`)).toEqual([
    'contract 2015-02-16',
    'delivery 2015-07-20',
    'delivery 2016-01-28',
  ]);
  expect(deal?.disputes).toEqual([]);
});

describe('what is disputed', () => {
  const said = (value: Deal['disputes'][number]['sides'][number]['value']) =>
    typeof value === 'string' ? value : Object.values(value).join(' ');
  const price = (value: number, qualifier: 'exact' | 'over' = 'exact') => ({
    amounts: [{ value, unit: 'EUR', qualifier }],
  });
  it.each<[string, ReportedClaim[], string[]]>([
    [
      'a number',
      [claim('1', 'FR>EG weapon:rafale×24'), claim('2', 'FR>EG weapon:rafale×30')],
      ['quantity contract weapon:rafale combat-aircraft 24 weapon:rafale combat-aircraft 30'],
    ],
    [
      'a price',
      [claim('1', 'FR>EG weapon:rafale', price(5.2e9)), claim('2', 'FR>EG weapon:rafale', price(6.3e9))],
      ['price contract 5200000000 EUR exact 6300000000 EUR exact'],
    ],
    [
      'a stage',
      [claim('1', 'FR>EG weapon:rafale delivery'), claim('2', 'FR>EG weapon:rafale !delivery')],
      ['stage delivery asserted denied'],
    ],
    [
      'a day',
      [claim('1', 'FR>EG weapon:rafale contract 2015-02-16'), claim('2', 'FR>EG weapon:rafale contract 2015-03-01')],
      ['date contract 2015-02-16 2015-02-16 2015-03-01 2015-03-01'],
    ],
    [
      'not another lot than the one that is denied',
      [claim('1', 'US>IQ weapon:f-16×4 delivery'), claim('2', 'US>IQ weapon:f-16×36 !delivery')],
      [],
    ],
    [
      'not a price that is rounded',
      [claim('1', 'FR>EG weapon:rafale', price(5.2e9)), claim('2', 'FR>EG weapon:rafale', price(5.25e9))],
      [],
    ],
    [
      'not two parts that one claim tells',
      [
        claim('1', 'FR>EG weapon:rafale', {
          amounts: [5e9, 1e8].map((value) => ({ value, unit: 'EUR', qualifier: 'exact' as const })),
        }),
      ],
      [],
    ],
    [
      'not «more than»',
      [claim('1', 'FR>EG weapon:rafale', price(5e9, 'over')), claim('2', 'FR>EG weapon:rafale', price(6e9))],
      [],
    ],
    [
      'not lots that were delivered',
      [claim('1', 'FR>EG weapon:rafale×3 delivery'), claim('2', 'FR>EG weapon:rafale×6 delivery')],
      [],
    ],
    [
      'not numbers of two stages',
      [claim('1', 'FR>EG weapon:rafale×24'), claim('2', 'FR>EG weapon:rafale×3 delivery')],
      [],
    ],
  ])('%s', (_, claims, disputes) => {
    expect(
      deals(claims).flatMap((deal) =>
        deal.disputes.map(({ field, stage, sides }) =>
          [field, stage, ...sides.map(({ value }) => said(value))].join(' '),
        ),
      ),
    ).toEqual(disputes);
  });
});

describe('the stage that a deal has got to', () => {
  it.each<[string, string[], string | null]>([
    ['the furthest', ['talks 2019-01-01', 'contract 2019-03-01', 'offer 2019-04-01'], 'contract'],
    ['not one that is denied', ['contract 2019-03-01', 'delivery 2019-04-01', '!delivery 2019-04-02'], 'contract'],
    ['suspended later', ['delivery 2013-06-01', 'suspension 2013-10-09'], 'suspension'],
    ['delivered after it was suspended', ['suspension 2013-10-09', 'delivery 2015-07-31'], 'delivery'],
    ['none where all is denied', ['!contract 2019-03-01'], null],
  ])('%s', (_, stages, expected) => {
    const claims = stages.map((stage, i) => claim(String(i), `US>EG weapon:f-16 ${stage}`));
    expect(deals(claims).map(({ stage }) => stage?.stage ?? null)).toEqual([expected]);
  });
});
