import { z } from '@hono/zod-openapi';
import { entitySummarySchema } from './common.ts';

export const entityViewSchema = z.object({
  entity: entitySummarySchema,
  /** How many documents name it. */
  documents: z.int(),
  /** How many claims have it in each role. */
  roles: z.record(z.string(), z.int()),
  /** In how many claims it is a link of the chain. */
  source: z.int(),
});

export const statsSchema = z.object({
  documents: z.int(),
  claims: z.int(),
  entities: z.int(),
});
