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
import type { flowsSchema, networkSchema, repeatsSchema, stagesSchema } from './schemas/pictures.ts';
import type { entityViewSchema, statsSchema } from './schemas/register.ts';
import type { sourceListSchema, sourceViewSchema } from './schemas/sources.ts';

// The JSON of the API, for those who call it. docs/api.md says which route gives what.

export type { Claim, DocumentInput, Entity, Explanation, Extraction } from '../model/index.ts';

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

/** Of `/api/stats/flows`, `/stages`, `/network` and `/repeats`. */
export type Flows = z.infer<typeof flowsSchema>;
export type Stages = z.infer<typeof stagesSchema>;
export type Network = z.infer<typeof networkSchema>;
export type Repeats = z.infer<typeof repeatsSchema>;
export type Counting = Flows['count'];

export type SourceList = z.infer<typeof sourceListSchema>;
export type SourceView = z.infer<typeof sourceViewSchema>;
