import { z } from 'zod';
import { amountSchema, assertions, categories, subtypes, timeSchema } from './claim.ts';

/** The stages of a transfer, in the order in which a deal goes through them; the last three turn it back. */
export const stages = subtypes.transfer;
export type Stage = (typeof stages)[number];

/** One claim of a deal on its time line. */
export const dealStepSchema = z.object({
  claim: z.string(),
  document: z.string(),
  stage: z.enum(stages),
  assertion: z.enum(assertions),
  time: timeSchema.nullable(),
  /** The day it stands at: of what is reported, or where no day is told of the report. Null where neither is known. */
  day: z.string().nullable(),
});
export type DealStep = z.infer<typeof dealStepSchema>;

/** A value with the claims that report it. Values are told stage by stage and never summed. */
export const reportedQuantitySchema = z.object({
  stage: z.enum(stages),
  /** Entity id of the weapon, null for a kind. */
  item: z.string().nullable(),
  category: z.enum(categories),
  quantity: z.number().nullable(),
  claims: z.array(z.string()),
});
export const reportedPriceSchema = z.object({
  stage: z.enum(stages),
  price: amountSchema.pick({ value: true, unit: true, qualifier: true }),
  claims: z.array(z.string()),
});
export const reportedDateSchema = z.object({
  stage: z.enum(stages),
  start: z.string().nullable(),
  end: z.string().nullable(),
  claims: z.array(z.string()),
});
export type ReportedQuantity = z.infer<typeof reportedQuantitySchema>;
export type ReportedPrice = z.infer<typeof reportedPriceSchema>;
export type ReportedDate = z.infer<typeof reportedDateSchema>;

/** Values of one thing that cannot all hold, each with the claims that report it. */
function disputeOf<F extends string, T extends z.ZodType>(field: F, value: T) {
  const side = z.object({ value, claims: z.array(z.string()).min(1) });
  return z.object({ field: z.literal(field), stage: z.enum(stages), sides: z.array(side).min(2) });
}

/** What cannot both hold: the claims on each side. */
export const disputeSchema = z.discriminatedUnion('field', [
  disputeOf('quantity', reportedQuantitySchema.pick({ item: true, category: true, quantity: true })),
  disputeOf('price', reportedPriceSchema.shape.price),
  disputeOf('date', reportedDateSchema.pick({ start: true, end: true })),
  disputeOf('stage', z.enum(['asserted', 'denied'])),
]);
export type Dispute = z.infer<typeof disputeSchema>;

/** Claims of one transfer across documents. */
export const dealSchema = z.object({
  id: z.string(),
  /** Entity ids of the states, or of groups and bodies without a state; empty where nobody says. */
  supplier: z.array(z.string()),
  recipient: z.array(z.string()),
  /** What is supplied: the entity id of a weapon, `category:` and a kind, or null where no item is told. */
  what: z.string().nullable(),
  /** The stage it has got to, with the claim that says so; null where all is denied or only possible. */
  stage: z.object({ stage: z.enum(stages), claim: z.string() }).nullable(),
  steps: z.array(dealStepSchema).min(1),
  quantities: z.array(reportedQuantitySchema),
  prices: z.array(reportedPriceSchema),
  dates: z.array(reportedDateSchema),
  disputes: z.array(disputeSchema),
  /** Claims that may belong to this deal too, and are not counted in it: of another deal's weapon as well, or of one of several deals. */
  maybe: z.array(z.string()),
  /** Pairs of claims that somebody has joined and somebody has parted: the part holds. */
  contradicted: z.array(z.tuple([z.string(), z.string()])),
});
export type Deal = z.infer<typeof dealSchema>;
