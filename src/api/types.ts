import type { z } from '@hono/zod-openapi';
import type { ownCatalogueSchema } from './schemas/catalogue.ts';
import type { claimListSchema, claimRowSchema, facetsSchema } from './schemas/claims.ts';
import type { entitySummarySchema, problemSchema } from './schemas/common.ts';
import type {
  articleSchema,
  documentListSchema,
  documentSummarySchema,
  documentViewSchema,
  explanationsSchema,
  keptSchema,
} from './schemas/documents.ts';
import type { entityListSchema } from './schemas/entities.ts';
import type { entityViewSchema, statsSchema } from './schemas/register.ts';

import type {
  claimHistorySchema,
  claimPartsSchema,
  madeReviewSchema,
  queueEntrySchema,
  reviewListSchema,
  reviewPreviewSchema,
  reviewQueueSchema,
  saidSchema,
} from './schemas/reviews.ts';

// The JSON of the API, for those who call it. docs/api.md says which route gives what.

export type { Claim, Deal, DocumentInput, Entity, Explanation, Extraction, Review } from '../model/index.ts';

export type EntitySummary = z.infer<typeof entitySummarySchema>;
export type Problem = z.infer<typeof problemSchema>;

/** Body of POST /api/documents and POST /api/extract. */
export type Article = z.infer<typeof articleSchema>;
export type DocumentSummary = z.infer<typeof documentSummarySchema>;
export type DocumentList = z.infer<typeof documentListSchema>;
export type DocumentView = z.infer<typeof documentViewSchema>;
export type Explanations = z.infer<typeof explanationsSchema>;
export type Kept = z.infer<typeof keptSchema>;

export type ClaimRow = z.infer<typeof claimRowSchema>;
export type ClaimList = z.infer<typeof claimListSchema>;
export type Facets = z.infer<typeof facetsSchema>;
export type FacetName = keyof Facets['facets'];

/** Names beside the shipped ones. */
export type OwnCatalogue = z.infer<typeof ownCatalogueSchema>;

export type EntityView = z.infer<typeof entityViewSchema>;
export type Stats = z.infer<typeof statsSchema>;
export type EntityList = z.infer<typeof entityListSchema>;

/** Body of POST /api/reviews. */
export type Said = z.infer<typeof saidSchema>;
/** Parts of a claim as a reviewer has them. */
export type ClaimParts = z.infer<typeof claimPartsSchema>;
export type MadeReview = z.infer<typeof madeReviewSchema>;
export type ReviewList = z.infer<typeof reviewListSchema>;
export type ReviewQueue = z.infer<typeof reviewQueueSchema>;
export type QueueEntry = z.infer<typeof queueEntrySchema>;
export type ReviewPreview = z.infer<typeof reviewPreviewSchema>;
export type ClaimHistory = z.infer<typeof claimHistorySchema>;
