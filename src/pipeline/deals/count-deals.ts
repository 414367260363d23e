import { type Catalogue, loadCatalogue } from '../../knowledge/index.ts';
import type { DealFacets, Register } from '../../store/index.ts';
import type { Entities } from './deal-book.ts';
import { entitiesOf } from './deal-entities.ts';
import { type DealFilter, dealQuery } from './deal-filter.ts';

/** How many deals fit a question, and how many of them have each value. */
export interface DealCounts {
  total: number;
  /** A field that is filtered is counted as if it were not, so that another of its values can be chosen. */
  facets: DealFacets;
  /** Those that the values name. */
  entities: Entities;
}

/** The facets that a field of the filter narrows. */
const narrowed = {
  stage: ['stage'],
  supplier: ['supplier'],
  recipient: ['recipient'],
  item: ['item', 'category'],
} as const;

/** Counts the deals under a filter as they were last worked out. Throws `bad-filter`. */
export async function countDeals(
  register: Register,
  filter: DealFilter = {},
  catalogue: Catalogue = loadCatalogue(),
): Promise<DealCounts> {
  const query = dealQuery(filter);
  const total = await register.countDeals(query);
  const facets = await register.dealFacets(query);
  for (const field of ['stage', 'supplier', 'recipient', 'item'] as const) {
    if (filter[field] === undefined) continue;
    const others = await register.dealFacets({ ...query, [field]: undefined });
    for (const name of narrowed[field]) facets[name] = others[name];
  }
  const named = [...facets.supplier, ...facets.recipient, ...facets.item].map(({ value }) => value);
  return { total, facets, entities: await entitiesOf(register, named, catalogue) };
}
