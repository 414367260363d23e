import { z } from '@hono/zod-openapi';
import {
  amountSchema,
  assertions,
  categories,
  claimSchema,
  daySchema,
  kinds,
  qualifiers,
  reviewStates,
  stances,
  subtypes,
} from '../../model/index.ts';
import { term } from './common.ts';

// What is said of claims, one body for each verb.

const id = term(1, 200);
/** An id («company:dassault-aviation»), the code of a state («FR»), or a name in either script. */
const party = term(1, 200);
const parties = z.array(party).max(50).optional();
const note = term(0, 4000).optional();
const subtype = z.enum([...new Set(Object.values(subtypes).flat())] as [string, ...string[]]);

/** Parts of a claim; one that is not said stays as it is, an empty list empties it. */
export const claimPartsSchema = z.strictObject({
  subtype: subtype.optional(),
  assertion: z.enum(assertions).optional(),
  supplier: parties,
  recipient: parties,
  operator: parties,
  participants: parties,
  host: parties,
  parties,
  mediator: parties,
  attacker: parties,
  target: parties,
  interceptor: parties,
  actor: parties,
  affected: parties,
  items: z
    .array(
      z.strictObject({
        entity: party.nullable().optional(),
        category: z.enum(categories).optional(),
        quantity: z.number().min(0).nullable().optional(),
        part: z.boolean().optional(),
      }),
    )
    .max(50)
    .optional(),
  amounts: z
    .array(
      z.strictObject({
        value: amountSchema.shape.value,
        unit: z
          .string()
          .regex(/^(?:[A-Z]{3}|[a-z][a-z-]{0,40})$/u, 'a currency is written as USD, other units as meeting'),
        qualifier: z.enum(qualifiers),
      }),
    )
    .max(50)
    .optional(),
  /** Days, both included; one of them may be null. */
  time: z.strictObject({ start: daySchema.nullable(), end: daySchema.nullable() }).nullable().optional(),
  place: parties,
  /** Nearest to the publisher first, the origin last. */
  attribution: z
    .array(
      z.strictObject({ source: party, stance: z.enum(stances).optional(), with: z.array(party).max(20).optional() }),
    )
    .max(20)
    .optional(),
});

/** A claim as the reviewer saw it; where it is otherwise by now, the review is refused with 409 and what changed. */
const seen = z
  .strictObject({
    claim: claimSchema,
    review: z.strictObject({ state: z.enum(reviewStates), disputed: z.boolean() }),
  })
  .optional();

const ofOne = { claim: id, note, seen };
const ofPairs = { claim: id, with: z.union([id, z.array(id).min(1).max(200)]), note, seen };

/** What somebody says of a claim, as «isnad review» takes it. */
export const saidSchema = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.literal('accept'), ...ofOne }),
  z.strictObject({ verb: z.literal('reject'), ...ofOne }),
  z.strictObject({
    verb: z.literal('dispute'),
    ...ofOne,
    note: term(1, 4000).refine((text) => text.trim() !== '', 'say what is doubted, and why'),
  }),
  z.strictObject({ verb: z.literal('correct'), ...ofOne, set: claimPartsSchema }),
  z.strictObject({
    verb: z.literal('add'),
    document: id,
    kind: z.enum(kinds),
    subtype,
    /** Words of the document; the claim rests on the sentences that hold them. */
    words: term(1, 10_000),
    /** Where the words begin, in UTF-16 code units; unsaid: where they first stand. */
    at: z.int().min(0).optional(),
    set: claimPartsSchema.omit({ subtype: true }).optional(),
    note,
  }),
  z.strictObject({ verb: z.literal('join'), ...ofPairs }),
  z.strictObject({ verb: z.literal('part'), ...ofPairs }),
  z.strictObject({ verb: z.literal('undo'), review: id, note }),
]);

/** What to show the outcome of: a ruling on claims, on whole deals that are one, or on claims that are to leave a deal. */
export const askedPreviewSchema = z.union([
  z.strictObject({ verb: z.enum(['join', 'part']), claim: id, with: ofPairs.with }),
  z.strictObject({ verb: z.literal('join'), deals: z.array(id).min(2).max(20) }),
  z.strictObject({ verb: z.literal('part'), deal: id, out: z.array(id).max(200) }),
]);
