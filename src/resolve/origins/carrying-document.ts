import type { Claim } from '../../model/index.ts';

/** A document with its claims of one deal, as lineages are told by. */
export interface CarryingDocument {
  id: string;
  publisher: string | null;
  publishedAt: string | null;
  /** Agencies and partners that a byline or footer credits. */
  credits: readonly string[];
  claims: readonly Claim[];
}

/** Two documents that share passages, by id. */
export interface SharedText {
  a: string;
  b: string;
  /** How much of the shorter one, 0 to 1. */
  shared: number;
}
