import type { Command } from 'commander';
import { idOf } from '../document-id.ts';
import { reviewerOf } from '../reviewer.ts';
import type { Terminal } from '../terminal.ts';
import { type ReviewOptions, say, withReviewOptions } from './review-say.ts';

/** `isnad review undo REVIEW`. */
export function addReviewUndo(review: Command, terminal: Terminal): void {
  withReviewOptions(
    review
      .command('undo')
      .summary('take a review back')
      .description('Takes a review back. What was said and that it was taken back both stay in the history.'),
  )
    .argument('<review>', 'id of the review, or as much of it as tells it from others; «isnad log» lists them')
    .addHelpText('after', '\nExamples:\n  isnad review undo 8c1d02fa94b3')
    .action((start: string, options: ReviewOptions) =>
      say(options, terminal, async (register) =>
        register.undoReview((await idOf(register, 'reviews', start)) ?? start, reviewerOf(options)),
      ),
    );
}
