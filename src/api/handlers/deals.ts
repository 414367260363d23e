import { IsnadError } from '../../model/index.ts';
import { countDeals, type DealFilter, listDeals, readDeal, type TaleOfDeal } from '../../pipeline/deals/index.ts';
import { linkNext } from '../link-next.ts';
import type { getDeal, getDealFacets, getDealOrigins, listDeals as listDealsRoute } from '../routes.ts';
import type { Handler, Services } from '../services.ts';
import type { DealFilterQuery } from '../types.ts';

export const listDealsHandler: Handler<typeof listDealsRoute> =
  ({ register, deals }) =>
  async (c) => {
    const { after, limit, ...query } = c.req.valid('query');
    const filter = filterOf(query);
    const stale = await deals.freshen();
    const { rows, next, entities } = await listDeals(register, filter, { after, limit });
    linkNext(c, next);
    const prices = await register.dealPrices(rows.map(({ id }) => id));
    const speakers = await register.entities(prices.flatMap(({ by }) => by));
    const pricesOf = Map.groupBy(prices, ({ deal }) => deal);
    const lines = rows.map((row) => ({
      ...row,
      prices: (pricesOf.get(row.id) ?? []).map(({ deal: _, ...price }) => price),
    }));
    const named = new Map([...entities, ...speakers.map((entity) => [entity.id, entity] as const)]);
    return c.json({ deals: lines, entities: [...named.values()], next, stale }, 200);
  };

export const getDealFacetsHandler: Handler<typeof getDealFacets> =
  ({ register, deals }) =>
  async (c) => {
    const filter = filterOf(c.req.valid('query'));
    const stale = await deals.freshen();
    const { entities, ...counts } = await countDeals(register, filter);
    return c.json({ ...counts, entities: [...entities.values()], stale }, 200);
  };

export const getDealHandler: Handler<typeof getDeal> = (services) => async (c) => {
  const { tale, stale } = await keptDeal(services, c.req.valid('param').id);
  const { deal, book } = tale;
  const claims = book.rowsOf([...deal.steps.map(({ claim }) => claim), ...deal.maybe]);
  return c.json({ deal, origins: book.origins, claims, entities: [...book.entities.values()], stale }, 200);
};

export const getDealOriginsHandler: Handler<typeof getDealOrigins> = (services) => async (c) => {
  const { tale, stale } = await keptDeal(services, c.req.valid('param').id);
  const { deal, book } = tale;
  const claims = book.rowsOf(deal.steps.map(({ claim }) => claim));
  return c.json({ deal: deal.id, origins: book.origins, claims, entities: [...book.entities.values()], stale }, 200);
};

/** The deal of an id, or the one that has the first claim of that which had it. Throws `not-found`. */
async function keptDeal({ register, deals }: Services, id: string): Promise<{ tale: TaleOfDeal; stale: boolean }> {
  const stale = await deals.freshen();
  const [own, other] = await register.dealIds(id, 2);
  const tale = own === undefined || other !== undefined ? null : await readDeal(register, own);
  if (tale !== null) return { tale, stale };
  throw new IsnadError('not-found', 'The register has no deal of that id.', {
    wayOut: 'GET /api/deals lists them.',
    field: 'id',
  });
}

function filterOf({ supplier, recipient, item, stage, claim, ...rest }: DealFilterQuery): DealFilter {
  const list = <T>(values: T | T[] | undefined) => (values === undefined ? undefined : ([values].flat() as T[]));
  return {
    ...rest,
    supplier: list(supplier),
    recipient: list(recipient),
    item: list(item),
    stage: list(stage),
    claim: list(claim),
  };
}
