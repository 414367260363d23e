import { describe, expect, test } from 'vitest';
import type { Claim, Entity, Extraction } from '../../model/index.ts';
import { formatScore } from './format-score.ts';
import type { GoldClaim, GoldDocument } from './gold.ts';
import { scoreDocuments } from './score.ts';

const text = 'قالت صحيفة النهار المحلية إن فرنسا سلمت مصر ست سفن.';

const entities: Entity[] = [
  { id: 'state:FR', type: 'state', name: { ar: 'فرنسا', en: 'France' }, state: 'FR', mentions: [] },
  { id: 'state:EG', type: 'state', name: { ar: 'مصر', en: 'Egypt' }, state: 'EG', mentions: [] },
  { id: 'company:naval-group', type: 'company', name: { en: 'Naval Group' }, state: 'FR', mentions: [] },
  { id: 'armed-group:ansar', type: 'armed-group', name: { ar: 'أنصار' }, state: 'EG', mentions: [] },
  { id: 'outlet:annahar', type: 'outlet', name: { ar: 'النهار' }, state: 'LB', mentions: [] },
  { id: 'anonymous:official', type: 'anonymous', name: { ar: 'مسؤول' }, state: null, mentions: [] },
  { id: 'weapon:gowind', type: 'weapon', name: { en: 'Gowind' }, state: 'FR', mentions: [] },
];

const delivery: GoldClaim = {
  kind: 'transfer',
  subtype: 'delivery',
  roles: { supplier: ['FR'], recipient: ['EG'] },
};

function found(changes: Partial<Claim> = {}): Claim {
  return {
    id: 'c1',
    kind: 'transfer',
    subtype: 'delivery',
    assertion: 'asserted',
    roles: { supplier: ['state:FR'], recipient: ['state:EG'] },
    items: [],
    amounts: [],
    time: null,
    place: [],
    attribution: [],
    evidence: [{ start: 26, end: 51 }],
    confidence: 0.5,
    ...changes,
  };
}

function score(gold: GoldClaim[], claims: Claim[]) {
  const document: GoldDocument = { id: 'a', text, claims: gold };
  const result: Extraction = {
    document: {
      id: 'hash',
      externalId: 'a',
      url: null,
      publisher: null,
      title: null,
      language: 'ar',
      publishedAt: null,
      credits: [],
      text,
    },
    entities,
    claims,
    engine: { name: 'rules', version: '0' },
  };
  return scoreDocuments([document], [result]);
}

const link = (source: string) => ({ source, stance: 'reports' as const, start: 0, end: 1 });

describe('the core of a claim', () => {
  test.each<[string, GoldClaim, Claim, number]>([
    ['agrees', delivery, found(), 1],
    ['needs the subtype', delivery, found({ subtype: 'contract' }), 0],
    [
      'takes another subtype that the gold allows',
      { ...delivery, orSubtype: ['contract'] },
      found({ subtype: 'contract' }),
      1,
    ],
    ['needs every party', delivery, found({ roles: { supplier: ['state:FR'] } }), 0],
    [
      'suffers no further party',
      delivery,
      found({ roles: { supplier: ['state:FR'], recipient: ['state:EG', 'outlet:annahar'] } }),
      0,
    ],
    [
      'suffers one where the gold does',
      { ...delivery, anyRole: ['recipient'] },
      found({ roles: { supplier: ['state:FR'], recipient: ['state:EG', 'outlet:annahar'] } }),
      1,
    ],
    [
      'takes a company for its state',
      delivery,
      found({ roles: { supplier: ['company:naval-group'], recipient: ['state:EG'] } }),
      1,
    ],
    [
      'takes no armed group for its state',
      delivery,
      found({ roles: { supplier: ['state:FR'], recipient: ['armed-group:ansar'] } }),
      0,
    ],
    [
      'takes a party by a name inside its name',
      { ...delivery, roles: { supplier: [{ any: ['Naval'] }], recipient: ['EG'] } },
      found({ roles: { supplier: ['company:naval-group'], recipient: ['state:EG'] } }),
      1,
    ],
    [
      'leaves the operator aside',
      delivery,
      found({ roles: { supplier: ['state:FR'], recipient: ['state:EG'], operator: ['armed-group:ansar'] } }),
      1,
    ],
    [
      'counts the host of a contact as taking part',
      { kind: 'contact', subtype: 'visit', roles: { participants: ['FR', 'EG'] } },
      found({ kind: 'contact', subtype: 'visit', roles: { participants: ['state:FR'], host: ['state:EG'] } }),
      1,
    ],
  ])('%s', (_, gold, claim, core) => {
    expect(score([gold], [claim])).toMatchObject({ core, gold: 1, predicted: 1 });
  });
});

