import { type ClaimFilter, countings } from '../../src/store/index.ts';
import type { Question } from './questions.ts';

const filters: [string, ClaimFilter][] = [
  ['all', {}],
  ['transfers', { kind: 'transfer' }],
  ['from France', { supplier: 'FR' }],
  ['fighters for Egypt', { recipient: 'EG', category: 'combat-aircraft' }],
  ['a paper', { outlet: 'outlet:al-ahram' }],
  ['by an agency', { source: 'outlet:reuters' }],
  ['a year', { from: '2015-01-01', to: '2015-12-31' }],
];

const ways = (ask: (filter: ClaimFilter) => Question['ways'][number]['ask']): Question['ways'] =>
  filters.map(([name, filter]) => ({ name, ask: ask(filter) }));

/** Questions of pictures and lists of sources. */
export const pictureQuestions: Question[] = [
  ...countings.flatMap((counting): Question[] => [
    {
      name: `flows by ${counting}`,
      floor: null,
      ways: ways((filter) => (register) => register.flows(filter, counting, 200)),
    },
    {
      name: `stages by ${counting}`,
      floor: null,
      ways: ways((filter) => (register) => register.stages(filter, counting)),
    },
    {
      name: `the network by ${counting}`,
      floor: null,
      ways: ways((filter) => (register) => register.ties(filter, counting, 150)),
    },
  ]),
  {
    name: 'outlets and origins',
    floor: null,
    ways: ways((filter) => (register) => register.sources(filter, 'published')),
  },
  { name: 'who repeats whom', floor: null, ways: ways((filter) => (register) => register.repeats(filter, 200)) },
  {
    name: 'an outlet over time',
    floor: null,
    ways: ways((filter) => (register) => register.source('outlet:al-ahram', filter, 'month')),
  },
];
