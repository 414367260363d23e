import type { Command } from 'commander';
import { type Language, sayDeal } from '../../messages/index.ts';
import { dealOf } from '../deal-id.ts';
import { openExisting, withRegister } from '../open-register.ts';
import { langOption, registerOption } from '../options.ts';
import { renderOrigins } from '../render-origins.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  register: string;
  lang: Language;
  json?: boolean;
}

/** `isnad origins`: who stands behind a deal, and who has it from whom. */
export function addOrigins(program: Command, terminal: Terminal): void {
  program
    .command('origins')
    .summary('who stands behind a deal, as a tree')
    .description(
      'Prints where the reports of a deal come from: documents whose chains end in one source, that credit each other or one agency, or ' +
        'that share passages hang together, however many they are. Each tree has its origin, who had it first, who repeated it, how that is ' +
        'known, and which figures changed. Where a source is unnamed or untold, independence is not established.',
    )
    .argument('<deal>', 'id of the deal, or as much of it as «isnad deals» lists')
    .addOption(langOption())
    .addOption(registerOption())
    .option('--json', 'print them as JSON')
    .addHelpText(
      'after',
      `
Examples:
  isnad origins 4f2a91c07be3
  isnad origins 4f2a91c07be3 --lang ar
  isnad origins 4f2a91c07be3 --json`,
    )
    .action((id: string, options: Options) => origins(id, options, terminal));
}

async function origins(id: string, options: Options, terminal: Terminal): Promise<void> {
  const { readDeals } = await import('../../pipeline/deals/index.ts');
  const book = await withRegister(openExisting(options.register), (register) => readDeals(register));
  const deal = dealOf(book.deals, id, options.register);
  const found = book.originsOf(deal);
  if (options.json) {
    const sentence = sayDeal(deal, book.entities, options.lang);
    await terminal.print(JSON.stringify({ deal: deal.id, sentence, ...found }, null, 2));
    return;
  }
  await terminal.print(renderOrigins(deal, found, { book, language: options.lang, colours: terminal.colours }));
}
