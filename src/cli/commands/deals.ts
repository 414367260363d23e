import { type Command, Option } from 'commander';
import { csvLine } from '../../export/csv.ts';
import type { Language } from '../../messages/index.ts';
import { stages } from '../../model/index.ts';
import type { DealFilter } from '../../pipeline/deals/index.ts';
import type { Register } from '../../store/index.ts';
import { dealCsvHeads, dealCsvRow, dealTable, dealTableRow, sayDealLine } from '../deal-columns.ts';
import { openExisting, withRegister } from '../open-register.ts';
import { langOption, registerOption, several, wholeNumber } from '../options.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';

/** Deals of a table unless --limit says otherwise; CSV and JSONL give all. */
const TABLE_LIMIT = 100;
/** Deals that are asked for at a time. */
const PAGE = 500;

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
    .option(
      '--item <item>',
      'what it is about: a weapon by name or id, or a category (combat-aircraft, missile …)',
      several,
    )
    .option('--parts', 'with --item: also deals with which it only comes along, as missiles with aircraft')
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
  const format = options.json ? 'jsonl' : options.format;
  if (format === 'csv') await terminal.print(csvLine(dealCsvHeads));
  const limit = options.limit ?? (format === 'table' ? TABLE_LIMIT : Number.POSITIVE_INFINITY);
  const shown = await withRegister(openExisting(options.register), (register) =>
    printDeals(register, options, format, limit, terminal),
  );
  if (shown.count === 0 && format === 'table') terminal.warn('no deal fits.');
  if (shown.more) terminal.warn(`there are more; --limit ${limit * 10} shows them.`);
}

/** Prints deals page by page, at most `limit`, and tells how many there were and whether there are more. */
async function printDeals(
  register: Register,
  { supplier, recipient, item, parts, stage, disputed, lang }: Options,
  format: Options['format'],
  limit: number,
  terminal: Terminal,
): Promise<{ count: number; more: boolean }> {
  const { listDeals, updateDeals } = await import('../../pipeline/deals/index.ts');
  await updateDeals(register);
  const filter = { supplier, recipient, item, parts, stage, disputed };
  const cells: string[][] = [];
  let count = 0;
  let more = true;
  for (let after: string | undefined; more && count < limit && !terminal.stopped; ) {
    const page = await listDeals(register, filter, { after, limit: Math.min(PAGE, limit - count) });
    for (const deal of page.rows) {
      if (format === 'table') cells.push(dealTableRow(deal, page.entities, lang));
      else if (format === 'csv') await terminal.print(csvLine(dealCsvRow(deal, page.entities, lang)));
      else await terminal.print(JSON.stringify({ ...deal, sentence: sayDealLine(deal, page.entities, lang) }));
    }
    count += page.rows.length;
    after = page.next ?? undefined;
    more = page.next !== null;
  }
  if (cells.length > 0) await terminal.print(table(dealTable(lang), cells, terminal.width));
  return { count, more: more && !terminal.stopped };
}
