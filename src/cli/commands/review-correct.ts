import type { Command } from 'commander';
import type { Review } from '../../model/index.ts';
import { claimOf } from '../claim-ref.ts';
import { catalogueOption, readOwnFiles } from '../own-catalogue.ts';
import { reviewerOf } from '../reviewer.ts';
import type { Terminal } from '../terminal.ts';
import { type ReviewOptions, say, withReviewOptions } from './review-say.ts';

/** How the parts of a claim are written. */
export const PARTS = `
Parts, and how they are written («none» for nothing):
  supplier, recipient …   FR · Dassault · company:dassault-aviation · «الجيش المصري», several parted by commas
  subtype, assertion      contract · delivery … · asserted, denied, unlikely, possible, planned
  items                   24 Rafale, 3 radar
  amounts                 4.5e9 USD · over 200 missile
  time                    2015 · 2015-02 · 2015-02-16 · 2015-02..2015-05
  place                   names, parted by commas
  attribution             the nearest to the publisher first: Reuters < FR`;

/** `isnad review correct CLAIM PART VALUE`. */
export function addReviewCorrect(review: Command, terminal: Terminal): void {
  withReviewOptions(
    review
      .command('correct')
      .summary('a part of a claim is something else')
      .description(
        'Says what a part of a claim should be. The rest stays as the engine reads it, also when a newer one reads it better.',
      ),
  )
    .argument('<claim>', 'DOCUMENT:NUMBER, or the id of the claim')
    .argument('<part>', 'supplier, recipient, subtype, items …')
    .argument('<value>', 'what it should be')
    .addOption(catalogueOption())
    .addHelpText(
      'after',
      `${PARTS}

Examples:
  isnad review correct 4f2a91c07be3:2 supplier FR
  isnad review correct 4f2a91c07be3:2 items "24 Rafale" --note "not 42"
  isnad review correct 4f2a91c07be3:2 time 2015-02-16`,
    )
    .action((named: string, field: string, value: string, options: ReviewOptions & { catalogue?: string[] }) =>
      say(options, terminal, async (register) => {
        const { loadCatalogue } = await import('../../pipeline/index.ts');
        const { correctClaim, readPart } = await import('../../pipeline/review/index.ts');
        const catalogue = loadCatalogue(await readOwnFiles(options.catalogue));
        const claim = await claimOf(register, named);
        const parts = readPart(claim.claim.kind, field, value);
        const [review] = await correctClaim(register, catalogue, claim, { parts, ...reviewerOf(options) });
        return review as Review;
      }),
    );
}
