import type { Review } from '../model/index.ts';
import type { DealWork } from './deals/deal-work.ts';
import type { Page } from './queries/page.ts';
import { keepTask, selectTask } from './queries/tasks.ts';
import { RegisterOfDeals } from './register-of-deals.ts';
import { recordReviews, undoReview } from './reviews/record-review.ts';
import { selectQueue } from './reviews/select-queue.ts';
import { selectReviewedClaims, selectReviews, selectRulingsAmong } from './reviews/select-reviews.ts';
import { tryReviews } from './reviews/try-reviews.ts';
import type { PageRequest, QueueEntry, QueueFilter, ReviewDraft, ReviewedClaim, ReviewFilter } from './types.ts';

/** What people say of claims, and long work that may be stopped and taken up again. */
export class RegisterOfReviews extends RegisterOfDeals {
  /**
   * Keeps what somebody says of a claim, and lets it hold at once. Throws `not-found` where there is no such claim or document, and
   * `bad-review` naming the field where it is no review or would leave no claim by the contract; `claim-changed` with the parts that
   * are otherwise than they were seen.
   */
  async review(draft: ReviewDraft): Promise<Review> {
    const [review] = await this.reviewAll([draft]);
    return review as Review;
  }

  /** Keeps several, one after the other, all or none: each speaks of claims as those before have left them. Throws as `review` does. */
  reviewAll(drafts: readonly ReviewDraft[]): Promise<Review[]> {
    return this.ask((db) => recordReviews(db, drafts));
  }

  /** Takes a review back. Both stay in the history. Throws `not-found`, and `bad-review` where it was taken back before. */
  undoReview(id: string, who: { by: string; note?: string | undefined }): Promise<Review> {
    return this.ask((db) => undoReview(db, id, who));
  }

  /** Reviews, the last made first. Throws `bad-filter`. */
  reviews(request: ReviewFilter & PageRequest = {}): Promise<Page<Review>> {
    return this.ask((db) => selectReviews(db, request, request));
  }

  /** What people should look at, the most pressing first; claims that were rejected are not among it. Throws `bad-filter`. */
  reviewQueue(filter: QueueFilter = {}, page: PageRequest = {}): Promise<Page<QueueEntry>> {
    return this.ask((db) => selectQueue(db, filter, page));
  }

  /**
   * Does deal work in a register where a review was made, and takes all of it back: what would be. Throws as `review` does.
   *
   * @param work may read and work out deals; what it gives is given back
   */
  tryReviews<T>(drafts: readonly ReviewDraft[], work: (deals: DealWork) => Promise<T>): Promise<T> {
    return this.ask((db) => tryReviews(db, drafts, work));
  }

  /** What people have ruled of pairs of these claims, and nobody took back, the last first. */
  rulingsAmong(claims: readonly string[]): Promise<Review[]> {
    return this.ask((db) => selectRulingsAmong(db, claims));
  }

  /** The claims of a document as people have them, each with the engine's own version; the rejected ones are among them. */
  reviewedClaims(document: string): Promise<ReviewedClaim[]> {
    return this.ask((db) => selectReviewedClaims(db, document));
  }

  /** How far it had got; null where it is not under way. */
  task(name: string): Promise<unknown> {
    return this.ask((db) => selectTask(db, name));
  }

  /** Notes how far it has got; null where it is done. */
  async noteTask(name: string, state: unknown): Promise<void> {
    await this.ask((db) => keepTask(db, name, state));
  }
}
