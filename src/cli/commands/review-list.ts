import type { Command } from 'commander';
import type { Language } from '../../messages/index.ts';
import { langOption, registerOption, wholeNumber } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { printReviews } from './log.ts';

interface Options {
  register: string;
  needsLook?: boolean;
  limit: number;
  lang: Language;
  json?: boolean;
}

/** `isnad review list`: reviews that hold, or those that need another look. */
export function addReviewList(review: Command, terminal: Terminal): void {
  review
    .command('list')
    .summary('reviews, or those that need another look')
    .description(
      'Lists reviews, the last made first. With --needs-look only those that a newer engine, or a document that is gone, has left without what they speak of: look at the claim, and accept, correct or reject it anew, or take the review back.',
    )
    .option('--needs-look', 'only those that need another look')
    .option('--limit <n>', 'most to print', wholeNumber(1), 50)
    .option('--json', 'one line of JSON each')
    .addOption(langOption())
    .addOption(registerOption())
    .addHelpText('after', '\nExamples:\n  isnad review list --needs-look\n  isnad review list --json')
    .action(({ needsLook, ...options }: Options) =>
      printReviews({ ...(needsLook && { doubted: true }) }, options, terminal),
    );
}
