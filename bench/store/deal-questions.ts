import type { DealQuery, Register } from '../../src/store/index.ts';
import { FLOOR, type Question } from './questions.ts';

const dealFilters: [string, DealQuery][] = [
  ['all', {}],
  ['from France', { supplier: { ids: ['state:FR'], names: [] } }],
  ['disputed', { disputed: true }],
  ['delivered', { stage: ['delivery'] }],
];

/** Questions to the deals that are kept. */
export const dealQuestions: Question[] = [
  {
    name: 'deals under a filter',
    floor: FLOOR,
    ways: dealFilters.map(([name, query]) => ({ name, ask: (register) => register.deals(query) })),
  },
  {
    name: "a deal's page, with its claims",
    floor: FLOOR,
    ways: ['0', '3', '7', 'a', 'd', 'f'].map((start) => ({
      name: start,
      ask: (register) => dealPage(register, start),
    })),
  },
];
async function dealPage(register: Register, start: string): Promise<unknown> {
  const [id = ''] = await register.dealIds(start, 1);
  const deal = await register.deal(id);
  return register.claimRows([...(deal?.claims ?? []), ...(deal?.maybe ?? [])]);
}
