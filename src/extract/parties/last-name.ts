import type { TokenRange } from '../../languages/language-pack.ts';
import { formAt, type PartyContext } from './party-context.ts';

/** By what a person is named again: the last word of the name, with what joins it («كارتر», «بن سلمان», «عبد الرحمن»). */
export function lastName(context: PartyContext, { first, end }: TokenRange): string {
  const last = formAt(context, end - 1);
  const before = end - 2 >= first ? formAt(context, end - 2) : '';
  return context.lexicon.joiners.has(before) ? `${before} ${last}` : last;
}
