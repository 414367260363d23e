import type { Command } from 'commander';
import { type Language, message, sayName } from '../../messages/index.ts';
import { shortId } from '../document-id.ts';
import { entitiesById } from '../entities-of.ts';
import { openExisting, withRegister } from '../open-register.ts';
import { langOption, registerOption, several, wholeNumber } from '../options.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { wordsUpToDate } from '../words-up-to-date.ts';

const PAGE = 500;
const columns = (language: Language) => [
  { head: message('column.document', language) },
  { head: message('column.published', language) },
  { head: message('column.claims', language) },
  { head: message('column.publisher', language), shrinks: true },
  { head: message('column.title', language), shrinks: true },
];

interface Options {
  register: string;
  outlet?: string[];
  words?: string;
  json?: boolean;
  limit: number;
  lang: Language;
}

/** `isnad documents`: what is in the register. */
export function addDocuments(program: Command, terminal: Terminal): void {
  program
    .command('documents')
    .summary('the documents of the register')
    .description('Lists the documents of the register, newest first, with how many claims each has.')
    .option('--outlet <outlet>', 'the paper or site that they are from', several)
    .option('--words <words>', 'words that stand in them, as «isnad search» takes them')
    .option('--limit <n>', 'most documents to print', wholeNumber(1), 100)
    .option('--json', 'one line of JSON per document')
    .addOption(langOption())
    .addOption(registerOption())
    .addHelpText(
      'after',
      `
Examples:
  isnad documents
  isnad documents --words "رافال مصر"
  isnad documents --json --limit 100000 > documents.jsonl`,
    )
    .action((options: Options) => documents(options, terminal));
}

async function documents(options: Options, terminal: Terminal): Promise<void> {
  const { toQuery } = await import('../../pipeline/search/index.ts');
  const { outlet, words } = options;
  const filter = { ...(outlet && { outlet }), ...(words !== undefined && { words: toQuery(words) }) };
  await withRegister(openExisting(options.register), async (register) => {
    if (words !== undefined) await wordsUpToDate(register, terminal);
    const cells: string[][] = [];
    let after: string | undefined;
    for (let left = options.limit; left > 0 && !terminal.stopped; ) {
      const page = await register.documents({ ...filter, after, limit: Math.min(left, PAGE) });
      const entities = await entitiesById(
        register,
        page.rows.flatMap(({ publisher }) => publisher ?? []),
      );
      for (const row of page.rows) {
        if (options.json) await terminal.print(JSON.stringify(row));
        const publisher = row.publisher === null ? '' : sayName(row.publisher, entities, options.lang);
        cells.push([shortId(row.id), row.publishedAt ?? '', String(row.claims), publisher, row.title ?? row.opening]);
      }
      left -= page.rows.length;
      if (page.next === null) break;
      after = page.next;
      if (left <= 0) terminal.warn(`there are more; --limit ${options.limit * 10} shows them.`);
    }
    if (cells.length === 0) terminal.warn('no document fits.');
    else if (!options.json) await terminal.print(table(columns(options.lang), cells, terminal.width));
  });
}
