import { IsnadError } from '../../model/index.ts';
import { type ClaimFilter, type ClaimRow, entitiesOfRow, type Register } from '../../store/index.ts';
import { linkNext } from '../link-next.ts';
import type { getSource, listSources } from '../routes.ts';
import type { Handler } from '../services.ts';
import { storeFilter } from './store-filter.ts';

/** Claims that are given with a source; the list of claims has them all. */
const NEWEST = { limit: 10 };

export const listSourcesHandler: Handler<typeof listSources> = (services) => async (c) => {
  const { register } = services;
  const { after, limit, by, ...filter } = c.req.valid('query');
  const stale = await services.deals.freshen();
  const { rows: sources, next } = await register.sources(storeFilter(filter), by, { after, limit });
  linkNext(c, next);
  return c.json({ sources, entities: await register.entities(sources.map(({ id }) => id)), next, stale }, 200);
};

export const getSourceHandler: Handler<typeof getSource> = (services) => async (c) => {
  const { register, recent } = services;
  const { id } = c.req.valid('param');
  const { per, ...query } = c.req.valid('query');
  const filter = storeFilter(query);
  if ((await register.entities([id])).length === 0)
    throw new IsnadError('not-found', 'No document in the register names an outlet or source of that id.', {
      field: 'id',
    });
  const stale = await services.deals.freshen();
  const { line: source, ...view } = await recent.counts.to(['source', id, query, per, stale], () =>
    register.source(id, filter, per),
  );
  const published = await newest(register, filter, 'outlet', id);
  const naming = await newest(register, filter, 'source', id);
  const named = [
    id,
    ...[...view.repeats.rows, ...view.repeatedBy.rows].map((one) => one.id),
    ...[...published, ...naming].flatMap(entitiesOfRow),
  ];
  return c.json(
    { source, ...view, claims: { published, naming }, entities: await register.entities(named), stale },
    200,
  );
};

/** The newest claims under a filter of which it is the outlet, or a source; none where the filter asks for others. */
async function newest(
  register: Register,
  filter: ClaimFilter,
  field: 'outlet' | 'source',
  id: string,
): Promise<ClaimRow[]> {
  const asked = filter[field];
  if (asked !== undefined && ![asked].flat().includes(id)) return [];
  return (await register.claims({ ...filter, [field]: id }, NEWEST)).rows;
}
