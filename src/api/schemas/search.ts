import { z } from '@hono/zod-openapi';
import { spanSchema } from '../../model/index.ts';
import { claimRowSchema } from './claims.ts';
import { entitySummarySchema, pageQuery, several, term } from './common.ts';

export const searchQuerySchema = z.strictObject({
  words: term(1, 500),
  in: z.enum(['documents', 'claims', 'names']).default('documents'),
  outlet: several(term(1, 200)),
  ...pageQuery,
});

/** A piece of a text. All offsets count UTF-16 code units of the whole text: `text.slice(start, end)` is the piece. */
const snippetSchema = spanSchema.extend({ text: z.string(), marks: z.array(spanSchema) });

/** The better it fits, the higher; comparable within one question. */
const rank = z.number();
/** Every entity that the answer names. */
const entities = z.array(entitySummarySchema);
const next = z.string().nullable();

/** What was found, the best first. */
export const foundSchema = z.discriminatedUnion('in', [
  z.object({
    in: z.literal('documents'),
    found: z.array(
      z.object({ document: claimRowSchema.shape.document, claims: z.int(), rank, snippet: snippetSchema }),
    ),
    entities,
    next,
  }),
  z.object({
    in: z.literal('claims'),
    found: z.array(claimRowSchema.extend({ rank, snippet: snippetSchema })),
    entities,
    next,
  }),
  z.object({
    in: z.literal('names'),
    found: z.array(
      z.object({
        entity: entitySummarySchema,
        /** How many documents name it, at most 1,000. */
        documents: z.int(),
        /** Each of its names, with what was asked for; offsets count code units of `text`. */
        names: z.array(
          z.object({ language: z.enum(['ar', 'en']).nullable(), text: z.string(), marks: z.array(spanSchema) }),
        ),
      }),
    ),
    entities,
    /** Always null: the best fifty are given, or fewer where `limit` says so. */
    next,
  }),
]);
