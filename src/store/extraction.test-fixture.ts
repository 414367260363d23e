import type { Claim, Entity, Extraction } from '../model/index.ts';
import type { SearchQuery, SearchText } from './search-query.ts';

const TEXT =
  'أعلنت شركة داسو أن فرنسا وقعت مع مصر عقد ثلاثين مقاتلة من طراز رافال 🛩 بقيمة 4 مليارات يورو، نقلا عن مصادر مطلعة.';

const entities: Entity[] = [
  entity('state:FR', 'فرنسا', 'France', 'FR'),
  entity('state:EG', 'مصر', 'Egypt', 'EG'),
  { ...entity('company:dassault', 'داسو', 'Dassault Aviation', 'FR'), type: 'company', aliases: ['داسو للطيران'] },
  { ...entity('weapon:rafale', 'رافال', 'Rafale', 'FR'), type: 'weapon' },
  { ...entity('outlet:al-minbar', 'المنبر', 'Al-Minbar', 'MA'), type: 'outlet', mentions: [] },
  {
    id: 'anonymous:informed-sources',
    type: 'anonymous',
    name: { ar: 'مصادر مطلعة' },
    state: null,
    mentions: [find('مصادر مطلعة')],
  },
];

function entity(id: string, ar: string, en: string, state: string): Entity {
  return { id, type: 'state', name: { ar, en }, state, mentions: [find(ar)] };
}

function find(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

/** A reading of one composed article; `n` tells documents apart, the rest changes what a test is about. */
export function reading(
  n: number,
  change: { document?: Partial<Extraction['document']>; claims?: Partial<Claim>[]; version?: string } = {},
): Extraction {
  const id = `document-${String(n).padStart(4, '0')}`;
  const claims = (change.claims ?? [{}]).map((claim, i) => ({ ...claimOf(`${id}-claim-${i}`), ...claim }));
  return {
    document: {
      id,
      url: null,
      publisher: 'outlet:al-minbar',
      title: 'صفقة جديدة',
      language: 'ar',
      publishedAt: '2021-05-04',
      credits: ['outlet:afp'],
      text: TEXT,
      ...change.document,
    },
    entities,
    claims,
    engine: { name: 'rules', version: change.version ?? '1' },
  };
}

function claimOf(id: string): Claim {
  return {
    id,
    kind: 'transfer',
    subtype: 'contract',
    assertion: 'asserted',
    roles: { supplier: ['state:FR', 'company:dassault'], recipient: ['state:EG'] },
    items: [{ entity: 'weapon:rafale', category: 'combat-aircraft', quantity: 30 }],
    amounts: [{ value: 4_000_000_000, unit: 'EUR', qualifier: 'exact' }],
    time: null,
    place: [],
    attribution: [
      { source: 'company:dassault', stance: 'announces', ...find('شركة داسو') },
      { source: 'anonymous:informed-sources', stance: 'reports', ...find('مصادر مطلعة'), with: ['state:FR'] },
    ],
    evidence: [{ start: 0, end: TEXT.length }],
    confidence: 0.875,
  };
}

/** The same words for the document and each of its claims. */
export function wordsFor({ claims }: Extraction, words = 'فرنسا مصر رافال'): { searchText: SearchText } {
  const text = words.split(' ').map((word) => [word]);
  const inClaims = Object.fromEntries(claims.map(({ id }) => [id, text]));
  return { searchText: { version: 1, title: [], document: text, claims: inClaims } };
}

/** All of these words, as they stand. */
export function asking(words: string): SearchQuery {
  return { all: words.split(' ').map((word) => ({ any: [[{ forms: [word] }]] })) };
}
