import { z } from 'zod';
import { spanSchema } from './span.ts';

/** Why a word that may set off a claim made none; docs/explanation.md says each in a sentence. */
export const shortfalls = [
  // of any kind
  'no-defence',
  'other-reading',
  'passed-over',
  'no-preposition',
  'no-stage',
  'no-arms',
  'no-party',
  'one-side',
  'repeated',
  'part-of-another',
  // transfers
  'civil',
  'ban',
  'warning',
  'duty',
  'urged',
  'programme',
  'exercise',
  'fitting-out',
  'firm-bought',
  'unnamed-arms',
  'rule',
  'airliner',
  'civil-flight',
  // sums
  'no-figure',
  'no-total',
  'one-deal',
  'named-arms',
  // accords, contacts, rules
  'no-accord',
  'no-treaty',
  'no-base',
  'only-meeting',
  'sale',
  'no-contact',
  'on-transfer',
  'no-rule',
  // attacks
  'no-attack',
  'led-to',
  'planned-by-nobody',
  'not-in-flight',
  // what a refiner dropped
  'unspoken',
  'no-affected',
  'told-whole',
  'recalled',
  'summed',
  'background',
  'title-echo',
  'told-on',
  // by its confidence
  'unsure',
] as const;
export type Shortfall = (typeof shortfalls)[number];

/** What was done on the way to a claim. */
export const stepKinds = ['stage', 'party', 'complete', 'change', 'add', 'join'] as const;

/** One step of how a claim came about. */
export const stepSchema = z.object({
  /**
   * `stage`: a word said the stage or how it is put. `party`: the words gave a party. `complete`: a refiner took a party from elsewhere.
   * `change`: a field was changed. `add`: another sentence adds to it. `join`: it is one claim with another telling.
   */
  does: z.enum(stepKinds),
  /** What spoke for it, in a few words of English that do not change; `{word}` is where `word` stands. */
  why: z.string(),
  /** The article's word, where one spoke for it. */
  word: z.string().optional(),
  role: z.string().optional(),
  ids: z.array(z.string()).optional(),
  /** The refiner that did it. */
  refiner: z.string().optional(),
  /** The other sentence that it was taken from or joined with. */
  from: spanSchema.optional(),
  /** Of a change: the field, and what it was and became. */
  field: z.string().optional(),
  before: z.string().optional(),
  after: z.string().optional(),
});
export type Step = z.infer<typeof stepSchema>;

/** What was missing where a trigger led to no claim. */
export const missingSchema = z.object({
  why: z.enum(shortfalls),
  /** The refiner that dropped it, where the words alone would have made a claim. */
  refiner: z.string().optional(),
  /** Parties and weapons (ids, or categories where they have no name) that were recognised in its sentence. */
  parties: z.array(z.string()),
  items: z.array(z.string()),
  /** The words that govern the trigger and say nothing of ours, the nearest first. */
  under: z.array(z.string()),
});
export type Missing = z.infer<typeof missingSchema>;

/** How a trigger came to make a claim, or why it made none. */
export const explanationSchema = z.object({
  /** Id of the claim, or null where the trigger led to none. */
  claim: z.string().nullable(),
  /** Kind and trigger: `transfer/buy`. */
  rule: z.string(),
  /** The words that set the rule off. */
  trigger: z.object({ start: z.number().int(), end: z.number().int(), text: z.string() }),
  sentence: spanSchema,
  /** What told the claim its parts and what each refiner did, in order. */
  steps: z.array(stepSchema),
  /** What speaks for and against a claim that the rules propose, of which its confidence is made. */
  signs: z.array(z.string()),
  /** Only where there is no claim. */
  missing: missingSchema.optional(),
});
export type Explanation = z.infer<typeof explanationSchema>;
