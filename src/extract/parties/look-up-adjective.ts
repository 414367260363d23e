import type { Reading } from '../../languages/language-pack.ts';
import { formAt, type PartyContext, wordAt, wordBefore } from './party-context.ts';
import type { PartyAdjective } from './party-names.ts';

/** An adjective of nationality looked up at a token: where it ends and whose it is. */
export interface AdjectiveLookUp {
  end: number;
  /** Entity id of the state or region. */
  id: string;
  /** True for forms that can name people («الفرنسيون»). */
  people: boolean;
  reading: Reading;
}

/** Nationality adjective at token `i`, with or without article; null where the words are none. */
export function lookUpAdjective(
  context: PartyContext,
  i: number,
  limit = Number.POSITIVE_INFINITY,
): AdjectiveLookUp | null {
  const { tokens } = context.analysis;
  if (tokens[i]?.kind !== 'word') return null;
  const stop = Math.min(limit, tokens.length);
  let best: AdjectiveLookUp | null = null;
  for (const reading of context.names.forms.adjectives.of(wordAt(context, i))) {
    const match = context.names.adjectives.match(tokens, i, stop, reading.stem);
    const found = match?.values.find((value) => isMeant(context, value, i, match.end));
    if (match && found && (!best || match.end > best.end)) best = { ...found, end: match.end, reading };
  }
  return best;
}

function isMeant(context: PartyContext, { needs }: PartyAdjective, first: number, end: number): boolean {
  return needs === null || needs.some((phrase) => context.lemmas.has(phrase, first, end));
}

/**
 * True where an adjective that stands alone names nobody: «مليون دولار أمريكي» is money, «المنتخب الفرنسي» a team,
 * «غربي المدينة» a direction.
 */
export function namesNobody(context: PartyContext, i: number, adjective: AdjectiveLookUp): boolean {
  const { lexicon } = context;
  const before = wordBefore(context, i);
  if (lexicon.currencies.has(before) || lexicon.clubs.has(before)) return true;
  // «جورجيو موليه» is no Georgian.
  if (adjective.people && lexicon.givenNames.has(formAt(context, i))) return true;
  return !adjective.people && lexicon.directions.has(formAt(context, i)) && !lexicon.directed.has(before);
}
