import type { Command } from 'commander';
import { type Language, message, sayClaim, sayName } from '../../messages/index.ts';
import type { ClaimFound, DocumentFound } from '../../pipeline/search/index.ts';
import type { Page, Register } from '../../store/index.ts';
import { shortId } from '../document-id.ts';
import { entitiesById, entitiesOf } from '../entities-of.ts';
import { openExisting, withRegister } from '../open-register.ts';
import { langOption, registerOption, several, wholeNumber } from '../options.ts';
import { catalogueOption, readOwnFiles } from '../own-catalogue.ts';
import { renderFound } from '../render-found.ts';
import type { Terminal } from '../terminal.ts';
import { wordsUpToDate } from '../words-up-to-date.ts';

const PAGE = 100;

interface Options {
  register: string;
  claims?: boolean;
  outlet?: string[];
  catalogue?: string[];
  json?: boolean;
  limit: number;
  lang: Language;
}

/** `isnad search WORDS`: documents or claims with these words, the best first. */
export function addSearch(program: Command, terminal: Terminal): void {
  program
    .command('search')
    .summary('documents or claims with these words, the best first')
    .description(
      'Searches the texts of the register. All words must stand in a document, in any inflection, with or without what Arabic writes in front of them; names are found in both scripts and in all their spellings. "Words in quotes" stand one after the other; صار* is any word that begins so.',
    )
    .argument('<words...>', 'what to look for')
    .option(
      '--claims',
      'claims instead of documents: the words must stand in what the claim rests on or name its parties',
    )
    .option('--outlet <outlet>', 'the paper or site that they are from', several)
    .option('--limit <n>', 'most to print', wholeNumber(1), 20)
    .option('--json', 'one line of JSON each, with the offsets of the words found')
    .addOption(catalogueOption())
    .addOption(langOption())
    .addOption(registerOption())
    .addHelpText(
      'after',
      `
Examples:
  isnad search صفقة الرافال مصر
  isnad search F-16 Morocco
  isnad search '"صفقة الأسلحة" فرقاط*' --outlet "الشرق الأوسط"
  isnad search --claims إيران درون --json`,
    )
    .action((words: string[], options: Options) => search(words.join(' '), options, terminal));
}

async function search(question: string, options: Options, terminal: Terminal): Promise<void> {
  const { findClaims, findDocuments, toQuery } = await import('../../pipeline/search/index.ts');
  const { loadCatalogue } = await import('../../pipeline/index.ts');
  const own = await readOwnFiles(options.catalogue);
  const query = toQuery(question, own.length === 0 ? undefined : loadCatalogue(own));
  const filter = { outlet: options.outlet };
  await withRegister(openExisting(options.register), async (register) => {
    await wordsUpToDate(register, terminal);
    const found = options.claims
      ? await printPages(
          options,
          terminal,
          (page) => findClaims(register, query, filter, page),
          claimPrinter(register, options),
        )
      : await printPages(
          options,
          terminal,
          (page) => findDocuments(register, query, filter, page),
          documentPrinter(register, options),
        );
    if (!found) terminal.warn('nothing fits.');
  });
}

/** Prints up to `limit` of what is found; false where nothing is. */
async function printPages<T>(
  { limit, json }: Options,
  terminal: Terminal,
  find: (page: { after?: string | undefined; limit: number }) => Promise<Page<T>>,
  print: (rows: T[], colours: boolean) => Promise<string[]>,
): Promise<boolean> {
  let after: string | undefined;
  let found = false;
  for (let left = limit; left > 0 && !terminal.stopped; ) {
    const { rows, next } = await find({ after, limit: Math.min(left, PAGE) });
    const lines = json ? rows.map((row) => JSON.stringify(row)) : await print(rows, terminal.colours);
    for (const line of lines) await terminal.print(line);
    found ||= rows.length > 0;
    left -= rows.length;
    if (next === null) break;
    after = next;
    if (left <= 0) terminal.warn(`there are more; --limit ${limit * 10} shows them.`);
  }
  return found;
}

function documentPrinter(register: Register, { lang }: Options) {
  return async (rows: DocumentFound[], colours: boolean): Promise<string[]> => {
    const entities = await entitiesById(
      register,
      rows.flatMap(({ document }) => document.publisher ?? []),
    );
    return rows.map(({ document, claims, snippet }) => {
      const publisher = document.publisher === null ? null : sayName(document.publisher, entities, lang);
      const about = [
        document.publishedAt,
        publisher,
        `${message('column.claims', lang)}: ${claims}`,
        shortId(document.id),
      ];
      return renderFound(document.title, about, snippet, colours);
    });
  };
}

function claimPrinter(register: Register, { lang }: Options) {
  return async (rows: ClaimFound[], colours: boolean): Promise<string[]> => {
    const entities = await entitiesOf(register, rows);
    return rows.map(({ claim, document, snippet }) => {
      const sentence = sayClaim(claim, entities, lang, document.publisher);
      return renderFound(sentence, [document.publishedAt, shortId(document.id)], snippet, colours);
    });
  };
}
