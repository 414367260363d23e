import type { Command } from 'commander';
import type { Language } from '../../messages/index.ts';
import type { Review } from '../../model/index.ts';
import type { Register } from '../../store/index.ts';
import { claimOf } from '../claim-ref.ts';
import { openExisting, withRegister } from '../open-register.ts';
import { langOption, registerOption } from '../options.ts';
import { byOption, noteOption, reviewerOf } from '../reviewer.ts';
import { entitiesOfReviews, tellReview } from '../tell-review.ts';
import type { Terminal } from '../terminal.ts';

/** What every command that makes a review is told. */
export interface ReviewOptions {
  register: string;
  by?: string;
  note?: string;
  lang: Language;
  json?: boolean;
}

const verdicts = [
  {
    verdict: 'accept',
    summary: 'a claim is right',
    does: 'Says that a claim is right as it stands.',
    example: 'accept 4f2a91c07be3:1',
  },
  {
    verdict: 'reject',
    summary: 'a claim is none',
    does: 'Says that the text makes no such claim. It leaves the lists, and «isnad claims --review rejected» still has it.',
    example: 'reject 4f2a91c07be3:3 --note "a football deal"',
  },
  {
    verdict: 'dispute',
    summary: 'what a claim says is doubted',
    does: 'Says that what is reported is doubted, by a note that is required. The claim stays, marked.',
    example: 'dispute 4f2a91c07be3:2 --note "the buyer denies it"',
  },
] as const;

/** `isnad review accept`, `reject` and `dispute`. */
export function addVerdicts(review: Command, terminal: Terminal): void {
  for (const { verdict, summary, does, example } of verdicts) {
    withReviewOptions(review.command(verdict).summary(summary).description(does))
      .argument('<claim>', 'DOCUMENT:NUMBER, or the id of the claim')
      .addHelpText('after', `\nExamples:\n  isnad review ${example}`)
      .action((named: string, options: ReviewOptions) =>
        say(options, terminal, async (register) => {
          const { claim } = await claimOf(register, named);
          return register.review({ verdict, on: claim.id, ...reviewerOf(options) });
        }),
      );
  }
}

const pairs = [
  {
    verdict: 'join',
    summary: 'two claims tell one deal',
    does: 'Says that two claims tell one deal: what was two deals becomes one.',
  },
  {
    verdict: 'part',
    summary: 'two claims tell two deals',
    does: 'Says that two claims do not tell one deal: what was one deal becomes two. Where join and part are both said, part holds.',
  },
] as const;

/** `isnad review join` and `part`. */
export function addPairs(review: Command, terminal: Terminal): void {
  for (const { verdict, summary, does } of pairs) {
    withReviewOptions(review.command(verdict).summary(summary).description(does))
      .argument('<claim>', 'DOCUMENT:NUMBER, or the id of the claim')
      .argument('<other>', 'the second claim')
      .addHelpText('after', `\nExamples:\n  isnad review ${verdict} 4f2a91c07be3:1 90bb2c771de4:2`)
      .action((named: string, second: string, options: ReviewOptions) =>
        say(options, terminal, async (register) => {
          const [{ claim }, { claim: other }] = [await claimOf(register, named), await claimOf(register, second)];
          return register.review({ verdict, on: claim.id, with: other.id, ...reviewerOf(options) });
        }),
      );
  }
}

/** The options of every command that makes a review. */
export function withReviewOptions(command: Command): Command {
  return command
    .addOption(byOption())
    .addOption(noteOption())
    .addOption(langOption())
    .addOption(registerOption())
    .option('--json', 'print the review as JSON');
}

/** Makes a review and says what was kept. */
export async function say(
  options: ReviewOptions,
  terminal: Terminal,
  make: (register: Register) => Promise<Review>,
): Promise<void> {
  await withRegister(openExisting(options.register), async (register) => {
    const review = await make(register);
    if (options.json) await terminal.print(JSON.stringify(review));
    else {
      const entities = await entitiesOfReviews(register, [review]);
      await terminal.print(tellReview(review, entities, options.lang, terminal.colours));
    }
  });
}
