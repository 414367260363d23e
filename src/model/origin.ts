import { z } from 'zod';
import { itemSchema, qualifiers, subtypes } from './claim.ts';

/** How an origin is known. */
export const originKinds = [
  /** a source by name: «الكرملين», «رويترز» */
  'named',
  /** sources without a name: «مصادر مطلعة» */
  'anonymous',
  /** no source at all: the outlet says it itself, and where it has it from is not told */
  'untold',
] as const;

/** Why a document hangs on an earlier one, the strongest first. */
export const tieKinds = [
  /** it quotes or credits the earlier one's outlet */
  'credits',
  /** the earlier one quotes or credits its outlet */
  'credited',
  /** they share passages */
  'same-text',
  /** both quote or credit one outlet */
  'same-credit',
  /** chains of both end in one source */
  'same-source',
  /** both are the word of one outlet, which names no source */
  'same-outlet',
] as const;
export type TieKind = (typeof tieKinds)[number];

/** A number of things or a sum, as one document tells it. */
export const figureSchema = z.object({ value: z.number(), qualifier: z.enum(qualifiers) });
export type Figure = z.infer<typeof figureSchema>;

/** Figures of one thing at one stage of which two documents tell different ones; what both tell is left out. */
export const figureChangeSchema = z.object({
  stage: z.enum(subtypes.transfer),
  /** What is counted; null for a sum. */
  item: itemSchema.pick({ entity: true, category: true }).nullable(),
  /** Unit of a sum; null for things. */
  unit: z.string().nullable(),
  before: z.array(figureSchema).min(1),
  after: z.array(figureSchema).min(1),
});
export type FigureChange = z.infer<typeof figureChangeSchema>;

/** A document in a tree of transmission, with the one that it hangs on. */
export const carrierSchema = z.object({
  document: z.string(),
  publisher: z.string().nullable(),
  day: z.string().nullable(),
  /** Why it hangs where it hangs. */
  tie: z.enum(['first', ...tieKinds]),
  /** Entity ids of the outlets or sources that make the tie; none where the text does. */
  by: z.array(z.string()),
  /** The document that it hangs on, or null for the first. */
  from: z.string().nullable(),
  /** Figures that it tells otherwise than the document it hangs on. */
  changes: z.array(figureChangeSchema),
});
export type Carrier = z.infer<typeof carrierSchema>;

/** Documents that hang together: one source, one agency, one text. */
export const lineageSchema = z.object({
  kind: z.enum(originKinds),
  /** Entity ids that its chains end in; for `untold` the publisher that had it first, if known. */
  origins: z.array(z.string()),
  carriers: z.array(carrierSchema).min(1),
});
export type Lineage = z.infer<typeof lineageSchema>;

/** Who stands behind a deal or claim. */
export const originsSchema = z.object({
  documents: z.number().int(),
  /** Lineages that end in a source by name: these are known to be independent of each other. */
  independent: z.number().int(),
  /** True where every lineage ends in a source by name; else there may be fewer or more, and nobody can say. */
  established: z.boolean(),
  lineages: z.array(lineageSchema),
});
export type Origins = z.infer<typeof originsSchema>;
