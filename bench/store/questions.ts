import { findClaims, findDocuments, toQuery } from '../../src/pipeline/search/index.ts';
import type { ClaimFilter, DocumentFilter, Register } from '../../src/store/index.ts';

/** A kind of question, asked in several ways. */
export interface Question {
  name: string;
  /** Milliseconds within which 95 of 100 are to be answered; null where nothing is asked for. */
  floor: { embedded: number; server: number } | null;
  ways: { name: string; ask: (register: Register) => Promise<unknown> }[];
}

/** What 95 of 100 pages and searches are to keep within. */
export const FLOOR = { embedded: 300, server: 100 };

/** Filters as a researcher sets them: of much and of little, alone and together, also such as nothing fits. */
const filters: [string, ClaimFilter][] = [
  ['all', {}],
  ['transfers', { kind: 'transfer' }],
  ['embargoes', { kind: 'policy', subtype: 'embargo' }],
  ['possible attacks or policies', { kind: ['attack', 'policy'], assertion: 'possible' }],
  ['denied', { assertion: 'denied' }],
  ['from France', { supplier: 'FR' }],
  ['United States to Saudi Arabia', { supplier: 'state:US', recipient: 'state:SA' }],
  ['deliveries from Russia', { supplier: 'RU', kind: 'transfer', subtype: 'delivery' }],
  ['fighters for Egypt', { recipient: 'EG', category: 'combat-aircraft' }],
  ['submarines for New Zealand', { recipient: 'NZ', category: 'submarine' }],
  ['Morocco in any role', { party: 'MA' }],
  ['two states in any role', { party: ['state:TD', 'state:LU'] }],
  ['air defence', { category: 'air-defence' }],
  ['tanks planned', { category: 'tank', assertion: 'planned' }],
  ['a paper', { outlet: 'outlet:al-ahram' }],
  ['a paper on the United States', { outlet: 'outlet:al-ahram', supplier: 'US' }],
  ['by an agency', { source: 'outlet:reuters' }],
  ['by an agency on Iraq', { source: 'outlet:reuters', recipient: 'IQ' }],
  ['a year', { from: '2015-01-01', to: '2015-12-31' }],
  ['agreements of a month', { from: '2010-03-01', to: '2010-03-31', kind: 'agreement' }],
  ['names and ten years', { supplier: 'France', recipient: 'مصر', from: '2008-01-01', to: '2018-12-31' }],
  ['two words', { words: toQuery('مناورات بحرية') }],
  ['a word and a state', { words: toQuery('صواريخ'), recipient: 'SA' }],
];

const documentFilters: [string, DocumentFilter][] = [
  ['all', {}],
  ['a paper', { outlet: 'outlet:al-ahram' }],
  ['a common word', { words: toQuery('صواريخ') }],
  ['a rare word', { words: toQuery('كرمانشاه') }],
];

/** Where pages begin: at the newest, in the middle and near the end of the list. */
const depths: Record<string, string | undefined> = {
  first: undefined,
  middle: keyOn('2015-06-15'),
  last: keyOn('2005-09-01'),
};

/** The `next` of a page that ended with some document of a day. */
function keyOn(day: string): string {
  return Buffer.from(JSON.stringify([day, '8000', 0])).toString('base64url');
}

const asked = [
  'صاروخ',
  'صفقة',
  'مصر',
  'F-16',
  'Rafale',
  'الولايات المتحدة صواريخ',
  'مناورات بحرية مشتركة',
  '"عقدا لشراء"',
  '"مناورات بحرية" فرنسا',
  'فرق*',
  'صوار* السعودية',
  'تسليم درون إيران',
  'Leopard tank',
  'البرلمان',
  'نفى تسليم شحنة',
  'كلمةليستهناك',
];

const PAGE = { limit: 20 };

/** Questions to documents and claims. */
export const questions: Question[] = [
  ...Object.entries(depths).map(([page, after]): Question => {
    const ways = filters.map(([name, filter]) => ({
      name,
      ask: (register: Register) => register.claims(filter, { after }),
    }));
    return { name: `claims under a filter, ${page} page`, floor: FLOOR, ways };
  }),
  ...Object.entries(depths).map(([page, after]): Question => {
    const ways = documentFilters.map(([name, filter]) => ({
      name,
      ask: (register: Register) => register.documents({ ...filter, after }),
    }));
    return { name: `documents, ${page} page`, floor: FLOOR, ways };
  }),
  {
    name: 'search in documents, with snippets',
    floor: FLOOR,
    ways: asked.map((name) => ({ name, ask: (register) => findDocuments(register, toQuery(name), {}, PAGE) })),
  },
  {
    name: 'search in claims, with snippets',
    floor: FLOOR,
    ways: asked.map((name) => ({ name, ask: (register) => findClaims(register, toQuery(name), {}, PAGE) })),
  },
  {
    name: 'facets of claims under a filter',
    floor: null,
    ways: filters.map(([name, filter]) => ({ name, ask: (register) => register.facets(filter) })),
  },
  {
    name: 'a document with its claims',
    floor: FLOOR,
    ways: ['0', '4', '8', 'c', 'f'].map((start) => ({
      name: start,
      ask: async (register) => register.document((await register.idsOf('documents', start, 1))[0] ?? ''),
    })),
  },
  {
    name: 'an entity, and how often it plays which part',
    floor: null,
    ways: ['state:US', 'state:FR', 'weapon:f-16', 'outlet:reuters'].map((id) => ({
      name: id,
      ask: (register) => register.entity(id),
    })),
  },
];
