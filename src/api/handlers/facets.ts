import type { getFacets } from '../routes.ts';
import type { Handler } from '../services.ts';
import { storeFilter } from './store-filter.ts';

export const getFacetsHandler: Handler<typeof getFacets> =
  ({ register, recent }) =>
  async (c) => {
    const filter = storeFilter(c.req.valid('query'));
    const { total, facets } = await recent.counts.to(['facets', filter], () => register.facets(filter));
    const named = [...facets.supplier, ...facets.recipient, ...facets.outlet, ...facets.source, ...facets.origin];
    return c.json({ total, facets, entities: await register.entities(named.map(({ value }) => value)) }, 200);
  };
