import type { Command } from 'commander';
import type { Language } from '../../messages/index.ts';
import { noDocument, wholeId } from '../document-id.ts';
import { openExisting, withRegister } from '../open-register.ts';
import { langOption, registerOption } from '../options.ts';
import { renderArticle } from '../render-article.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  register: string;
  lang: Language;
  json?: boolean;
}

/** `isnad show`: one document of the register with its claims. */
export function addShow(program: Command, terminal: Terminal): void {
  program
    .command('show')
    .summary('one document of the register with its claims')
    .description('Prints a document of the register with its claims, as «isnad read» does.')
    .argument('<id>', 'id of the document, or as much of it as «isnad documents» lists')
    .addOption(langOption())
    .addOption(registerOption())
    .option('--json', 'print it as JSON')
    .addHelpText(
      'after',
      `
Examples:
  isnad show 4f2a91c07be3
  isnad show 4f2a91c07be3 --lang ar
  isnad show 4f2a91c07be3 --json`,
    )
    .action((id: string, options: Options) => show(id, options, terminal));
}

async function show(id: string, options: Options, terminal: Terminal): Promise<void> {
  const document = await withRegister(openExisting(options.register), async (register) =>
    register.document(await wholeId(register, id)),
  );
  if (document === null) throw noDocument(id, options.register);
  if (options.json) await terminal.print(JSON.stringify(document, null, 2));
  else await terminal.print(renderArticle(document, options.lang, terminal.colours));
}
