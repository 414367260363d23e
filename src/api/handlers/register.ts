import { IsnadError } from '../../model/index.ts';
import type { getEntity, getStats } from '../routes.ts';
import type { Handler } from '../services.ts';

export const getEntityHandler: Handler<typeof getEntity> =
  ({ register }) =>
  async (c) => {
    const use = await register.entity(c.req.valid('param').id);
    if (use === null)
      throw new IsnadError('not-found', 'No document in the register names an entity of that id.', { field: 'id' });
    return c.json(use, 200);
  };

export const getStatsHandler: Handler<typeof getStats> =
  ({ register }) =>
  async (c) =>
    c.json(await register.counts(), 200);
