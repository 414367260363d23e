import type { Category, Deal, Dispute, Origins, Stage } from '../model/index.ts';

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
