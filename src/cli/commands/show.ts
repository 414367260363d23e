import type { Command } from 'commander';
import type { Language } from '../../messages/index.ts';
import { IsnadError } from '../../model/index.ts';
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
    .argument('<id>', 'id of the document, as «isnad documents» lists it')
    .addOption(langOption())
    .addOption(registerOption())
    .option('--json', 'print it as JSON')
    .addHelpText(
      'after',
      `
Examples:
  isnad show 4f2a91c07be34d18
  isnad show 4f2a91c07be34d18 --lang ar
  isnad show 4f2a91c07be34d18 --json`,
    )
    .action((id: string, options: Options) => show(id, options, terminal));
}

async function show(id: string, options: Options, terminal: Terminal): Promise<void> {
  const document = await withRegister(openExisting(options.register), (register) => register.document(id));
  if (document === null) {
    throw new IsnadError('not-found', `There is no document «${id}» in ${options.register}.`, {
      wayOut: '«isnad documents» lists them.',
    });
  }
  if (options.json) await terminal.print(JSON.stringify(document, null, 2));
  else await terminal.print(renderArticle(document, options.lang, terminal.colours));
}
