import type { Command } from 'commander';
import { type Language, sayDeal } from '../../messages/index.ts';
import { IsnadError } from '../../model/index.ts';
import type { TaleOfClaim, TaleOfDeal } from '../../pipeline/deals/index.ts';
import type { Register } from '../../store/index.ts';
import { idOf } from '../document-id.ts';
import { openExisting, withRegister } from '../open-register.ts';
import { langOption, registerOption } from '../options.ts';
import { renderClaimOrigins, renderDealOrigins } from '../render-origins.ts';
import { sentenceOf } from '../tell-claims.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  register: string;
  lang: Language;
  json?: boolean;
}

/** `isnad origins`: who stands behind a deal or a claim, and who has it from whom. */
export function addOrigins(program: Command, terminal: Terminal): void {
  program
    .command('origins')
    .summary('who stands behind a deal or a claim, as a tree')
    .description(
      'Prints where the reports of a deal, or of one claim, come from: documents whose chains end in one source, that credit each other or one agency, or ' +
        'that share passages hang together, however many they are. Each tree has its origin, who had it first, who repeated it, how that is ' +
        'known, and which figures changed. Where a source is unnamed or untold, independence is not established. With a transfer claim those ' +
        'of its deal that tell of the same stage; with another kind those of the same parties within a month.',
    )
    .argument('<id>', 'id of a deal, or as much of it as «isnad deals» lists; or of a claim')
    .addOption(langOption())
    .addOption(registerOption())
    .option('--json', 'print them as JSON')
    .addHelpText(
      'after',
      `
Examples:
  isnad origins 4f2a91c07be3
  isnad origins 4f2a91c07be3 --lang ar
  isnad origins 4f2a91c07be3 --json`,
    )
    .action((id: string, options: Options) => origins(id, options, terminal));
}

async function origins(id: string, options: Options, terminal: Terminal): Promise<void> {
  const { lang: language, register } = options;
  const found = await withRegister(openExisting(register), (open) => find(open, id));
  if (found === null) throw noDealOrClaim(id, register);
  const telling = { book: found.book, language, colours: terminal.colours };
  if (!options.json) {
    await terminal.print('deal' in found ? renderDealOrigins(found.deal, telling) : renderClaimOrigins(found, telling));
    return;
  }
  const about =
    'deal' in found
      ? { deal: found.deal.id, sentence: sayDeal(found.deal, found.book.entities, language) }
      : { claim: found.row.claim.id, sentence: sentenceOf(found.row, telling), deals: found.deals };
  await terminal.print(JSON.stringify({ ...about, ...found.book.origins }, null, 2));
}

/** The deal that an id is of, else the claim. */
async function find(register: Register, id: string): Promise<TaleOfDeal | TaleOfClaim | null> {
  const { findDeal } = await import('../deal-id.ts');
  const deal = await findDeal(register, id);
  if (deal !== null || id === '') return deal;
  const claim = await idOf(register, 'claims', id);
  const { readClaimOrigins } = await import('../../pipeline/deals/index.ts');
  return claim === undefined ? null : readClaimOrigins(register, claim);
}

function noDealOrClaim(id: string, register: string): IsnadError {
  return new IsnadError('not-found', `There is no deal or claim «${id}» in ${register}.`, {
    wayOut: '«isnad deals» lists deals, «isnad claims --json» claims.',
  });
}
