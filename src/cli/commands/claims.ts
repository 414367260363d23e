import { type Command, Option } from 'commander';
import { claimCsvLine, claimsCsvHead } from '../../export/index.ts';
import { type Language, sayClaim, sayNameAlone } from '../../messages/index.ts';
import { assertions, categories, kinds, reviewStates } from '../../model/index.ts';
import type { ClaimFilter, ClaimRow, Register } from '../../store/index.ts';
import { claimTable, claimTableRow } from '../claim-columns.ts';
import { wholeId } from '../document-id.ts';
import { entitiesOf } from '../entities-of.ts';
import { openExisting, withRegister } from '../open-register.ts';
import { langOption, registerOption, several, wholeNumber } from '../options.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { wordsUpToDate } from '../words-up-to-date.ts';

/** Claims of a table unless --limit says otherwise; CSV and JSONL give all. */
const TABLE_LIMIT = 100;
const PAGE = 500;

interface Options extends Omit<ClaimFilter, 'words'> {
  words?: string;
  register: string;
  document?: string[];
  format: 'table' | 'csv' | 'jsonl';
  json?: boolean;
  limit?: number;
  lang: Language;
}

/** `isnad claims`: the claims of the register under a filter. */
export function addClaims(program: Command, terminal: Terminal): void {
  const party = 'ISO code, name in English or Arabic, or entity id';
  program
    .command('claims')
    .summary("the register's claims, filtered")
    .description(
      'Lists the claims of the register that fit all filters, newest documents first. A filter may be given several times: then any of its values will do.',
    )
    .addOption(new Option('--kind <kind>', kinds.join(', ')).argParser(several))
    .option('--subtype <subtype>', 'request, contract, delivery, meeting, signed …', several)
    .addOption(new Option('--assertion <assertion>', assertions.join(', ')).argParser(several))
    .option('--supplier <party>', party, several)
    .option('--recipient <party>', party, several)
    .option('--party <party>', 'the same, in any role', several)
    .addOption(new Option('--category <category>', categories.join(', ')).argParser(several))
    .option('--outlet <outlet>', 'the paper or site that the document is from', several)
    .option('--source <source>', 'anyone in the chain of sources', several)
    .option('--origin <source>', 'who said it first: the last of the chain; own-voice: the article itself', several)
    .option('--year <year>', 'a year that its time touches (2022)', several)
    .option('--document <id>', 'one document', several)
    .option('--from <day>', 'on or after this day (2022-10-12)')
    .option('--to <day>', 'on or before this day')
    .addOption(
      new Option('--review <state>', `${reviewStates.join(', ')}; unsaid: all but the rejected`).argParser(several),
    )
    .option('--disputed', 'only those that somebody disputes')
    .option('--words <words>', 'words that stand in it, as «isnad search» takes them')
    .addOption(new Option('--format <format>', 'how to print them').choices(['table', 'csv', 'jsonl']).default('table'))
    .option('--json', 'the same as --format jsonl')
    .option('--limit <n>', `most claims to print (table: ${TABLE_LIMIT} unless said otherwise)`, wholeNumber(1))
    .addOption(langOption())
    .addOption(registerOption())
    .addHelpText(
      'after',
      `
Examples:
  isnad claims --recipient MA --kind transfer
  isnad claims --supplier فرنسا --category combat-aircraft --from 2015-01-01
  isnad claims --assertion denied --format csv > denied.csv`,
    )
    .action((options: Options) => claims(options, terminal));
}

async function claims(options: Options, terminal: Terminal): Promise<void> {
  const format = options.json ? 'jsonl' : options.format;
  const limit = options.limit ?? (format === 'table' ? TABLE_LIMIT : Number.POSITIVE_INFINITY);
  await withRegister(openExisting(options.register), async (register) => {
    if (options.words !== undefined) await wordsUpToDate(register, terminal);
    const filter = await filterOf(options, register);
    if (format === 'csv') await terminal.print(claimsCsvHead);
    const cells: string[][] = [];
    for await (const rows of pages(register, filter, limit, terminal)) {
      const entities = await entitiesOf(register, rows);
      for (const row of rows) {
        if (format === 'table') cells.push(claimTableRow(row, entities, options.lang));
        else if (format === 'csv')
          await terminal.print(claimCsvLine(row, (id) => sayNameAlone(id, entities, options.lang)));
        else {
          const sentence = sayClaim(row.claim, entities, options.lang, row.document.publisher);
          await terminal.print(JSON.stringify({ ...row, sentence }));
        }
      }
    }
    if (format !== 'table') return;
    if (cells.length === 0) terminal.warn('no claim fits.');
    else await terminal.print(table(claimTable(options.lang), cells, terminal.width));
  });
}

/** The pages of an answer, up to `limit` rows; says on stderr if there are more. */
async function* pages(
  register: Register,
  filter: ClaimFilter,
  limit: number,
  terminal: Terminal,
): AsyncGenerator<ClaimRow[]> {
  let after: string | undefined;
  for (let left = limit; left > 0 && !terminal.stopped; ) {
    const page = await register.claims(filter, { after, limit: Math.min(left, PAGE) });
    yield page.rows;
    left -= page.rows.length;
    if (page.next === null) return;
    after = page.next;
    if (left <= 0) terminal.warn(`there are more; --limit ${limit * 10} shows them.`);
  }
}

async function filterOf(options: Options, register: Register): Promise<ClaimFilter> {
  const { register: _, format: _f, json: _j, limit: _l, lang: _lang, words, document, ...rest } = options;
  const documents = document && (await Promise.all(document.map((id) => wholeId(register, id))));
  const filter = { ...rest, ...(documents && { document: documents }) };
  if (words === undefined) return filter;
  const { toQuery } = await import('../../pipeline/search/index.ts');
  return { ...filter, words: toQuery(words) };
}
