import { toQuery } from '../../pipeline/search/index.ts';
import type { getFacets } from '../routes.ts';
import type { Handler } from '../services.ts';

export const getFacetsHandler: Handler<typeof getFacets> =
  ({ register }) =>
  async (c) => {
    const { words, ...filter } = c.req.valid('query');
    const facets = await register.facets({ ...filter, ...(words !== undefined && { words: toQuery(words) }) });
    const named = [...facets.supplier, ...facets.recipient, ...facets.outlet, ...facets.source];
    return c.json({ facets, entities: await register.entities(named.map(({ value }) => value)) }, 200);
  };
