import type { getFlows, getNetwork, getRepeats, getStages } from '../routes.ts';
import type { Handler } from '../services.ts';
import { storeFilter } from './store-filter.ts';

// Only who counts deals waits until they are worked out.

export const getFlowsHandler: Handler<typeof getFlows> = (services) => async (c) => {
  const { register, recent } = services;
  const { count, limit, ...filter } = c.req.valid('query');
  const stale = count === 'deals' && (await services.deals.freshen());
  const { rows: flows, capped } = await recent.counts.to(['flows', filter, count, limit, stale], () =>
    register.flows(storeFilter(filter), count, limit),
  );
  const named = flows.flatMap(({ supplier, recipient }) => [supplier, recipient]);
  return c.json({ flows, count, capped, stale, entities: await register.entities(named) }, 200);
};

export const getStagesHandler: Handler<typeof getStages> = (services) => async (c) => {
  const { count, ...filter } = c.req.valid('query');
  const stale = count === 'deals' && (await services.deals.freshen());
  const stages = await services.recent.counts.to(['stages', filter, count, stale], () =>
    services.register.stages(storeFilter(filter), count),
  );
  return c.json({ stages, count, stale }, 200);
};

export const getNetworkHandler: Handler<typeof getNetwork> = (services) => async (c) => {
  const { register, recent } = services;
  const { count, limit, ...filter } = c.req.valid('query');
  const stale = count === 'deals' && (await services.deals.freshen());
  const { rows: ties, capped } = await recent.counts.to(['ties', filter, count, limit, stale], () =>
    register.ties(storeFilter(filter), count, limit),
  );
  return c.json(
    { ties, count, capped, stale, entities: await register.entities(ties.flatMap(({ a, b }) => [a, b])) },
    200,
  );
};

export const getRepeatsHandler: Handler<typeof getRepeats> =
  ({ register, recent }) =>
  async (c) => {
    const { limit, ...filter } = c.req.valid('query');
    const { rows: repeats, capped } = await recent.counts.to(['repeats', filter, limit], () =>
      register.repeats(storeFilter(filter), limit),
    );
    const named = repeats.flatMap(({ outlet, source }) => [outlet, source]);
    return c.json({ repeats, capped, entities: await register.entities(named) }, 200);
  };
