import { z } from 'zod';
import { claimSchema } from './claim.ts';
import { documentSchema } from './document.ts';
import { entitySchema } from './entity.ts';

/** One step of how a claim came about, or why a trigger led to none. */
export const explanationSchema = z.object({
  /** Id of the claim, or null where the trigger led to none. */
  claim: z.string().nullable(),
  rule: z.string(),
  /** The words that set the rule off. */
  trigger: z.object({ start: z.number().int(), end: z.number().int(), text: z.string() }),
  /** What each refiner did, in order; for no claim, what was missing. */
  steps: z.array(z.string()),
  /** What speaks for and against the claim, of which its confidence is made. */
  signs: z.array(z.string()),
});
export type Explanation = z.infer<typeof explanationSchema>;

/** What reading one document gives; one line of `isnad extract`. */
export const extractionSchema = z.object({
  document: documentSchema,
  entities: z.array(entitySchema),
  claims: z.array(claimSchema),
  engine: z.object({ name: z.string(), version: z.string() }),
  explain: z.array(explanationSchema).optional(),
});
export type Extraction = z.infer<typeof extractionSchema>;
