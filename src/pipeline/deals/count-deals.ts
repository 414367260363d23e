import { type Catalogue, loadCatalogue } from '../../knowledge/index.ts';
import type { DealFacets, Register } from '../../store/index.ts';
import type { Entities } from './deal-book.ts';
import { entitiesOf } from './deal-entities.ts';
import { type DealFilter, dealQuery } from './deal-filter.ts';

/** How many deals fit a question, and how many of them have each value. */
export interface DealCounts {
  total: number;
  facets: DealFacets;
  /** Those that the values name. */
  entities: Entities;
}

/** Counts the deals under a filter as they were last worked out. Throws `bad-filter`. */
export async function countDeals(
  register: Register,
  filter: DealFilter = {},
  catalogue: Catalogue = loadCatalogue(),
): Promise<DealCounts> {
  const query = dealQuery(filter);
  const [total, facets] = [await register.countDeals(query), await register.dealFacets(query)];
  const named = [...facets.supplier, ...facets.recipient, ...facets.item].map(({ value }) => value);
  return { total, facets, entities: await entitiesOf(register, named, catalogue) };
}
