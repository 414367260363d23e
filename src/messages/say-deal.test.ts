import { describe, expect, it, test } from 'vitest';
import {
  type Language,
  type SayableDeal,
  type SayableEntity,
  sayCarrier,
  sayChange,
  sayDeal,
  sayLineage,
  sayOrigins,
  sayReporters,
  sayValue,
} from './index.ts';

const ENTITIES = new Map<string, SayableEntity>(
  (
    [
      ['state:EG', 'state', 'Egypt', 'مصر'],
      ['state:FR', 'state', 'France', 'فرنسا'],
      ['outlet:harbour', 'outlet', 'Harbour Echo', 'صدى الميناء'],
      ['government:mod', 'government', 'Ministry of Defence', 'وزارة الدفاع'],
      ['weapon:rafale', 'weapon', 'Rafale', 'رافال'],
      ['weapon:patriot', 'weapon', 'Patriot', 'باتريوت'],
    ] as const
  ).map(([id, type, en, ar]) => [id, { id, type, name: { ar, en } }]),
);
const rafale = { item: 'weapon:rafale', category: 'combat-aircraft' };
const deal = { supplier: ['state:FR'], recipient: ['state:EG'], what: 'weapon:rafale', quantities: [rafale] };

it.each<[string, Partial<SayableDeal>, string, string]>([
  ['a weapon', {}, 'Rafale combat aircraft from France to Egypt', 'طائرات مقاتلة من طراز رافال من فرنسا إلى مصر'],
  ['a kind', { what: 'category:tank' }, 'Tanks from France to Egypt', 'دبابات من فرنسا إلى مصر'],
  [
    'a family by its member',
    { what: 'weapon:patriot', quantities: [{ item: 'weapon:pac-3', category: 'air-defence' }] },
    'Patriot air-defence systems from France to Egypt',
    'منظومات دفاع جوي من طراز باتريوت من فرنسا إلى مصر',
  ],
  [
    'what nobody says',
    { what: null, supplier: [], quantities: [] },
    'Arms from an unnamed supplier to Egypt',
    'أسلحة من مورّد لم يُسمَّ إلى مصر',
  ],
])('a deal of %s', (_, change, english, arabic) => {
  expect(sayDeal({ ...deal, ...change }, ENTITIES, 'en')).toBe(english);
  expect(sayDeal({ ...deal, ...change }, ENTITIES, 'ar')).toBe(arabic);
});

it.each([
  [{ ...rafale, quantity: 24 }, '24 Rafale combat aircraft', '24 طائرة مقاتلة من طراز رافال'],
  [{ value: 5.2e9, unit: 'EUR', qualifier: 'over' }, 'more than 5.2 billion euros', 'أكثر من 5.2 مليار يورو'],
  [{ start: '2015-02-16', end: '2015-02-16' }, 'on 16 February 2015', 'في 16 فبراير 2015'],
])('a value %j', (value, english, arabic) => {
  expect([sayValue(value, ENTITIES, 'en'), sayValue(value, ENTITIES, 'ar')]).toEqual([english, arabic]);
});

test('who reports it, each once', () => {
  const own = { document: '1a', publisher: 'outlet:harbour', attribution: [] };
  const citing = { document: '2b', publisher: null, attribution: [{ source: 'government:mod', stance: 'reports' }] };
  expect(sayReporters([own, citing, own], ENTITIES, 'en')).toBe(
    'Harbour Echo (1a); publisher unknown, citing the Ministry of Defence (2b)',
  );
});

describe.each<Language>(['en', 'ar'])('in %s', (language) => {
  const carrier = { publisher: 'outlet:harbour', day: '2015-02-16', by: ['government:mod'] };
  const lineage = { kind: 'named', origins: ['government:mod'], carriers: [] } as const;

  it('says every tie and every kind of origin without holes', () => {
    const ties = ['first', 'credits', 'credited', 'same-text', 'same-credit', 'same-source', 'same-outlet'] as const;
    const said = [
      ...ties.map((tie) => sayCarrier({ ...carrier, tie }, lineage, '1a', ENTITIES, language)),
      ...(['named', 'anonymous', 'untold'] as const).map((kind) =>
        sayLineage({ ...lineage, kind }, ENTITIES, language),
      ),
      sayLineage({ kind: 'untold', origins: [] }, ENTITIES, language),
      sayOrigins({ independent: 2, established: true, lineages: [] }, language),
      sayOrigins({ independent: 1, established: false, lineages: [lineage, { kind: 'untold' }] }, language),
    ];
    expect(new Set(said).size).toBe(said.length - (language === 'en' ? 1 : 0));
    for (const each of said) expect(each).not.toMatch(/[{}‹›]|undefined|null| {2}/u);
  });

  it('calls none the first where several are of one day', () => {
    const [first, other] = [
      { ...carrier, tie: 'first' as const },
      { ...carrier, tie: 'same-source' as const },
    ];
    const alone = sayCarrier(first, { ...lineage, carriers: [first] }, '1a', ENTITIES, language);
    expect(sayCarrier(first, { ...lineage, carriers: [first, other] }, '1a', ENTITIES, language)).not.toBe(alone);
  });
});

test('a changed figure of things and of money', () => {
  const figure = (value: number) => [{ value, qualifier: 'exact' }];
  const item = { entity: 'weapon:rafale', category: 'combat-aircraft' };
  expect(
    sayChange({ stage: 'contract', item, unit: null, before: figure(24), after: figure(30) }, ENTITIES, 'en'),
  ).toBe('Changed figure (contract): 30 Rafale combat aircraft instead of 24 Rafale combat aircraft');
  expect(
    sayChange({ stage: 'contract', item: null, unit: 'EUR', before: figure(5e9), after: figure(6e9) }, ENTITIES, 'ar'),
  ).toBe('رقم تغيّر (عقد): 6 مليارات يورو بدلا من 5 مليارات يورو');
});
