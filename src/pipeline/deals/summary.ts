import type { Deal, Dispute, Origins } from '../../model/index.ts';
import type { DealBook } from './deal-book.ts';

/** A deal in a line of a list. */
export interface DealSummary extends Pick<Deal, 'id' | 'supplier' | 'recipient' | 'what' | 'stage'> {
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

export function summaryOf(deal: Deal, book: DealBook): DealSummary {
  const { id, supplier, recipient, what, stage, steps, maybe, disputes } = deal;
  const { documents, independent, established } = book.originsOf(deal);
  const { first: firstReported, last: lastReported } = book.daysOf(deal);
  return {
    ...{ id, supplier, recipient, what, stage, documents, firstReported, lastReported },
    claims: steps.length,
    maybe: maybe.length,
    origins: { independent, established },
    disputed: [...new Set(disputes.map(({ field }) => field))],
  };
}
