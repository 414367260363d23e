import type { Command } from 'commander';
import type { Language } from '../../messages/index.ts';
import type { DocumentInput } from '../../model/index.ts';
import type { FormatName } from '../../pipeline/ingest-paths.ts';
import { placedError } from '../../pipeline/placed-error.ts';
import { formatOption, langOption } from '../options.ts';
import { catalogueOption } from '../own-catalogue.ts';
import { renderArticle } from '../render-article.ts';
import { documentsOf } from '../sources.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  lang: Language;
  from?: FormatName;
  catalogue?: string[];
  explain?: boolean;
  json?: boolean;
}

/** `isnad read`: an article in the terminal, with what it claims. */
export function addRead(program: Command, terminal: Terminal): void {
  program
    .command('read')
    .summary('one article in the terminal, with its claims as sentences')
    .description(
      'Prints an article with its parties, weapons, sources and amounts marked (colours, or brackets where there are none), ' +
        'then each claim as a sentence with its chain of sources and the words it stands on.',
    )
    .argument('<file>', 'a text, HTML or JSONL file; - is standard input')
    .addOption(langOption())
    .addOption(formatOption())
    .addOption(catalogueOption())
    .option('--explain', 'say how each claim came about, and why words led to none')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  isnad read article.txt
  isnad read page.html --lang ar
  isnad read article.txt --explain | less
  NO_COLOR=1 isnad read article.txt | less`,
    )
    .action((file: string, options: Options) => read(file, options, terminal));
}

async function read(file: string, options: Options, terminal: Terminal): Promise<void> {
  const { Reader } = await import('../reader.ts');
  const reader = await Reader.with(options.catalogue);
  let printed = 0;
  const show = async (input: DocumentInput) => {
    const extraction = await terminal.unlessStopped(
      reader.read(input, { explain: options.explain ?? false, mentions: true }),
    );
    if (!extraction) return;
    const said = options.json
      ? JSON.stringify(extraction, null, 2)
      : (printed === 0 ? '' : '\n\n') + renderArticle(extraction, options.lang, terminal.colours);
    await terminal.print(said);
    printed++;
  };
  try {
    for await (const document of documentsOf([file], options.from, terminal)) {
      if ('error' in document) terminal.fail(document.error);
      else await show(document.input).catch((error: unknown) => terminal.fail(placedError(error, document)));
    }
  } finally {
    await reader.close();
  }
}
