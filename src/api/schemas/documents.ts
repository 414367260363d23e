import { z } from '@hono/zod-openapi';
import { documentInputSchema, documentSchema, explanationSchema, extractionSchema } from '../../model/index.ts';
import { entitySummarySchema, pageQuery, several, term } from './common.ts';

/** A document of a list: all but its text. */
export const documentSummarySchema = documentSchema.omit({ text: true }).extend({
  /** When it came into the register, ISO 8601 with time zone. */
  addedAt: z.string(),
  /** The first words of the text, for documents without a title. */
  opening: z.string(),
  /** How many claims it holds. */
  claims: z.int(),
  engine: extractionSchema.shape.engine,
});

export const documentListSchema = z.object({
  documents: z.array(documentSummarySchema),
  /** The publishers and credits of this page's documents. */
  entities: z.array(entitySummarySchema),
  /** Hand it back as `after` for the next page; null on the last. */
  next: z.string().nullable(),
});

/** The whole reading of one document, as `isnad extract` prints it. */
export const documentViewSchema = extractionSchema.omit({ explain: true }).extend({ addedAt: z.string() });

export const documentQuerySchema = z.strictObject({
  outlet: several(term(1, 200)),
  words: z.string().min(1).max(500).optional(),
  ...pageQuery,
});

/** An article handed in. */
export const articleSchema = z.strictObject(documentInputSchema.shape);

export const keptSchema = z.object({
  id: z.string(),
  /** `updated`: a newer engine read it differently than the one before. */
  status: z.enum(['added', 'present', 'updated']),
  claims: z.int(),
});

/** How claims came about; ids are those of the claims in the register where the same engine has read them. */
export const explanationsSchema = z.object({
  explain: z.array(explanationSchema),
  /** Every entity that the document names. */
  entities: z.array(entitySummarySchema),
  engine: extractionSchema.shape.engine,
});
