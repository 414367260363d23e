import type { z } from '@hono/zod-openapi';
import { claimSchema, entitySchema, explanationSchema, extractionSchema } from '../../model/index.ts';
import { ownCatalogueSchema } from '../schemas/catalogue.ts';
import { claimListSchema, claimRowSchema, facetsSchema } from '../schemas/claims.ts';
import { entitySummarySchema, problemSchema } from '../schemas/common.ts';
import {
  claimOriginsSchema,
  dealFacetsSchema,
  dealLineSchema,
  dealListSchema,
  dealOriginsSchema,
  dealViewSchema,
} from '../schemas/deals.ts';
import {
  articleSchema,
  documentListSchema,
  documentSummarySchema,
  documentViewSchema,
  explanationsSchema,
  keptSchema,
} from '../schemas/documents.ts';
import { entityListSchema } from '../schemas/entities.ts';
import { importFormSchema, importListSchema, importStateSchema, importTextsSchema } from '../schemas/imports.ts';
import { flowsSchema, networkSchema, repeatsSchema, stagesSchema } from '../schemas/pictures.ts';
import { entityViewSchema, statsSchema } from '../schemas/register.ts';
import {
  claimHistorySchema,
  madeReviewSchema,
  queueEntrySchema,
  reviewListSchema,
  reviewPreviewSchema,
  reviewQueueSchema,
} from '../schemas/reviews.ts';
import { askedPreviewSchema, claimPartsSchema, saidSchema } from '../schemas/said.ts';
import { foundSchema } from '../schemas/search.ts';
import { newPasswordSchema, sessionSchema, signInSchema } from '../schemas/session.ts';
import { sourceListSchema, sourceViewSchema } from '../schemas/sources.ts';
import { madeTokenSchema, newTokenSchema, tokenListSchema, tokenSchema } from '../schemas/tokens.ts';
import { changedUserSchema, newUserSchema, userListSchema, userSchema } from '../schemas/users.ts';

/** What the OpenAPI document describes once, by name, and refers to elsewhere: the names of types.ts, and what is posted. */
export const namedSchemas: Record<string, z.ZodType> = {
  Article: articleSchema,
  AskedPreview: askedPreviewSchema,
  ChangedUser: changedUserSchema,
  Claim: claimSchema,
  ClaimHistory: claimHistorySchema,
  ClaimList: claimListSchema,
  ClaimOrigins: claimOriginsSchema,
  ClaimParts: claimPartsSchema,
  ClaimRow: claimRowSchema,
  DealFacets: dealFacetsSchema,
  DealLine: dealLineSchema,
  DealList: dealListSchema,
  DealOrigins: dealOriginsSchema,
  DealView: dealViewSchema,
  DocumentList: documentListSchema,
  DocumentSummary: documentSummarySchema,
  DocumentView: documentViewSchema,
  Entity: entitySchema,
  EntityList: entityListSchema,
  EntitySummary: entitySummarySchema,
  EntityView: entityViewSchema,
  Explanation: explanationSchema,
  Explanations: explanationsSchema,
  Extraction: extractionSchema,
  Facets: facetsSchema,
  Flows: flowsSchema,
  Found: foundSchema,
  ImportFiles: importFormSchema,
  ImportList: importListSchema,
  ImportState: importStateSchema,
  ImportTexts: importTextsSchema,
  Kept: keptSchema,
  MadeReview: madeReviewSchema,
  MadeToken: madeTokenSchema,
  Network: networkSchema,
  OwnCatalogue: ownCatalogueSchema,
  NewPassword: newPasswordSchema,
  NewToken: newTokenSchema,
  NewUser: newUserSchema,
  Problem: problemSchema,
  QueueEntry: queueEntrySchema,
  Repeats: repeatsSchema,
  ReviewList: reviewListSchema,
  ReviewPreview: reviewPreviewSchema,
  ReviewQueue: reviewQueueSchema,
  Said: saidSchema,
  Session: sessionSchema,
  SignIn: signInSchema,
  SourceList: sourceListSchema,
  SourceView: sourceViewSchema,
  Stages: stagesSchema,
  Stats: statsSchema,
  Token: tokenSchema,
  TokenList: tokenListSchema,
  User: userSchema,
  UserList: userListSchema,
};
