import type { Category, Deal, Dispute, Origins, ReportedPrice, Stage } from '../model/index.ts';

/** Entities by id, or by a name that is folded already; any will do. */
export interface Wanted {
  ids: readonly string[];
  names: readonly string[];
}

/** A question to the deals; different fields are «and». */
export interface DealQuery {
  supplier?: Wanted | undefined;
  recipient?: Wanted | undefined;
  /** What the deal is about: a weapon, or one of the categories. */
  item?: Wanted | undefined;
  /** True where an item may also be what comes with it: missiles of an aircraft. */
  parts?: boolean | undefined;
  stage?: readonly Stage[] | undefined;
  /** Only those of which something is disputed. */
  disputed?: boolean | undefined;
  /** Ids of claims, one of which is counted in it or may be of it. */
  claim?: readonly string[] | undefined;
  /** Days, both included: its first and last report enclose or touch them. */
  from?: string | undefined;
  to?: string | undefined;
}

export const dealFacetNames = ['stage', 'supplier', 'recipient', 'item', 'category', 'disputed'] as const;
export type DealFacetName = (typeof dealFacetNames)[number];
/** How many deals have each value: `item` is a weapon that a deal is about, `category` its kind, `disputed` a field. */
export type DealFacets = Record<DealFacetName, { value: string; count: number }[]>;

/** A sum of money that is told of a deal at one stage. */
export interface DealPrice {
  deal: string;
  stage: Stage;
  price: ReportedPrice['price'];
  /** Entity ids of those on whose word it is told, the origins of the chains; an outlet where it names nobody. */
  by: string[];
  /** How many claims tell it. */
  claims: number;
}

/** A deal in a line of a list. */
export interface DealSummary extends Pick<Deal, 'id' | 'supplier' | 'recipient' | 'what' | 'contradicted'> {
  /** Kind of the weapon that it is about; null where it is about a kind, or where none is told. */
  category: Category | null;
  stage: Deal['stage'];
  claims: number;
  /** Claims that may belong to it or to another. */
  maybe: number;
  documents: number;
  origins: Pick<Origins, 'independent' | 'established'>;
  /** The fields that are disputed, each once. */
  disputed: Dispute['field'][];
  /** Days of the first and the last document that carries it; null where none has one. */
  firstReported: string | null;
  lastReported: string | null;
}

/** All that is kept of a deal, besides the claims themselves. */
export interface StoredDeal {
  summary: DealSummary;
  /** Ids of the claims that are counted in it, and of those that may be of it. */
  claims: string[];
  maybe: string[];
  /** Its documents that have passages in common. */
  echoes: { a: string; b: string; shared: number }[];
}
