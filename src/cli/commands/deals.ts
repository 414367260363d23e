import { type Command, Option } from 'commander';
import { csvLine } from '../../export/csv.ts';
import { type Language, sayDeal } from '../../messages/index.ts';
import { stages } from '../../model/index.ts';
import type { DealFilter } from '../../pipeline/deals/index.ts';
import { dealCsvHeads, dealCsvRow, dealTable, dealTableRow } from '../deal-columns.ts';
import { openExisting, withRegister } from '../open-register.ts';
import { langOption, registerOption, several, wholeNumber } from '../options.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';

/** Deals of a table unless --limit says otherwise; CSV and JSONL give all. */
const TABLE_LIMIT = 100;

interface Options extends DealFilter {
  register: string;
  format: 'table' | 'csv' | 'jsonl';
  json?: boolean;
  limit?: number;
  lang: Language;
}

/** `isnad deals`: what the claims of the register come together to. */
export function addDeals(program: Command, terminal: Terminal): void {
  const party = 'ISO code, name in English or Arabic, or entity id';
  program
    .command('deals')
    .summary("deals that the register's claims tell of, filtered")
    .description(
      'Brings the transfer claims of all documents together into deals and lists those that fit all filters, the last reported first: ' +
        'how far each has got, how many claims and documents tell of it, from how many independent origins, and what is disputed. ' +
        'A filter may be given several times: then any of its values will do.',
    )
    .option('--supplier <party>', party, several)
    .option('--recipient <party>', party, several)
    .option('--item <item>', 'weapon by name or id, or a category (combat-aircraft, missile …)', several)
    .addOption(new Option('--stage <stage>', `stage it has got to: ${stages.join(', ')}`).argParser(several))
    .option('--disputed', 'only those of which something is disputed')
    .addOption(new Option('--format <format>', 'how to print them').choices(['table', 'csv', 'jsonl']).default('table'))
    .option('--json', 'the same as --format jsonl')
    .option('--limit <n>', `most deals to print (table: ${TABLE_LIMIT} unless said otherwise)`, wholeNumber(1))
    .addOption(langOption())
    .addOption(registerOption())
    .addHelpText(
      'after',
      `
Examples:
  isnad deals --recipient EG
  isnad deals --supplier فرنسا --item رافال --stage delivery
  isnad deals --disputed --format csv > disputed.csv`,
    )
    .action((options: Options) => deals(options, terminal));
}

async function deals(options: Options, terminal: Terminal): Promise<void> {
  const { dealsUnder, readDeals, summaryOf } = await import('../../pipeline/deals/index.ts');
  const { supplier, recipient, item, stage, disputed, lang } = options;
  const format = options.json ? 'jsonl' : options.format;
  const book = await withRegister(openExisting(options.register), (register) => readDeals(register));
  const all = dealsUnder(book, { supplier, recipient, item, stage, disputed });
  const limit = options.limit ?? (format === 'table' ? TABLE_LIMIT : all.length);
  if (format === 'csv') await terminal.print(csvLine(dealCsvHeads));
  const cells: string[][] = [];
  for (const deal of all.slice(0, limit)) {
    if (terminal.stopped) return;
    const summary = summaryOf(deal, book);
    if (format === 'table') cells.push(dealTableRow(deal, summary, book, lang));
    else if (format === 'csv') await terminal.print(csvLine(dealCsvRow(deal, summary, book, lang)));
    else await terminal.print(JSON.stringify({ ...summary, sentence: sayDeal(deal, book.entities, lang) }));
  }
  if (cells.length > 0) await terminal.print(table(dealTable(lang), cells, terminal.width));
  if (all.length === 0 && format === 'table') terminal.warn('no deal fits.');
  if (all.length > limit) terminal.warn(`there are more; --limit ${limit * 10} shows them.`);
}
