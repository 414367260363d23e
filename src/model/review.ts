import { z } from 'zod';
import { claimSchema, kinds } from './claim.ts';
import { spanSchema } from './span.ts';

/** What a person can say of a claim; `undo` takes back what was said before, and is kept like the rest. */
export const verdicts = ['accept', 'correct', 'reject', 'add', 'dispute', 'join', 'part', 'undo'] as const;
export type Verdict = (typeof verdicts)[number];

/** How a claim stands after what people have said of it. */
export const reviewStates = ['unreviewed', 'accepted', 'corrected', 'rejected', 'added'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** Why a review needs another look. */
export const doubts = ['no-document', 'no-claim', 'claim-changed', 'field-changed'] as const;
export type Doubt = (typeof doubts)[number];

/**
 * What a review speaks of: not the claim's id, which a newer engine may change, but where it stands and of which kind it is. `claim` is
 * as it was when the review was made.
 */
export const subjectSchema = z.object({
  document: z.string(),
  kind: z.enum(kinds),
  evidence: z.array(spanSchema),
  claim: claimSchema,
});
export type ReviewSubject = z.infer<typeof subjectSchema>;

/** One thing that somebody said of a claim. Nothing of it is ever changed but how it meets the claims of today. */
export const reviewSchema = z.object({
  id: z.string(),
  verdict: z.enum(verdicts),
  about: subjectSchema,
  /** The second claim of a `join` («these two tell one deal») or `part` («they do not»). */
  other: subjectSchema.nullable(),
  /** Of a `correct`: the part of the claim that was corrected, «subtype», «supplier», «items» …; else null. */
  field: z.string().nullable(),
  /** Of `correct` and `add`: the claim as the reviewer has it; else null. */
  after: claimSchema.nullable(),
  by: z.string(),
  /** ISO 8601. */
  at: z.string(),
  note: z.string().nullable(),
  /** Id of the review that an `undo` takes back. */
  undoes: z.string().nullable(),
  /** True where a later `undo` took it back. */
  undone: z.boolean(),
  /** Why somebody should look at it again; null where it applies. */
  doubt: z.enum(doubts).nullable(),
  /** Id of the claim that it is about today; null where there is none. */
  claim: z.string().nullable(),
});
export type Review = z.infer<typeof reviewSchema>;
