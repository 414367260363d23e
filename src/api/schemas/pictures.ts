import { z } from '@hono/zod-openapi';
import { stages } from '../../model/index.ts';
import { countings } from '../../store/index.ts';
import { claimFilter } from './claims.ts';
import { entitySummarySchema } from './common.ts';

/** True where deals are still being worked out, so that those of the newest documents are not counted yet. */
export const stale = z.boolean();
/** What is counted; see docs/pictures.md. */
const counting = z.enum(countings);
const asked = { ...claimFilter, count: counting.default('reports') };
const limit = (most: number, usual: number) => z.coerce.number().int().min(1).max(most).default(usual);

export const flowQuerySchema = z.strictObject({ ...asked, limit: limit(1000, 200) });
export const stageQuerySchema = z.strictObject(asked);
export const networkQuerySchema = z.strictObject({ ...asked, limit: limit(500, 150) });
export const repeatQuerySchema = z.strictObject({ ...claimFilter, limit: limit(1000, 200) });

const counted = {
  count: counting,
  /** True where there are more than were asked for; those given are the most frequent. */
  capped: z.boolean(),
  stale,
  /** The entities that it names. */
  entities: z.array(entitySummarySchema),
};

export const flowsSchema = z.object({
  /** Ids of states, for all that belongs to them; of armed groups, and of what has no state. */
  flows: z.array(z.object({ supplier: z.string(), recipient: z.string(), count: z.int() })),
  ...counted,
});

export const stagesSchema = z.object({
  /** By year, null where no time is known; only what there is some of. */
  stages: z.array(z.object({ year: z.int().nullable(), stage: z.enum(stages), count: z.int() })),
  count: counting,
  stale,
});

export const networkSchema = z.object({
  /** Two parties that one claim names in different roles, or that meet or agree. */
  ties: z.array(z.object({ a: z.string(), b: z.string(), count: z.int() })),
  ...counted,
});

export const repeatsSchema = z.object({
  /** In how many of an outlet's reports the chain names a source. */
  repeats: z.array(z.object({ outlet: z.string(), source: z.string(), count: z.int() })),
  capped: counted.capped,
  entities: counted.entities,
});
