import { z } from '@hono/zod-openapi';
import { sourceOrders } from '../../store/index.ts';
import { claimFilter, claimRowSchema } from './claims.ts';
import { entitySummarySchema, pageQuery } from './common.ts';
import { stale } from './pictures.ts';

export const sourceListQuerySchema = z.strictObject({
  ...claimFilter,
  by: z.enum(sourceOrders).default('published'),
  ...pageQuery,
});

export const sourceQuerySchema = z.strictObject({ ...claimFilter, per: z.enum(['month', 'year']).default('year') });

/** An outlet or origin with its counts under the filter. */
export const sourceLineSchema = z.object({
  id: z.string(),
  /** Claims of documents that it published. */
  published: z.int(),
  /** Of those, the ones that it tells in its own voice. */
  ownVoice: z.int(),
  /** Claims whose chain ends in it. */
  origin: z.int(),
  /** Deals that it told: alone, before all others, with others on the first day, after others; or a day is missing. */
  stories: z.object({
    alone: z.int(),
    first: z.int(),
    'same-day': z.int(),
    later: z.int(),
    unknown: z.int(),
  }),
});

export const sourceListSchema = z.object({
  sources: z.array(sourceLineSchema),
  entities: z.array(entitySummarySchema),
  next: z.string().nullable(),
  stale,
});

/** At most 50, the most frequent first. */
const repeatedSchema = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      /** Reports of the one whose chain names the other. */
      reports: z.int(),
      /** Deals that the one told on a later day than the other. */
      stories: z.int(),
    }),
  ),
  /** True where there are more. */
  capped: z.boolean(),
});

export const sourceViewSchema = z.object({
  source: sourceLineSchema,
  /** By day of publication: «2022», or «2022-10»; null where it is not known. */
  over: z.array(z.object({ period: z.string().nullable(), published: z.int(), origin: z.int() })),
  repeats: repeatedSchema,
  repeatedBy: repeatedSchema,
  /** The newest ten claims that it published, and the newest ten whose chain names it. */
  claims: z.object({ published: z.array(claimRowSchema), naming: z.array(claimRowSchema) }),
  entities: z.array(entitySummarySchema),
  stale,
});
