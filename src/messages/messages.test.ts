import { describe, expect, it } from 'vitest';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import { type SayableClaim, type SayableEntity, sayAmount, sayChain, sayClaim, sayItem, sayTime } from './index.ts';

const ENTITIES = new Map<string, SayableEntity>(
  (
    [
      ['state:AE', 'state', 'United Arab Emirates', 'الإمارات'],
      ['state:IL', 'state', 'Israel', 'إسرائيل'],
      ['state:EG', 'state', 'Egypt', 'مصر'],
      ['state:FR', 'state', 'France', 'فرنسا'],
      ['outlet:yedioth-ahronoth', 'outlet', 'Yedioth Ahronoth', 'يديعوت أحرونوت'],
      ['outlet:wsj', 'outlet', 'Wall Street Journal', 'وول ستريت جورنال'],
      ['government:il-mod', 'government', 'Israeli Ministry of Defence', 'وزارة الدفاع الإسرائيلية'],
      ['armed-group:houthis', 'armed-group', 'Houthis', 'الحوثيون'],
      ['weapon:rafale', 'weapon', 'Rafale', 'رافال'],
      ['place:paris', 'place', 'Paris', 'باريس'],
      ['anonymous:x', 'anonymous', undefined, 'مصادر مطلعة'],
    ] as const
  ).map(([id, type, en, ar]) => [id, { id, type, name: { ar, en } }]),
);

const claim = (more: Partial<SayableClaim>): SayableClaim => ({
  kind: 'transfer',
  subtype: 'contract',
  assertion: 'asserted',
  roles: {},
  items: [],
  amounts: [],
  time: null,
  place: [],
  attribution: [],
  ...more,
});

it('has the same keys, with the same parameters, in both languages', () => {
  expect(Object.keys(ar).sort()).toEqual(Object.keys(en).sort());
  const params = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name).sort();
  for (const [key, text] of Object.entries(en)) {
    expect([key, params((ar as Record<string, string>)[key] ?? '')]).toEqual([key, params(text)]);
  }
});

const SUBTYPES = Object.keys(en).flatMap(
  (key) => (/^subtype\.([^.]+)\.([^.]+)$/u.exec(key)?.slice(1, 3) as [string, string] | undefined) ?? [],
);
const PAIRS = SUBTYPES.flatMap((kind, i) => (i % 2 === 0 ? [[kind, SUBTYPES[i + 1] as string] as const] : []));
const ROLES: Record<string, Record<string, string[]>> = {
  transfer: { supplier: ['state:IL'], recipient: ['state:AE'], operator: ['state:AE'] },
  'trade-total': { supplier: ['state:IL'], recipient: ['state:AE'] },
  contact: { participants: ['state:IL', 'state:AE'], host: ['state:FR'] },
  agreement: { parties: ['state:IL', 'state:AE'], mediator: ['state:FR'] },
  attack: { attacker: ['armed-group:houthis'], target: ['state:AE'], interceptor: ['state:AE'] },
  policy: { actor: ['state:FR'], affected: ['state:AE'] },
};

describe.each(['en', 'ar'] as const)('in %s', (language) => {
  it('says every kind, subtype and assertion, full and empty, without holes', () => {
    expect(PAIRS).toHaveLength(32);
    for (const [kind, subtype] of PAIRS) {
      for (const assertion of ['asserted', 'denied', 'unlikely', 'possible', 'planned']) {
        const full = claim({
          kind,
          subtype,
          assertion,
          roles: ROLES[kind] ?? {},
          items: [{ entity: 'weapon:rafale', category: 'combat-aircraft', quantity: 24 }],
          amounts: [{ value: 3e9, unit: 'USD', qualifier: 'over' }],
          time: { start: '2022-09-11', end: '2022-09-20', text: 'منتصف شتنبر' },
          place: ['place:paris'],
          attribution: [{ source: 'outlet:wsj', stance: 'reports' }],
        });
        for (const said of [full, claim({ kind, subtype, assertion })].map((each) =>
          sayClaim(each, ENTITIES, language),
        )) {
          expect(said).not.toMatch(/[{}[\]‹›|]|undefined|null|\s{2}|\s[.,،]|\(\s*\)/u);
          expect(said).toMatch(/^.{12,}\.$/u);
        }
      }
    }
  });
});

