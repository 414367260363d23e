import { z } from '@hono/zod-openapi';
import { claimSchema, dealSchema, reviewSchema, verdicts } from '../../model/index.ts';
import { queueReasons } from '../../store/index.ts';
import { claimFilter, claimRowSchema } from './claims.ts';
import { entitySummarySchema, pageQuery, several, term } from './common.ts';

export { askedPreviewSchema, claimPartsSchema, saidSchema } from './said.ts';

const entities = z.array(entitySummarySchema);
const next = z.string().nullable();

/** What came of it. */
export const madeReviewSchema = z.object({
  /** The reviews that were kept: of a correction one for each part, of a join or part one for each pair. */
  reviews: z.array(reviewSchema).min(1),
  /** The claim as it stands now; null where there is none any more. */
  claim: claimRowSchema.nullable(),
  entities,
});

export const reviewQuerySchema = z.strictObject({
  verb: several(z.enum(verdicts)),
  by: term(1, 200).optional(),
  document: term(1, 200).optional(),
  claim: term(1, 200).optional(),
  needsLook: z.enum(['true', 'false']).optional(),
  ...pageQuery,
});

export const reviewListSchema = z.object({ reviews: z.array(reviewSchema), entities, next });

const { review: _, ...queueFilter } = claimFilter;
export const queueQuerySchema = z.strictObject({
  ...queueFilter,
  because: several(z.enum(queueReasons)),
  ...pageQuery,
});

/** A claim to look at, with all that is needed to decide on it. */
export const queueEntrySchema = z.object({
  because: z.enum(queueReasons),
  /** Null where a review waits for a claim that is not there. */
  row: claimRowSchema.nullable(),
  /** The reviews that wait, or the disputes. */
  reviews: z.array(reviewSchema),
  /** Id of the deal whose claims contradict each other. */
  deal: z.string().nullable(),
  /** The sentence in its surroundings; null where there is no document. */
  context: z
    .object({
      /** Where `text` begins in the document's text; all offsets count from the beginning of that. */
      start: z.int(),
      text: z.string(),
      /** Where the claim's parties, items, places and sources are named in it. */
      mentions: z.array(z.object({ entity: z.string(), start: z.int(), end: z.int() })),
    })
    .nullable(),
});

export const reviewQueueSchema = z.object({ queue: z.array(queueEntrySchema), entities, next });

export const claimHistorySchema = z.object({
  claim: claimRowSchema,
  /** As the engine printed it; null where no engine of today finds it. */
  machine: claimSchema.nullable(),
  /** What was said of it, the last first. */
  reviews: z.array(reviewSchema),
  entities,
  next,
});

export const reviewPreviewSchema = z.object({
  /** What to post to /api/reviews to have it so. */
  ruling: z.object({ verb: z.enum(['join', 'part']), claim: z.string(), with: z.array(z.string()) }),
  /** The deals as they are, and as they would be. */
  before: z.array(dealSchema),
  after: z.array(dealSchema),
  /** What people have ruled of these claims so far. */
  standing: z.array(reviewSchema),
  /** All claims of these deals. */
  claims: z.array(claimRowSchema),
  entities,
});
