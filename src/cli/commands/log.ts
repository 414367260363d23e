import { type Command, Option } from 'commander';
import type { Language } from '../../messages/index.ts';
import { type Verdict, verdicts } from '../../model/index.ts';
import type { ReviewFilter } from '../../store/index.ts';
import { claimOf } from '../claim-ref.ts';
import { wholeId } from '../document-id.ts';
import { openExisting, withRegister } from '../open-register.ts';
import { langOption, registerOption, several, wholeNumber } from '../options.ts';
import { entitiesOfReviews, tellReview } from '../tell-review.ts';
import type { Terminal } from '../terminal.ts';

const PAGE = 200;

interface Options {
  register: string;
  document?: string;
  claim?: string;
  by?: string;
  verdict?: Verdict[];
  limit: number;
  lang: Language;
  json?: boolean;
}

/** `isnad log`: who said what of which claim, and when. */
export function addLog(program: Command, terminal: Terminal): void {
  program
    .command('log')
    .summary('the history of reviews')
    .description(
      'Prints who said what of which claim, when and why, the last first. What was taken back is there, too.',
    )
    .option('--document <id>', 'of the claims of one document')
    .option('--claim <claim>', 'of one claim: DOCUMENT:NUMBER, or its id')
    .option('--by <name>', 'of one reviewer')
    .addOption(new Option('--verdict <verdict>', verdicts.join(', ')).argParser(several))
    .option('--limit <n>', 'most to print', wholeNumber(1), 100)
    .option('--json', 'one line of JSON each, with the claim before and after')
    .addOption(langOption())
    .addOption(registerOption())
    .addHelpText(
      'after',
      `
Examples:
  isnad log
  isnad log --claim 4f2a91c07be3:2
  isnad log --by Huda --verdict correct --json`,
    )
    .action(({ document, claim, by, verdict, ...options }: Options) =>
      printReviews({ by, verdict }, { ...options, document, claim }, terminal),
    );
}

/** Prints the reviews under a filter. */
export async function printReviews(
  filter: ReviewFilter,
  options: Pick<Options, 'register' | 'limit' | 'lang' | 'json'> & {
    document?: string | undefined;
    claim?: string | undefined;
  },
  terminal: Terminal,
): Promise<void> {
  await withRegister(openExisting(options.register), async (register) => {
    const { document, claim } = options;
    const asked: ReviewFilter = {
      ...filter,
      ...(document !== undefined && { document: await wholeId(register, document) }),
      ...(claim !== undefined && { claim: (await claimOf(register, claim)).claim.id }),
    };
    let printed = 0;
    for (let after: string | undefined; printed < options.limit && !terminal.stopped; ) {
      const page = await register.reviews({ ...asked, after, limit: Math.min(PAGE, options.limit - printed) });
      const entities = await entitiesOfReviews(register, page.rows);
      for (const review of page.rows) {
        await terminal.print(
          options.json ? JSON.stringify(review) : tellReview(review, entities, options.lang, terminal.colours),
        );
      }
      printed += page.rows.length;
      if (page.next === null) break;
      after = page.next;
      if (printed >= options.limit) terminal.warn(`there are more; --limit ${options.limit * 10} shows them.`);
    }
    if (printed === 0) terminal.warn('no review fits.');
  });
}
