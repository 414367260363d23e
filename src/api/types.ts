import type { z } from '@hono/zod-openapi';
import type { ownCatalogueSchema } from './schemas/catalogue.ts';
import type { claimListSchema, claimRowSchema, facetsSchema } from './schemas/claims.ts';
import type { entitySummarySchema, problemSchema } from './schemas/common.ts';
import type {
  claimOriginsSchema,
  dealFacetQuerySchema,
  dealFacetsSchema,
  dealLineSchema,
  dealListSchema,
  dealOriginsSchema,
  dealViewSchema,
} from './schemas/deals.ts';
import type {
  articleSchema,
  documentListSchema,
  documentSummarySchema,
  documentViewSchema,
  explanationsSchema,
  keptSchema,
} from './schemas/documents.ts';
import type { entityListSchema } from './schemas/entities.ts';
import type { importListSchema, importStateSchema } from './schemas/imports.ts';
import type { flowsSchema, networkSchema, repeatsSchema, stagesSchema } from './schemas/pictures.ts';
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
import type { foundSchema } from './schemas/search.ts';
import type { sessionSchema } from './schemas/session.ts';
import type { sourceListSchema, sourceViewSchema } from './schemas/sources.ts';
import type { madeTokenSchema, tokenListSchema, tokenSchema } from './schemas/tokens.ts';
import type { userListSchema, userSchema } from './schemas/users.ts';

// The JSON of the API, for those who call it. docs/api.md says which route gives what.

export type {
  Claim,
  Deal,
  Dispute,
  DocumentInput,
  Entity,
  Explanation,
  Extraction,
  Lineage,
  Origins,
  Review,
  Span,
} from '../model/index.ts';

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
export type ImportState = z.infer<typeof importStateSchema>;
export type ImportList = z.infer<typeof importListSchema>;

/** The filters of GET /api/deals, as they are when they have been checked. */
export type DealFilterQuery = z.infer<typeof dealFacetQuerySchema>;
export type DealLine = z.infer<typeof dealLineSchema>;
export type DealList = z.infer<typeof dealListSchema>;
export type DealFacets = z.infer<typeof dealFacetsSchema>;
export type DealFacetName = keyof DealFacets['facets'];
export type DealView = z.infer<typeof dealViewSchema>;
export type DealOrigins = z.infer<typeof dealOriginsSchema>;
export type ClaimOrigins = z.infer<typeof claimOriginsSchema>;

/** What GET /api/search found: documents, claims or names. */
export type Found = z.infer<typeof foundSchema>;
export type FoundIn<In extends Found['in']> = Extract<Found, { in: In }>;

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

/** Of `/api/stats/flows`, `/stages`, `/network` and `/repeats`. */
export type Flows = z.infer<typeof flowsSchema>;
export type Stages = z.infer<typeof stagesSchema>;
export type Network = z.infer<typeof networkSchema>;
export type Repeats = z.infer<typeof repeatsSchema>;
export type Counting = Flows['count'];

export type SourceList = z.infer<typeof sourceListSchema>;
export type SourceView = z.infer<typeof sourceViewSchema>;

export type { Person, UserRole } from '../model/index.ts';
export type Session = z.infer<typeof sessionSchema>;
export type Token = z.infer<typeof tokenSchema>;
export type TokenList = z.infer<typeof tokenListSchema>;
export type MadeToken = z.infer<typeof madeTokenSchema>;
export type User = z.infer<typeof userSchema>;
export type UserList = z.infer<typeof userListSchema>;
