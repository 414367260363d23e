import { z } from 'zod';

/** How an origin is known. */
export const originKinds = [
  /** a source by name: «الكرملين», «رويترز» */
  'named',
  /** sources without a name: «مصادر مطلعة» */
  'anonymous',
  /** no source at all: the outlet says it itself, and where it has it from is not told */
  'untold',
] as const;

/** A document in a tree of transmission, with those that have it from there. */
export const carrierSchema = z.object({
  document: z.string(),
  publisher: z.string().nullable(),
  day: z.string().nullable(),
  /** Why it hangs where it hangs. */
  tie: z.enum(['first', 'same-source', 'credits', 'same-credit', 'same-text']),
  /** The document that it hangs on, or null for the first. */
  from: z.string().nullable(),
  /** Figures that it tells otherwise than the document it hangs on: «contract quantity: 24 → 30». */
  changes: z.array(z.string()),
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
