import type { Claim, Entity, Extraction } from '../model/index.ts';

// A register of which every count can be worked out by hand: nine documents that tell six deals.

const entities: Entity[] = [
  entity('state:US', 'الولايات المتحدة', 'United States', 'US'),
  entity('state:FR', 'فرنسا', 'France', 'FR'),
  entity('state:EG', 'مصر', 'Egypt', 'EG'),
  entity('state:IR', 'إيران', 'Iran', 'IR'),
  entity('state:CN', 'الصين', 'China', 'CN'),
  entity('state:SA', 'السعودية', 'Saudi Arabia', 'SA'),
  entity('state:TR', 'تركيا', 'Türkiye', 'TR'),
  entity('state:QA', 'قطر', 'Qatar', 'QA'),
  entity('company:dassault-aviation', 'داسو للطيران', 'Dassault Aviation', 'FR'),
  entity('armed-group:houthis', 'الحوثيون', 'Houthis', 'YE'),
  entity('government:us-state-department', 'وزارة الخارجية الأمريكية', 'US State Department', 'US'),
  entity('outlet:north', 'صحيفة الشمال', 'The North', 'EG'),
  entity('outlet:south', 'صحيفة الجنوب', 'The South', 'SA'),
  entity('outlet:east', 'صحيفة الشرق', 'The East', 'QA'),
  entity('outlet:west', 'صحيفة الغرب', 'The West', 'MA'),
  { ...entity('anonymous:informed-sources', 'مصادر مطلعة', '', null), name: { ar: 'مصادر مطلعة' } },
  entity('weapon:f-16', 'إف-16', 'F-16', 'US'),
  entity('weapon:rafale', 'رافال', 'Rafale', 'FR'),
];

function entity(id: string, ar: string, en: string, state: string | null): Entity {
  return { id, type: id.split(':')[0] as Entity['type'], name: { ar, en }, state, mentions: [] };
}

type Short = [
  supplier: string[],
  recipient: string[],
  stage: string,
  item: string,
  chain: string[],
  change?: Partial<Claim>,
];

function document(name: string, publisher: string | null, publishedAt: string | null, claims: Short[]): Extraction {
  const id = `picture-${name}`;
  return {
    document: {
      id,
      url: null,
      publisher,
      title: `خبر ${name}`,
      language: 'ar',
      publishedAt,
      credits: [],
      text: `هذا نص قصير كُتب لهذا السجل وحده، ورقمه ${name}.`,
    },
    entities,
    claims: claims.map((short, i) => claimOf(`${id}-${i}`, short)),
    engine: { name: 'rules', version: 'fixture' },
  };
}

function claimOf(id: string, [supplier, recipient, subtype, item, chain, change]: Short): Claim {
  const isWeapon = item.startsWith('weapon:');
  return {
    id,
    kind: 'transfer',
    subtype,
    assertion: 'asserted',
    roles: { supplier, recipient },
    items: [
      { entity: isWeapon ? item : null, category: (isWeapon ? 'combat-aircraft' : item) as 'drone', quantity: null },
    ],
    amounts: [],
    time: null,
    place: [],
    attribution: chain.map((source) => ({ source, stance: 'reports', start: 0, end: 3 })),
    evidence: [{ start: 0, end: 7 }],
    confidence: 0.9,
    ...change,
  };
}

const [us, fr, eg] = ['state:US', 'state:FR', 'state:EG'];
const [north, south, east, west] = ['outlet:north', 'outlet:south', 'outlet:east', 'outlet:west'];
const visit: Partial<Claim> = { kind: 'contact', subtype: 'meeting', roles: { participants: [eg, fr] }, items: [] };

/**
 * F-16s from the United States to Egypt: The North on 10 January 2020, then The South and The East. Rafales from France to Egypt: The North,
 * then The South. Drones from Iran to the Houthis: The North and The South on one day. Tanks from China: The East alone. Drones from
 * Türkiye to Qatar: The West without a day, and The East. A trade total and a meeting, which make no deals.
 */
export const pictured: Extraction[] = [
  document('1', north, '2020-01-10', [
    [[us], [eg], 'contract', 'weapon:f-16', []],
    [[fr], [eg], 'contract', 'weapon:rafale', ['company:dassault-aviation']],
  ]),
  document('2', south, '2020-02-01', [
    [[us], [eg], 'contract', 'weapon:f-16', [north]],
    [[fr, 'company:dassault-aviation'], [eg], 'delivery', 'weapon:rafale', [east, 'anonymous:informed-sources']],
  ]),
  document('3', east, '2020-02-01', [
    [
      [us],
      [eg],
      'delivery',
      'weapon:f-16',
      [north, 'government:us-state-department'],
      { time: { start: '2019-12-30', end: '2020-01-02', text: 'بين العامين' } },
    ],
  ]),
  document('4', north, '2021-05-05', [
    [['state:IR'], ['armed-group:houthis'], 'delivery', 'drone', []],
    [[], [], 'meeting', 'drone', [], visit],
  ]),
  document('5', south, '2021-05-05', [
    [['state:IR'], ['armed-group:houthis'], 'delivery', 'drone', [], { assertion: 'denied' }],
  ]),
  document('6', east, '2022-03-01', [[['state:CN'], ['state:SA'], 'contract', 'tank', ['anonymous:informed-sources']]]),
  document('7', west, null, [[['state:TR'], ['state:QA'], 'offer', 'drone', []]]),
  document('8', east, '2022-07-01', [[['state:TR'], ['state:QA'], 'contract', 'drone', []]]),
  document('9', null, null, [
    [[us], ['state:SA'], 'value', 'other', [], { kind: 'trade-total', items: [] }],
    [[us], [], 'talks', 'helicopter', []],
  ]),
];
