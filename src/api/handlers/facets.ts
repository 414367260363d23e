import { toQuery } from '../../pipeline/search/index.ts';
import type { FacetCounts } from '../facet-counts.ts';
import type { getFacets } from '../routes.ts';
import type { Handler } from '../services.ts';

export const getFacetsHandler =
  (counts: FacetCounts): Handler<typeof getFacets> =>
  ({ register }) =>
  async (c) => {
    const { words, ...filter } = c.req.valid('query');
    const { total, facets } = await counts.under({ ...filter, ...(words !== undefined && { words: toQuery(words) }) });
    const named = [...facets.supplier, ...facets.recipient, ...facets.outlet, ...facets.source, ...facets.origin];
    return c.json({ total, facets, entities: await register.entities(named.map(({ value }) => value)) }, 200);
  };