describe('a claim', () => {
  const purchase = {
    roles: { supplier: ['state:IL'], recipient: ['state:AE'] },
    items: [{ entity: null, category: 'counter-drone', quantity: 1 }],
    time: { start: null, end: null, text: 'في الأشهر الأخيرة' },
    attribution: [{ source: 'outlet:yedioth-ahronoth', stance: 'reports' }],
  };
  const cases: [string, Partial<SayableClaim>, string, string][] = [
    [
      'asserted',
      purchase,
      'According to Yedioth Ahronoth, the United Arab Emirates bought one counter-drone system from Israel (in recent months).',
      'أُفيد بشراء الإمارات منظومة واحدة مضادة للمسيّرات من إسرائيل (في الأشهر الأخيرة)، وفق يديعوت أحرونوت.',
    ],
    [
      'denied by its origin',
      {
        roles: purchase.roles,
        assertion: 'denied',
        attribution: [
          { source: 'outlet:wsj', stance: 'reports' },
          { source: 'government:il-mod', stance: 'denies' },
        ],
      },
      'According to the Wall Street Journal, the Israeli Ministry of Defence denied that the United Arab Emirates bought arms from Israel.',
      'نُفي خبر شراء الإمارات أسلحة من إسرائيل من قِبل وزارة الدفاع الإسرائيلية، وفق وول ستريت جورنال.',
    ],
    [
      'unlikely',
      {
        roles: { supplier: ['state:FR'], recipient: ['state:EG'] },
        subtype: 'approval',
        assertion: 'unlikely',
        items: [{ entity: 'weapon:rafale', category: 'combat-aircraft', quantity: null }],
      },
      'It is reported that it is unlikely that the supply of Rafale combat aircraft from France to Egypt will be approved.',
      'من غير المرجّح الموافقة على توريد طائرات مقاتلة من طراز رافال من فرنسا إلى مصر.',
    ],
    [
      'planned by several',
      { roles: { recipient: ['state:EG', 'state:AE'] }, assertion: 'planned' },
      'It is reported that Egypt and the United Arab Emirates are to buy arms from an unnamed supplier.',
      'من المقرر شراء مصر والإمارات أسلحة من مورّد لم يُسمَّ.',
    ],
    [
      'attack by those spoken of as many',
      {
        kind: 'attack',
        subtype: 'attack',
        assertion: 'possible',
        roles: { attacker: ['armed-group:houthis'], target: ['state:AE'] },
      },
      'It is reported that the Houthis may attack the United Arab Emirates.',
      'من المحتمل مهاجمة الحوثيين الإمارات.',
    ],
    [
      'visit whose host took part',
      { kind: 'contact', subtype: 'visit', roles: { participants: ['state:FR', 'state:EG'], host: ['state:EG'] } },
      'It is reported that France visited Egypt.',
      'أُفيد بزيارة فرنسا إلى مصر.',
    ],
  ];
  it.each(cases)('%s', (_, more, english, arabic) => {
    expect(sayClaim(claim(more), ENTITIES, 'en')).toBe(english);
    expect(sayClaim(claim(more), ENTITIES, 'ar')).toBe(arabic);
  });

  it('names the publisher where the chain is empty', () => {
    expect(sayClaim(claim({ roles: purchase.roles }), ENTITIES, 'en', 'outlet:wsj')).toMatch(
      /^The Wall Street Journal reports that the United/u,
    );
  });
});

