import { z } from '@hono/zod-openapi';
import {
  assertions,
  categories,
  claimSchema,
  documentSchema,
  kinds,
  reviewStates,
  subtypes,
} from '../../model/index.ts';
import { entitySummarySchema, pageQuery, several, term } from './common.ts';

const everySubtype = [...new Set(Object.values(subtypes).flat())] as [string, ...string[]];
const party = term(2, 200);
const spelling =
  'An entity id (state:FR): exactly that one; a two-letter code (FR): the state and all that belongs to it; or a name in Arabic or English';

/** The questions that can be asked of claims; several values of one name are «or», different names are «and». */
export const claimFilter = {
  kind: several(z.enum(kinds)),
  subtype: several(z.enum(everySubtype)),
  assertion: several(z.enum(assertions)),
  supplier: several(party).describe(spelling),
  recipient: several(party).describe('Spelled like a supplier'),
  party: several(party).describe('A party in any role, spelled like a supplier'),
  category: several(z.enum(categories)),
  outlet: several(party).describe('The publisher, spelled like a supplier'),
  source: several(party).describe('Any link of the chain, spelled like a supplier'),
  origin: several(party).describe(
    'The last link of the chain, spelled like a supplier; own-voice where the document says it itself',
  ),
  year: several(z.string().regex(/^\d{4}$/u, 'it is no year of four digits')).describe('A year of four digits'),
  document: several(term(1, 200)).describe('The id of a document'),
  from: z.iso
    .date()
    .optional()
    .describe('The claim’s own time, or the day of publication where it has none, reaches this day'),
  to: z.iso.date().optional().describe('The same, to this day'),
  words: z.string().min(1).max(500).optional().describe('All of these words stand in the claim’s sentences or names'),
  review: several(z.enum(reviewStates)).describe('How it stands after what people said of it'),
};

export const facetQuerySchema = z.strictObject(claimFilter);
/** A download takes no pages; `lang` is the language of its names and sentences. */
export const downloadQuerySchema = z.strictObject({
  ...claimFilter,
  lang: z.enum(['en', 'ar']).default('en').describe('The language of names and sentences'),
});

export const claimQuerySchema = z.strictObject({ ...claimFilter, ...pageQuery });

/** A claim with what one needs to show it outside of its document. */
export const claimRowSchema = z.object({
  claim: claimSchema,
  document: documentSchema.pick({
    id: true,
    url: true,
    publisher: true,
    title: true,
    language: true,
    publishedAt: true,
  }),
  /** The words of its first evidence span; offsets of `claim` still count from the start of the document's text. */
  quote: z.string(),
  /** How it stands after what people said of it. */
  review: z.object({ state: z.enum(reviewStates), disputed: z.boolean() }),
});

export const claimListSchema = z.object({
  claims: z.array(claimRowSchema),
  /** Every entity that this page's claims and documents name. */
  entities: z.array(entitySummarySchema),
  next: z.string().nullable(),
});

const facetSchema = z.array(z.object({ value: z.string(), count: z.int() }));

/** Counts of claims under a filter, the most frequent first, at most 50 values each; a facet that is filtered tells what there would be without that. */
export const facetsSchema = z.object({
  /** How many claims fit. */
  total: z.int(),
  facets: z.object({
    kind: facetSchema,
    subtype: facetSchema,
    assertion: facetSchema,
    supplier: facetSchema,
    recipient: facetSchema,
    category: facetSchema,
    outlet: facetSchema,
    source: facetSchema,
    origin: facetSchema,
    year: facetSchema,
    review: facetSchema,
  }),
  /** The entities that facet values name. */
  entities: z.array(entitySummarySchema),
});
