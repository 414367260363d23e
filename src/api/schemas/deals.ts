import { z } from '@hono/zod-openapi';
import {
  categories,
  dealSchema,
  disputeSchema,
  originsSchema,
  reportedPriceSchema,
  stages,
} from '../../model/index.ts';
import { claimRowSchema } from './claims.ts';
import { entitySummarySchema, flag, pageQuery, several, term } from './common.ts';

const party = several(term(2, 200));

/** The questions of `isnad deals`; several values of one name are «or», different names are «and». */
export const dealFilter = {
  supplier: party,
  recipient: party,
  item: party,
  parts: flag,
  stage: several(z.enum(stages)),
  disputed: flag,
  claim: several(term(1, 300)),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
};

export const dealFacetQuerySchema = z.strictObject(dealFilter);
export const dealQuerySchema = z.strictObject({ ...dealFilter, ...pageQuery });

const disputeFields = disputeSchema.options.map(({ shape }) => shape.field.value);

/** True while documents have changed of which the deals do not know yet: they are being brought up to date. */
const stale = z.boolean();
/** Every entity that the answer names. */
const entities = z.array(entitySummarySchema);

/** A deal in a line of a list. */
export const dealLineSchema = dealSchema
  .pick({ id: true, supplier: true, recipient: true, what: true, contradicted: true, stage: true })
  .extend({
    /** Kind of the weapon that it is about; null where it is about a kind, or where none is told. */
    category: z.enum(categories).nullable(),
    claims: z.int(),
    /** Claims that may belong to it or to another. */
    maybe: z.int(),
    documents: z.int(),
    origins: originsSchema.pick({ independent: true, established: true }),
    /** The fields that are disputed. */
    disputed: z.array(z.enum(disputeFields as [string, ...string[]])),
    firstReported: z.string().nullable(),
    lastReported: z.string().nullable(),
    /** Every sum of money that is told, by how many claims tell it; never added up. */
    prices: z.array(
      reportedPriceSchema.omit({ claims: true }).extend({
        /** Ids of those on whose word it is told; of an outlet where it names nobody. */
        by: z.array(z.string()),
        claims: z.int(),
      }),
    ),
  });

export const dealListSchema = z.object({
  deals: z.array(dealLineSchema),
  entities,
  next: z.string().nullable(),
  stale,
});

const facetSchema = z.array(z.object({ value: z.string(), count: z.int() }));

/** Counts of deals under a filter, the most frequent value first, at most 50 of each. */
export const dealFacetsSchema = z.object({
  /** How many deals fit. */
  total: z.int(),
  facets: z.object({
    stage: facetSchema,
    supplier: facetSchema,
    recipient: facetSchema,
    /** Weapons that deals are about, by id. */
    item: facetSchema,
    category: facetSchema,
    disputed: facetSchema,
  }),
  entities,
  stale,
});

/** Who stands behind it, with the claims that are counted; ids of documents are those of the claims. */
const told = { origins: originsSchema, claims: z.array(claimRowSchema), entities, stale };

/** All that is reported of a deal. `claims` holds those of its steps and of `maybe`. */
export const dealViewSchema = z.object({ deal: dealSchema, ...told });

export const dealOriginsSchema = z.object({ deal: z.string(), ...told });

export const claimOriginsSchema = z.object({
  claim: claimRowSchema,
  /** The deals that it is counted in or may be of; none for what is no transfer. */
  deals: z.array(z.object({ id: z.string(), counted: z.boolean() })),
  ...told,
});
