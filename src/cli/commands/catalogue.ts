import type { Command } from 'commander';
import type { FoundName } from '../../pipeline/find-names.ts';
import { wholeNumber } from '../options.ts';
import { catalogueOption, openOwnFiles, readOwnFiles } from '../own-catalogue.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';

const FOUND_LIMIT = 30;

/** `isnad catalogue`: the names that Isnad knows, and those that a user adds. */
export function addCatalogue(program: Command, terminal: Terminal): void {
  const catalogue = program
    .command('catalogue')
    .summary('check names of your own, and look up what a word is taken for')
    .description(
      'The states, forces, companies, weapons, outlets and persons that Isnad knows by name. Names of your own stand in a file, ' +
        'one JSON object a line, and go along with --catalogue FILE wherever documents are read: {"id": "outlet:harbour-gazette", ' +
        '"type": "outlet", "state": "OM", "ar": ["جريدة الميناء"], "en": ["Harbour Gazette"]}. An id that ships with Isnad adds names ' +
        'to that entry: {"id": "outlet:reuters", "ar": ["…"]}. docs/catalogue.md says what a line may hold.',
    )
    .addHelpText(
      'after',
      `
Examples:
  isnad catalogue check my-names.jsonl
  isnad catalogue find رافال --json
  isnad extract --catalogue my-names.jsonl article.txt`,
    );
  addCheck(catalogue, terminal);
  addFind(catalogue, terminal);
}

function addCheck(catalogue: Command, terminal: Terminal): void {
  catalogue
    .command('check')
    .summary('say what is wrong with files of names')
    .description(
      'Holds your own entries, together with those that ship with Isnad, to the rules of the catalogue, and says of each fault where it ' +
        'stands and what to do. Ends with 1 where there is one.',
    )
    .argument('<files...>', 'files of entries: a JSON array, or one object a line')
    .option('--json', 'print the counts and faults as JSON')
    .addHelpText(
      'after',
      `
Examples:
  isnad catalogue check my-names.jsonl
  isnad catalogue check outlets.jsonl weapons.jsonl --json`,
    )
    .action((files: string[], options: { json?: boolean }) => check(files, options.json ?? false, terminal));
}

async function check(paths: string[], json: boolean, terminal: Terminal): Promise<void> {
  const { badCatalogue, checkOwn } = await import('../../pipeline/index.ts');
  const { files, errors } = await openOwnFiles(paths);
  for (const error of errors) terminal.fail(error);
  const { added, changed, problems } = checkOwn(files);
  for (const problem of problems) terminal.fail(badCatalogue(problem));
  const faults = errors.length + problems.length;
  if (json) await terminal.print(JSON.stringify({ added, changed, problems }, null, 2));
  else if (faults === 0) {
    await terminal.print(
      `Nothing is wrong: ${counted(added, 'new entry', 'new entries')}, ${counted(changed, 'addition', 'additions')} to shipped ones.`,
    );
  } else terminal.warn(`${counted(faults, 'fault', 'faults')}; see docs/catalogue.md.`);
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

interface FindOptions {
  catalogue?: string[];
  limit: number;
  json?: boolean;
}

function addFind(catalogue: Command, terminal: Terminal): void {
  catalogue
    .command('find')
    .summary('what a word is taken for')
    .description(
      'Looks words up as an article has them, with clitics and as adjectives too, and lists the entries that they are read as: with ' +
        'the words that must stand by, where there are such. Entries of which a name only holds the words follow.',
    )
    .argument('<words...>', 'words in Arabic or Latin letters, or the id of an entry')
    .option('--limit <n>', 'most entries to print', wholeNumber(1), FOUND_LIMIT)
    .addOption(catalogueOption())
    .option('--json', 'one line of JSON per entry')
    .addHelpText(
      'after',
      `
Examples:
  isnad catalogue find مالي
  isnad catalogue find "F-16" --json
  isnad catalogue find الميناء --catalogue my-names.jsonl`,
    )
    .action((words: string[], options: FindOptions) => find(words.join(' '), options, terminal));
}

async function find(words: string, options: FindOptions, terminal: Terminal): Promise<void> {
  const { loadCatalogue } = await import('../../pipeline/index.ts');
  const { findNames } = await import('../../pipeline/find-names.ts');
  const all = findNames(loadCatalogue(await readOwnFiles(options.catalogue)), words);
  const found = all.slice(0, options.limit);
  if (found.length === 0) terminal.warn('no entry has these words in its names.');
  else if (options.json) for (const one of found) await terminal.print(JSON.stringify(one));
  else await terminal.print(table(columns, found.map(cellsOf), terminal.width));
  if (found.length < all.length)
    terminal.warn(`there are ${all.length - found.length} more; --limit ${all.length} shows them.`);
}

const columns = [
  { head: 'id' },
  { head: 'words are' },
  { head: 'Arabic', shrinks: true },
  { head: 'Latin', shrinks: true },
  { head: 'only beside', shrinks: true },
];

function cellsOf({ id, names, how, guard }: FoundName): string[] {
  return [
    id,
    how === 'read' ? 'read so' : 'in a name',
    names.ar.slice(0, 3).join('، '),
    names.en.slice(0, 3).join(', '),
    guard.join('، '),
  ];
}
