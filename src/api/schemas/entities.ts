import { z } from '@hono/zod-openapi';
import { entityTypes } from '../../model/index.ts';
import { entitySummarySchema, several, term } from './common.ts';

export const entityQuerySchema = z.strictObject({
  words: term(1, 200),
  type: several(z.enum(entityTypes)),
  limit: z.coerce.number().int().min(1).max(50).default(12),
});

export const entityListSchema = z.object({ entities: z.array(entitySummarySchema) });
