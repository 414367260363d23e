import type { Command } from 'commander';
import type { FormatName } from '../../pipeline/ingest-paths.ts';
import { readInOrder } from '../extract-pool.ts';
import { formatOption, share, wholeNumber } from '../options.ts';
import { catalogueOption, readOwnFiles } from '../own-catalogue.ts';
import { documentsOf } from '../sources.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  from?: FormatName;
  jobs: number;
  pretty?: boolean;
  explain?: boolean;
  mentions?: boolean;
  least?: number;
  catalogue?: string[];
}

/** `isnad extract`: documents to claims, a filter that keeps nothing. */
export function addExtract(program: Command, terminal: Terminal): void {
  program
    .command('extract')
    .summary('documents to claims, one line of JSON per document')
    .description(
      'Reads articles and prints what they claim: one line of JSON per document, in the order of the input. ' +
        'FILES are text, HTML, JSONL ({"id"?, "url"?, "title"?, "publisher"?, "publishedAt"?, "language"?, "text"}) or folders; ' +
        'without FILES standard input is read.',
    )
    .argument('[files...]', 'files or folders; - is standard input')
    .option('--pretty', 'indented JSON, for people')
    .option('--explain', 'add how each claim came about, and why words led to none')
    .option('--mentions', 'mark parties and weapons of a document that claims nothing, too')
    .option('--least <n>', 'how sure a claim has to be, from 0 (all that is proposed) to 1', share)
    .option('--jobs <n>', 'worker threads; the order stays the same', wholeNumber(1), 1)
    .addOption(formatOption())
    .addOption(catalogueOption())
    .option('--json', 'the default: the output is always JSON')
    .addHelpText(
      'after',
      `
With --explain a line has "explain", a list in the order of the text: for each telling of a claim the rule that
made it, the words that set it off and what each step did; for each word that led to no claim, what was missing.
  {"claim": "…" or null, "rule": "transfer/buy", "trigger": {"start", "end", "text"}, "sentence": {"start", "end"},
   "steps": [{"does", "why", "word"?, "role"?, "ids"?, "from"?, "refiner"?, …}],
   "missing"?: {"why": "no-arms", "parties": […], "items": […], "under": […], "refiner"?}}
docs/explanation.md says what each field and code means; «isnad read --explain» says it in sentences.

Examples:
  isnad extract article.txt --pretty
  isnad extract --jobs 4 articles.jsonl > claims.jsonl
  isnad extract --catalogue my-names.jsonl article.txt
  curl -s https://example.org/article | isnad extract --from html`,
    )
    .action((files: string[], options: Options) => extract(files, options, terminal));
}

async function extract(files: string[], options: Options, terminal: Terminal): Promise<void> {
  const own = await readOwnFiles(options.catalogue);
  const documents = documentsOf(files, options.from, terminal);
  const { jobs, pretty = false, explain = false, mentions = false, least } = options;
  const how = { explain, mentions, ...(least !== undefined && { least }) };
  let count = 0;
  for await (const result of terminal.untilStopped(readInOrder(documents, { jobs, pretty, own, ...how }))) {
    if ('error' in result) terminal.fail(result.error);
    else await terminal.print(result.json);
    terminal.progress(`${++count} documents read`);
    if (terminal.stopped) return;
  }
}
