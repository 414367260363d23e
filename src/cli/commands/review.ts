import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { addReviewAdd } from './review-add.ts';
import { addReviewCorrect } from './review-correct.ts';
import { addReviewList } from './review-list.ts';
import { addPairs, addVerdicts } from './review-say.ts';
import { addReviewUndo } from './review-undo.ts';

/** `isnad review`: what people say of claims. */
export function addReview(program: Command, terminal: Terminal): void {
  const review = program
    .command('review')
    .summary('accept, correct, reject, add or dispute claims')
    .description(
      'Says what you think of a claim. A claim is named by its document and its number there, as «isnad show» lists them ' +
        '(4f2a91c07be3:2), or by its id. Nothing is overwritten: «isnad log» has the history, «isnad show --machine» what the engine read. ' +
        'A review is kept by the words that it speaks of, and meets the claims of a newer engine again.',
    )
    .addHelpText(
      'after',
      `
Examples:
  isnad review accept 4f2a91c07be3:1
  isnad review correct 4f2a91c07be3:2 supplier FR
  isnad review dispute 4f2a91c07be3:2 --note "the ministry denies it"
  isnad review list --needs-look`,
    );
  addVerdicts(review, terminal);
  addReviewCorrect(review, terminal);
  addReviewAdd(review, terminal);
  addPairs(review, terminal);
  addReviewUndo(review, terminal);
  addReviewList(review, terminal);
}
