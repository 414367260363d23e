import { suggestEntities } from '../../pipeline/review/index.ts';
import type { listEntities } from '../routes.ts';
import type { Handler } from '../services.ts';

export const listEntitiesHandler: Handler<typeof listEntities> =
  ({ register, catalogue }) =>
  async (c) => {
    const { words, type, limit } = c.req.valid('query');
    const types = type === undefined ? undefined : [type].flat();
    return c.json({ entities: await suggestEntities(register, catalogue, { words, types, limit }) }, 200);
  };
