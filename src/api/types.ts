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
import type { entityViewSchema, statsSchema } from './schemas/register.ts';
import type { sessionSchema } from './schemas/session.ts';
import type { madeTokenSchema, tokenListSchema, tokenSchema } from './schemas/tokens.ts';
import type { userListSchema, userSchema } from './schemas/users.ts';

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

export type { Person, UserRole } from '../model/index.ts';
export type Session = z.infer<typeof sessionSchema>;
export type Token = z.infer<typeof tokenSchema>;
export type TokenList = z.infer<typeof tokenListSchema>;
export type MadeToken = z.infer<typeof madeTokenSchema>;
export type User = z.infer<typeof userSchema>;
export type UserList = z.infer<typeof userListSchema>;