it('says chains of up to four links, sources that speak together, and words for the unnamed', () => {
  const link = (source: string, stance = 'reports', also?: string[]) => ({ source, stance, with: also });
  const chain = [
    link('outlet:yedioth-ahronoth'),
    link('outlet:wsj'),
    link('government:il-mod', 'confirms', ['state:IL']),
    link('anonymous:x'),
  ];
  expect(sayChain(chain, ENTITIES, 'en')).toBe(
    'Yedioth Ahronoth, citing the Wall Street Journal, citing a confirmation by the Israeli Ministry of Defence and Israel, citing unnamed sources (“\u2068مصادر مطلعة\u2069”)',
  );
  expect(sayChain(chain.slice(1, 2), ENTITIES, 'ar')).toBe('وول ستريت جورنال');
  expect(sayChain([], ENTITIES, 'en')).toBe('the publisher itself');
});

it.each([
  [null, 'air-defence', 3, '3 air-defence systems', '3 منظومات دفاع جوي'],
  [null, 'missile', 2, 'two missiles', 'صاروخان'],
  [null, 'missile', 12, '12 missiles', '12 صاروخا'],
  [null, 'missile', 1200, '1,200 missiles', '1,200 صاروخ'],
  ['weapon:rafale', 'combat-aircraft', 24, '24 Rafale combat aircraft', '24 طائرة مقاتلة من طراز رافال'],
  ['weapon:f-35', 'combat-aircraft', null, 'f 35 combat aircraft', 'طائرات مقاتلة من طراز \u2068f 35\u2069'],
  [null, 'tank', null, 'tanks', 'دبابات'],
])('item %s %s %s', (entity, category, quantity, english, arabic) => {
  expect(sayItem({ entity, category, quantity }, ENTITIES, 'en')).toBe(english);
  expect(sayItem({ entity, category, quantity }, ENTITIES, 'ar')).toBe(arabic);
});

it.each([
  [3e9, 'USD', 'over', 'more than 3 billion US dollars', 'أكثر من 3 مليارات دولار أميركي'],
  [11.3e9, 'USD', 'record', 'a record 11.3 billion US dollars', 'رقم قياسي هو 11.3 مليار دولار أميركي'],
  [7, 'percent', 'exact', '7 per cent', '7 في المئة'],
  [1, 'meeting', 'exact', '1 meeting', '1 اجتماعا'],
  [5, 'day', 'about', 'about 5 days', 'نحو 5 أيام'],
  [2, 'XAU', 'exact', '2 XAU', '2 \u2068XAU\u2069'],
  [1500, 'meeting', 'up-to', 'up to 1,500 meetings', 'ما يصل إلى 1,500 اجتماعا'],
])('amount %s %s %s', (value, unit, qualifier, english, arabic) => {
  expect(sayAmount({ value, unit, qualifier }, 'en')).toBe(english);
  expect(sayAmount({ value, unit, qualifier }, 'ar')).toBe(arabic);
});

it.each([
  ['غشت الفارط', 'last August'],
  ['وفي يوليوز', 'in July'],
  ['يوم الإثنين الماضي', 'last Monday'],
  ['يوم الإثنين', 'on Monday'],
  ['يوم \u200fالإثنين \u202bالماضي\u202c', 'last Monday'],
  ['عند الفجر', '“\u2068عند الفجر\u2069”'],
])('time that fixes no days: %s', (text, english) => {
  expect(sayTime({ start: null, end: null, text }, 'en')).toBe(`(${english})`);
});

it.each([
  ['2022-10-12', '2022-10-12', 'on 12 October 2022', 'في 12 أكتوبر 2022'],
  ['2020-02-01', '2020-02-29', 'in February 2020', 'في فبراير 2020'],
  ['2021-01-01', '2021-12-31', 'in 2021', 'في عام 2021'],
  ['2021-01-01', null, 'since 1 January 2021', 'منذ 1 يناير 2021'],
  [null, '2021-01-01', 'until 1 January 2021', 'حتى 1 يناير 2021'],
  [null, null, '(recently)', '(مؤخراً)'],
])('time %s %s', (start, end, english, arabic) => {
  const time = { start, end, text: 'مؤخراً' };
  expect(sayTime(time, 'en')).toBe(english);
  expect(sayTime(time, 'ar')).toBe(arabic);
});
