import type { Kysely } from 'kysely';
import { type DealWork, inDealWork } from '../deals/deal-work.ts';
import type { Tables } from '../tables.ts';
import type { ReviewDraft } from '../types.ts';
import { checkDraft } from './check-review.ts';
import { recordIn } from './record-review.ts';

/** What came of a trial, thrown so that the transaction takes back all that was done for it. */
class Outcome<T> {
  readonly value: T;

  constructor(value: T) {
    this.value = value;
  }
}

/** Makes reviews, does work on the deals, and takes everything back. */
export async function tryReviews<T>(
  db: Kysely<Tables>,
  drafts: readonly ReviewDraft[],
  work: (deals: DealWork) => Promise<T>,
): Promise<T> {
  for (const draft of drafts) checkDraft(draft);
  try {
    return await inDealWork(db, async (deals, trx) => {
      await recordIn(trx, drafts);
      throw new Outcome(await work(deals));
    });
  } catch (outcome) {
    if (outcome instanceof Outcome) return outcome.value as T;
    throw outcome;
  }
}
