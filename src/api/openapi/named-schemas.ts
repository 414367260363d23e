import type { z } from '@hono/zod-openapi';
import { claimSchema, entitySchema, explanationSchema, extractionSchema } from '../../model/index.ts';
import { claimListSchema, claimRowSchema, facetsSchema } from '../schemas/claims.ts';
import { entitySummarySchema, problemSchema } from '../schemas/common.ts';
import {
  articleSchema,
  documentListSchema,
  documentSummarySchema,
  documentViewSchema,
  explanationsSchema,
  keptSchema,
} from '../schemas/documents.ts';
import { importFormSchema, importListSchema, importStateSchema, importTextsSchema } from '../schemas/imports.ts';
import { entityViewSchema, statsSchema } from '../schemas/register.ts';

/** What the OpenAPI document describes once, by name, and refers to elsewhere: the names of types.ts. */
export const namedSchemas: Record<string, z.ZodType> = {
  Article: articleSchema,
  Claim: claimSchema,
  ClaimList: claimListSchema,
  ClaimRow: claimRowSchema,
  DocumentList: documentListSchema,
  DocumentSummary: documentSummarySchema,
  DocumentView: documentViewSchema,
  Entity: entitySchema,
  EntitySummary: entitySummarySchema,
  EntityView: entityViewSchema,
  Explanation: explanationSchema,
  Explanations: explanationsSchema,
  Extraction: extractionSchema,
  Facets: facetsSchema,
  ImportFiles: importFormSchema,
  ImportList: importListSchema,
  ImportState: importStateSchema,
  ImportTexts: importTextsSchema,
  Kept: keptSchema,
  Problem: problemSchema,
  Stats: statsSchema,
};
