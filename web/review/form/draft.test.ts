import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/api/types.ts';
import { changesOf, draftOf, emptyAmount, emptyDraft, emptyItem, partsOf } from './draft.ts';

const claim: Claim = {
  id: 'c1',
  kind: 'transfer',
  subtype: 'contract',
  assertion: 'asserted',
  roles: { supplier: ['state:FR'], recipient: ['state:EG'] },
  items: [{ entity: 'weapon:rafale', category: 'combat-aircraft', quantity: 24, start: 3, end: 9 }],
  amounts: [{ value: 5.2e9, unit: 'EUR', qualifier: 'about', start: 12, end: 20 }],
  time: { start: '2015-02-16', end: '2015-02-16', text: 'أمس' },
  place: ['place:cairo'],
  attribution: [{ source: 'outlet:afp', stance: 'reports', with: ['outlet:reuters'], start: 0, end: 2 }],
  evidence: [{ start: 0, end: 30 }],
  confidence: 0.8,
};
const draft = draftOf(claim);

describe('the changes of a form', () => {
  test('are none where nothing was written', () => {
    expect(changesOf(draftOf(claim), draft)).toBeUndefined();
  });

  test.each([
    ['subtype', { subtype: 'delivery' }, { subtype: 'delivery' }],
    ['a role', { roles: { ...draft.roles, supplier: [] } }, { supplier: [] }],
    ['no time', { start: '', end: '' }, { time: null }],
    ['an open time', { end: '' }, { time: { start: '2015-02-16', end: null } }],
    ['no chain', { attribution: [] }, { attribution: [] }],
    [
      'digits of either kind',
      { items: draft.items.map((item) => ({ ...item, quantity: '١٬٢٠٠' })) },
      { items: [{ entity: 'weapon:rafale', category: 'combat-aircraft', quantity: 1200 }] },
    ],
    [
      'a sum',
      { amounts: [{ ...emptyAmount(), value: '3,500', unit: ' USD ' }] },
      { amounts: [{ qualifier: 'exact', value: 3500, unit: 'USD' }] },
    ],
  ])('are %s alone', (_, change, expected) => {
    expect(changesOf({ ...draft, ...change }, draft)).toEqual(expected);
  });

  test('pass over rows without anything in them', () => {
    const more = { items: [...draft.items, emptyItem()], amounts: [...draft.amounts, emptyAmount()] };
    expect(changesOf({ ...draft, ...more }, draft)).toBeUndefined();
  });
});

test('an empty form has every role of its kind', () => {
  expect(partsOf(emptyDraft('attack', 'attack'))).toMatchObject({
    attacker: [],
    target: [],
    interceptor: [],
    time: null,
  });
});
