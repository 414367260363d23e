import { findHead } from './find-head.ts';
import { takeField, takeModifier } from './grow-field.ts';
import { takeBetweenCommas, takeHolder, takeUnknownName } from './grow-holder.ts';
import { takeInside, takeNested, takeSpokenFor } from './grow-inner.ts';
import { takeName } from './grow-name.ts';
import { takeCharge, takeCountry, takePost } from './grow-post.ts';
import { takeQuoted } from './grow-quoted.ts';
import { takeAdjective, takeClosingAdjective } from './grow-state.ts';
import { type Grower, type HeadPhrase, isBare, type Reach } from './head-phrase.ts';
import type { PartyContext } from './party-context.ts';

/** Tokens that a phrase may reach over. */
const MAX_TOKENS = 14;
/** Phrases inside phrases: «نائب رئيس لجنة …» is three deep. */
const MAX_DEPTH = 3;

/** Parts that begin with a word, in the order in which they are tried. */
const OF_WORDS: readonly Grower[] = [
  takeAdjective,
  takeField,
  takeSpokenFor,
  takeInside,
  takeModifier,
  takeName,
  takeNested,
  takeCountry,
  takeCharge,
  takePost,
  takeClosingAdjective,
  takeHolder,
  takeUnknownName,
];
/** Parts that begin with a sign. */
const OF_SIGNS: readonly Grower[] = [takeQuoted, takeBetweenCommas];

/**
 * Reads the phrase whose head stands at token `i`, up to `limit`, or null where there is none. `depth` counts the phrases
 * around it. Example: «[رئيس أركان الجيش الإسرائيلي أفيف كوخافي]».
 */
export function readHead(context: PartyContext, i: number, limit: number, depth = 0): HeadPhrase | null {
  const found = findHead(context, i, limit);
  if (!found) return null;
  const { head, end, reading } = found;
  const state = head.state === null ? null : `state:${head.state}`;
  const phrase: HeadPhrase = {
    head,
    first: i,
    end,
    headEnd: end,
    reading,
    state,
    modified: false,
    fields: [],
    name: null,
    entity: null,
    person: null,
    inner: null,
    officeEnd: end,
  };
  const stop = Math.min(limit, i + MAX_TOKENS);
  const inside = (at: number) => (depth < MAX_DEPTH ? readHead(context, at, stop, depth + 1) : null);
  while (phrase.end < stop && phrase.name === null && grow(context, phrase, { limit: stop, inside })) {
    // each turn takes one part
  }
  return isWhole(phrase) ? phrase : null;
}

function grow(context: PartyContext, phrase: HeadPhrase, reach: Reach): boolean {
  const token = context.analysis.tokens[phrase.end];
  if (!token || token.kind === 'break') return false;
  const growers = token.kind === 'word' ? OF_WORDS : OF_SIGNS;
  return growers.some((take) => take(context, phrase, reach));
}

/**
 * «جانبا» and «وزيرا» name a party only with what follows, «مساعدة» only before an office, «موقع» only with a name or, as
 * «الموقع», for one that was named before.
 */
function isWhole(phrase: HeadPhrase): boolean {
  const { construct, nested, weak } = phrase.head;
  if (construct) return !isBare(phrase);
  if (nested) return phrase.inner !== null;
  return !weak || phrase.entity !== null || phrase.name !== null || (isBare(phrase) && phrase.reading.definite);
}
