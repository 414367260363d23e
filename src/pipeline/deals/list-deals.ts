import { type Catalogue, loadCatalogue } from '../../knowledge/index.ts';
import type { DealSummary, Page, PageRequest, Register } from '../../store/index.ts';
import type { Entities } from './deal-book.ts';
import { entitiesOf } from './deal-entities.ts';
import { type DealFilter, dealQuery } from './deal-filter.ts';

/** Deals under a filter with the entities that they name. */
export interface DealPage extends Page<DealSummary> {
  entities: Entities;
}

/** A page of the deals as they were last worked out, the last reported first. Throws `bad-filter`. */
export async function listDeals(
  register: Register,
  filter: DealFilter = {},
  page: PageRequest = {},
  catalogue: Catalogue = loadCatalogue(),
): Promise<DealPage> {
  const found = await register.deals(dealQuery(filter), page);
  const ids = found.rows.flatMap(({ supplier, recipient, what }) => [...supplier, ...recipient, what ?? '']);
  return { ...found, entities: await entitiesOf(register, ids, catalogue) };
}