describe('the slots of a claim', () => {
  const slots: [string, Partial<GoldClaim>, Partial<Claim>, boolean][] = [
    ['assertion', {}, { assertion: 'denied' }, false],
    ['assertion', { orAssertion: ['denied'] }, { assertion: 'denied' }, true],
    [
      'items',
      { items: [{ category: 'ship', any: ['Gowind'], quantity: 6 }] },
      { items: [{ entity: 'weapon:gowind', category: 'ship', quantity: 6 }] },
      true,
    ],
    [
      'items',
      { items: [{ category: 'ship', quantity: 6 }] },
      { items: [{ entity: null, category: 'ship', quantity: 5 }] },
      false,
    ],
    ['items', { items: [{ any: ['Gowind'] }] }, { items: [{ entity: null, category: 'ship', quantity: null }] }, false],
    [
      'amounts',
      { amounts: [{ value: 5e9, unit: 'USD' }] },
      { amounts: [{ value: 5e9, unit: 'USD', qualifier: 'over' }] },
      true,
    ],
    [
      'amounts',
      { amounts: [{ value: 5e9, unit: 'USD', qualifier: 'exact' }] },
      { amounts: [{ value: 5e9, unit: 'USD', qualifier: 'over' }] },
      false,
    ],
    [
      'amounts',
      { amounts: [{ value: 5e9, unit: 'USD' }] },
      { amounts: [{ value: 5e9, unit: 'EUR', qualifier: 'exact' }] },
      false,
    ],
    [
      'time',
      { time: { start: '2015-07-01', end: '2015-07-31' } },
      { time: { start: '2015-07-01', end: '2015-07-31', text: 'يوليو' } },
      true,
    ],
    [
      'time',
      { time: { start: '2015-07-01', end: null } },
      { time: { start: '2015-07-01', end: '2015-07-31', text: 'يوليو' } },
      false,
    ],
    ['time', { time: { text: 'قريبا' } }, { time: { start: null, end: null, text: 'قريبا جدا' } }, true],
    ['time', { time: { text: 'قريبا' } }, { time: null }, false],
    [
      'chain',
      { attribution: [{ any: ['النهار'] }, { anonymous: true }] },
      { attribution: [link('outlet:annahar'), link('anonymous:official')] },
      true,
    ],
    [
      'chain',
      { attribution: [{ any: ['النهار'] }, { anonymous: true }] },
      { attribution: [link('anonymous:official')] },
      false,
    ],
    [
      'origin',
      { attribution: [{ any: ['النهار'] }, { anonymous: true }] },
      { attribution: [link('anonymous:official')] },
      true,
    ],
    ['origin', {}, { attribution: [link('anonymous:official')] }, false],
    ['chain', { orAttribution: [[{ any: ['annahar'] }]] }, { attribution: [link('outlet:annahar')] }, true],
  ];
  test.each(slots)('%s: %j against %j', (name, gold, claim, right) => {
    const { slots } = score([{ ...delivery, ...gold }], [found(claim)]);
    expect(slots).toMatchObject({ [name]: { right: Number(right), of: 1, ratio: Number(right) } });
  });
});

describe('pairs', () => {
  test('choose the twin whose chain agrees', () => {
    const gold = [{ ...delivery, attribution: [{ anonymous: true }] }, delivery];
    const claims = [found(), found({ id: 'c2', attribution: [link('anonymous:official')] })];
    expect(score(gold, claims).slots.chain).toMatchObject({ right: 2, of: 2 });
  });

  test('neither owe an optional claim nor hold it against who finds it', () => {
    const optional = { ...delivery, optional: true };
    expect(score([optional], [])).toMatchObject({ gold: 0, predicted: 0, precision: null, recall: null, f1: 0 });
    expect(score([optional], [found()])).toMatchObject({ gold: 0, predicted: 0 });
    expect(score([optional], [found({ subtype: 'offer' })])).toMatchObject({ gold: 0, predicted: 1 });
  });

  test('let a required claim choose before its optional twin', () => {
    const optional = { ...delivery, optional: true, assertion: 'asserted' as const };
    expect(score([optional, delivery], [found()])).toMatchObject({ gold: 1, predicted: 1, core: 1 });
  });

  test('give a claim to one gold claim only', () => {
    expect(score([delivery, { ...delivery }], [found()])).toMatchObject({
      gold: 2,
      predicted: 1,
      core: 1,
      precision: 1,
      recall: 0.5,
    });
  });

  test('count what is found in an article that has nothing', () => {
    expect(score([], [found()])).toMatchObject({ predicted: 1, empty: { documents: 1, predicted: 1 } });
  });

  test('count a document without a result as read in vain', () => {
    const { gold, predicted, notes } = scoreDocuments([{ id: 'x', text, claims: [delivery] }], []);
    expect({ gold, predicted, notes: notes.map(({ kind }) => kind) }).toEqual({
      gold: 1,
      predicted: 0,
      notes: ['no-result', 'missed'],
    });
  });
});

test('notes say what went wrong with the words it is about', () => {
  const shown = formatScore(
    score(
      [
        { ...delivery, quote: 'سلمت مصر' },
        { kind: 'attack', subtype: 'attack', roles: { attacker: ['FR'] }, quote: 'قصفت' },
      ],
      [
        found({ attribution: [link('outlet:annahar')] }),
        found({ id: 'c2', kind: 'policy', subtype: 'lift', roles: { actor: ['state:FR'] } }),
      ],
    ),
    { show: true },
  );
  expect(shown).toContain(
    'a: chain     transfer/delivery supplier=FR recipient=EG: none <- outlet:annahar\n    سلمت مصر',
  );
  expect(shown).toContain('a: missed    attack/attack attacker=FR\n    قصفت');
  expect(shown).toContain('a: extra     policy/lift actor=FR\n    إن فرنسا سلمت مصر ست سفن.');
  expect(shown).toContain('all kinds        precision 0.500  recall 0.500  F1 0.500   (1 right, 1 touched)');
});

test('a claim that only touches an optional gold claim is a loose one, which costs precision, with what differs', () => {
  const optional = { ...delivery, optional: true, quote: 'سلمت مصر' };
  const loose = found({ subtype: 'contract', roles: { supplier: ['state:FR'], recipient: [] } });
  const { predicted, gold, notes } = score([optional], [loose]);
  expect({ predicted, gold }).toEqual({ predicted: 1, gold: 0 });
  expect(notes).toMatchObject([{ kind: 'loose', differs: ['subtype', 'recipient'] }]);
  expect(formatScore(score([optional], [loose]), { show: true })).toContain(
    'a: loose     transfer/delivery supplier=FR recipient=EG <- transfer/contract supplier=FR recipient= (differs: subtype, recipient)\n    سلمت مصر',
  );
  expect(score([optional], [found()]).notes).toEqual([]);
});
