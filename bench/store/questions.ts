import { findClaims, findDocuments, toQuery } from '../../src/pipeline/search/index.ts';
import type { ClaimFilter, Register } from '../../src/store/index.ts';

/** A kind of question, asked in several ways. */
export interface Question {
  name: string;
  /** The slowest that 95 of 100 may be, in milliseconds: embedded, on a server. */
  floor: { embedded: number; server: number };
  ways: ((register: Register) => Promise<unknown>)[];
}

const FLOOR = { embedded: 300, server: 100 };

/** Filters as a researcher sets them: of much and of little, alone and together, also such as nothing fits. */
const filters: ClaimFilter[] = [
  {},
  { kind: 'transfer' },
  { kind: 'policy', subtype: 'embargo' },
  { kind: ['attack', 'policy'], assertion: 'possible' },
  { assertion: 'denied' },
  { supplier: 'FR' },
  { supplier: 'state:US', recipient: 'state:SA' },
  { supplier: 'RU', kind: 'transfer', subtype: 'delivery' },
  { recipient: 'EG', category: 'combat-aircraft' },
  { recipient: 'NZ', category: 'submarine' },
  { party: 'MA' },
  { party: ['state:TD', 'state:LU'] },
  { category: 'air-defence' },
  { category: 'tank', assertion: 'planned' },
  { outlet: 'outlet:al-ahram' },
  { outlet: 'outlet:al-ahram', supplier: 'US' },
  { source: 'outlet:reuters' },
  { source: 'outlet:reuters', recipient: 'IQ' },
  { from: '2015-01-01', to: '2015-12-31' },
  { from: '2010-03-01', to: '2010-03-31', kind: 'agreement' },
  { supplier: 'France', recipient: 'مصر', from: '2008-01-01', to: '2018-12-31' },
  { words: toQuery('مناورات بحرية') },
  { words: toQuery('صواريخ'), recipient: 'SA' },
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

/** All questions of the benchmark. */
export const questions: Question[] = [
  ...Object.entries(depths).map(([name, after]): Question => {
    const ways = filters.map((filter) => (register: Register) => register.claims(filter, { after }));
    return { name: `claims under a filter, ${name} page`, floor: FLOOR, ways };
  }),
  ...Object.entries(depths).map(([name, after]): Question => {
    const of = [{}, { outlet: 'outlet:al-ahram' }, { words: toQuery('صواريخ') }, { words: toQuery('كرمانشاه') }];
    return {
      name: `documents, ${name} page`,
      floor: FLOOR,
      ways: of.map((filter) => (register) => register.documents({ ...filter, after })),
    };
  }),
  { name: 'facets', floor: FLOOR, ways: filters.map((filter) => (register) => register.facets(filter)) },
  {
    name: 'search in documents, with snippets',
    floor: FLOOR,
    ways: asked.map((words) => (register) => findDocuments(register, toQuery(words), {}, { limit: 20 })),
  },
  {
    name: 'search in claims, with snippets',
    floor: FLOOR,
    ways: asked.map((words) => (register) => findClaims(register, toQuery(words), {}, { limit: 20 })),
  },
  {
    name: 'a document with its claims',
    floor: FLOOR,
    ways: ['0', '4', '8', 'c', 'f'].map((start) => async (register) => {
      const [id = ''] = await register.documentIds(start, 1);
      return register.document(id);
    }),
  },
  {
    name: 'an entity and how often it plays which part',
    floor: FLOOR,
    ways: ['state:US', 'state:FR', 'weapon:f-16', 'outlet:reuters'].map((id) => (register) => register.entity(id)),
  },
];
