import type { Command } from 'commander';
import { type Language, sayDeal } from '../../messages/index.ts';
import type { TaleOfDeal } from '../../pipeline/deals/index.ts';
import { openExisting, withRegister } from '../open-register.ts';
import { langOption, registerOption } from '../options.ts';
import { renderDeal } from '../render-deal.ts';
import { sentenceOf, type Telling } from '../tell-claims.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  register: string;
  lang: Language;
  json?: boolean;
}

/** `isnad deal`: one deal with all that is reported of it. */
export function addDeal(program: Command, terminal: Terminal): void {
  program
    .command('deal')
    .summary('one deal: its time line, values, disputes')
    .description(
      'Prints a deal: how far it has got and on whose word, its claims by stage and day, every number, price and date with who reports ' +
        'it, what is disputed with both sides, and claims that may belong to it or to another. Nothing is summed.',
    )
    .argument('<id>', 'id of the deal, or as much of it as «isnad deals» lists')
    .addOption(langOption())
    .addOption(registerOption())
    .option('--json', 'print it as JSON, with its claims')
    .addHelpText(
      'after',
      `
Examples:
  isnad deal 4f2a91c07be3
  isnad deal 4f2a91c07be3 --lang ar
  isnad deal 4f2a91c07be3 --json`,
    )
    .action((id: string, options: Options) => deal(id, options, terminal));
}

async function deal(id: string, options: Options, terminal: Terminal): Promise<void> {
  const { findDeal, noDeal } = await import('../deal-id.ts');
  const tale = await withRegister(openExisting(options.register), (register) => findDeal(register, id));
  if (tale === null) throw noDeal(id, options.register);
  const telling = { book: tale.book, language: options.lang, colours: terminal.colours };
  await terminal.print(options.json ? asJson(tale, telling) : renderDeal(tale.deal, telling));
}

/** The deal with its claims as the register has them, so that each id in it can be looked up. */
function asJson({ deal, book }: TaleOfDeal, telling: Telling): string {
  const { independent, established } = book.origins;
  const rows = book.rowsOf([...deal.steps.map(({ claim }) => claim), ...deal.maybe]);
  const claims = rows.map((row) => ({ ...row, sentence: sentenceOf(row, telling) }));
  const sentence = sayDeal(deal, book.entities, telling.language);
  return JSON.stringify({ ...deal, sentence, origins: { independent, established }, claims }, null, 2);
}
