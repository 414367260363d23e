import { type Command, InvalidArgumentError } from 'commander';
import { kinds } from '../../model/index.ts';
import { noDocument, wholeId } from '../document-id.ts';
import { catalogueOption, readOwnFiles } from '../own-catalogue.ts';
import { reviewerOf } from '../reviewer.ts';
import type { Terminal } from '../terminal.ts';
import { PARTS } from './review-correct.ts';
import { type ReviewOptions, say, withReviewOptions } from './review-say.ts';

interface Options extends ReviewOptions {
  kind: string;
  subtype: string;
  words: string;
  set?: Record<string, string>;
  catalogue?: string[];
}

/** `isnad review add DOCUMENT`: a claim that the engine missed. */
export function addReviewAdd(review: Command, terminal: Terminal): void {
  withReviewOptions(
    review
      .command('add')
      .summary('a claim that the engine missed')
      .description('Adds a claim that the engine missed. It rests on the sentences that hold the words given.'),
  )
    .argument('<document>', 'id of the document, or as much of it as «isnad documents» lists')
    .requiredOption('--kind <kind>', kinds.join(', '))
    .requiredOption('--subtype <subtype>', 'contract, delivery, attack, meeting …')
    .requiredOption('--words <words>', 'words of the document that say it, as they stand there')
    .option('--set <part=value>', 'a part of the claim; may be given several times', partValue)
    .addOption(catalogueOption())
    .addHelpText(
      'after',
      `${PARTS}

Examples:
  isnad review add 4f2a91c07be3 --kind transfer --subtype delivery --words "تسلمت البحرية" \\
    --set supplier=IT --set recipient=EG --set "items=1 ship"`,
    )
    .action((start: string, options: Options) =>
      say(options, terminal, async (register) => {
        const { loadCatalogue } = await import('../../pipeline/index.ts');
        const { addClaim, readParts } = await import('../../pipeline/review/index.ts');
        const catalogue = loadCatalogue(await readOwnFiles(options.catalogue));
        const document = await register.document(await wholeId(register, start));
        if (document === null) throw noDocument(start, register.place.name);
        const { kind, subtype, words, set = {} } = options;
        const parts = readParts(kind, set);
        return addClaim(register, catalogue, document, { kind, subtype, words, parts, ...reviewerOf(options) });
      }),
    );
}

function partValue(text: string, before: Record<string, string> | undefined): Record<string, string> {
  const { part, value } = /^(?<part>[a-z]+)=(?<value>.+)$/u.exec(text)?.groups ?? {};
  if (part === undefined || value === undefined)
    throw new InvalidArgumentError('It must be a part, «=» and its value: supplier=FR.');
  return { ...before, [part]: value };
}
