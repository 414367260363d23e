import type { Command } from 'commander';
import { type Language, message } from '../../messages/index.ts';
import { type Entity, entitiesOfClaim } from '../../model/index.ts';
import type { Register, ReviewedClaim, StoredDocument } from '../../store/index.ts';
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

async function show(id: string, options: Options, terminal: Terminal): Promise<void> {
  const found = await withRegister(openExisting(options.register), async (register) => {
    const document = await register.document(await wholeId(register, id));
    if (document === null) throw noDocument(id, register.place.name);
    return options.machine ? { document, claims: [] } : asReviewed(register, document);
  });
  const { document, claims } = found;
  if (options.json) {
    const kept = claims.filter(({ review }) => review.state !== 'rejected').map(({ claim }) => claim);
    const shown = options.machine ? document : { ...document, claims: kept, reviewed: reviewedOnly(claims) };
    await terminal.print(JSON.stringify(shown, null, 2));
    return;
  }
  const notes = new Map(reviewedOnly(claims).map(({ claim, review }) => [claim.id, noteOf(review, options.lang)]));
  await terminal.print(renderArticle(document, options.lang, terminal.colours, notes));
}

interface Shown {
  document: StoredDocument;
  claims: ReviewedClaim[];
}

/** The document with its claims as people have them, in the order by which they are named («4f2a91c07be3:2»). */
async function asReviewed(register: Register, document: StoredDocument): Promise<Shown> {
  const claims = await register.reviewedClaims(document.document.id);
  const known = new Set(document.entities.map((entity) => entity.id));
  const more = claims.flatMap(({ claim }) => entitiesOfClaim(claim)).filter((one) => !known.has(one));
  const named = (await register.entities(more)).map((entity): Entity => ({ ...entity, mentions: [] }));
  const entities = [...document.entities, ...named];
  return { document: { ...document, entities, claims: claims.map(({ claim }) => claim) }, claims };
}

function reviewedOnly(claims: readonly ReviewedClaim[]): ReviewedClaim[] {
  return claims.filter(({ review }) => review.state !== 'unreviewed' || review.disputed);
}

/** «corrected · disputed» */
function noteOf({ state, disputed }: ReviewedClaim['review'], language: Language): string {
  const said = state === 'unreviewed' ? [] : [message(`review.state.${state}`, language)];
  return `[${[...said, ...(disputed ? [message('review.disputed', language)] : [])].join(' · ')}]`;
}
