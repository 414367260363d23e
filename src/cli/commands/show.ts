import type { Command } from 'commander';
import { type Language, message } from '../../messages/index.ts';
import type { ReviewedClaim } from '../../store/index.ts';
import { noDocument, wholeId } from '../document-id.ts';
import { openExisting, withRegister } from '../open-register.ts';
import { langOption, registerOption } from '../options.ts';
import { renderArticle } from '../render-article.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  register: string;
  lang: Language;
  machine?: boolean;
  json?: boolean;
}

/** `isnad show`: one document of the register with its claims. */
export function addShow(program: Command, terminal: Terminal): void {
  program
    .command('show')
    .summary('one document of the register with its claims')
    .description(
      'Prints a document of the register with its claims, as «isnad read» does, and as people have reviewed them.',
    )
    .argument('<id>', 'id of the document, or as much of it as «isnad documents» lists')
    .addOption(langOption())
    .addOption(registerOption())
    .option('--machine', 'as the engine read it, whatever people said since')
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

async function show(start: string, options: Options, terminal: Terminal): Promise<void> {
  const { reviewedDocument } = await import('../../pipeline/review/index.ts');
  const { document, claims } = await withRegister(openExisting(options.register), async (register) => {
    const id = await wholeId(register, start);
    const machine = options.machine ? await register.document(id) : null;
    const found = machine ? { document: machine, claims: [] } : await reviewedDocument(register, id);
    if (found === null) throw noDocument(start, register.place.name);
    return found;
  });
  if (options.json) {
    const shown = options.machine ? document : { ...document, reviewed: reviewedOnly(claims) };
    await terminal.print(JSON.stringify(shown, null, 2));
    return;
  }
  // The rejected ones keep their numbers, and a note says that they are.
  const all = options.machine ? document : { ...document, claims: claims.map(({ claim }) => claim) };
  const notes = new Map(reviewedOnly(claims).map(({ claim, review }) => [claim.id, noteOf(review, options.lang)]));
  await terminal.print(renderArticle(all, options.lang, terminal.colours, notes));
}

function reviewedOnly(claims: readonly ReviewedClaim[]): ReviewedClaim[] {
  return claims.filter(({ review }) => review.state !== 'unreviewed' || review.disputed);
}

/** «corrected · disputed» */
function noteOf({ state, disputed }: ReviewedClaim['review'], language: Language): string {
  const said = state === 'unreviewed' ? [] : [message(`review.state.${state}`, language)];
  return `[${[...said, ...(disputed ? [message('review.disputed', language)] : [])].join(' · ')}]`;
}
