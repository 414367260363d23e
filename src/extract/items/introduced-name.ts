import type { ItemIntroducer } from '../../languages/language-pack.ts';
import { closing, findIntroduced, findQuoted } from './find-unlisted-name.ts';
import type { ItemSentence } from './item-context.ts';
import { matchWords, type WordMatch } from './match-words.ts';
import { listedName } from './name-steps.ts';
import { categoryOf, type NounPhrase, type Step } from './noun-phrase.ts';
import { numberBefore } from './numbers.ts';

const LOOK_AHEAD = 4;

/** «من طراز رافال», «من نوع "كذا"», also some words on: «مقاتلات حديثة جدا من طراز …»; or after a comma. */
export const introducedName: Step = (s, phrase) => {
  if (phrase.unlisted) return false;
  if (phrase.entry) return narrowerName(s, phrase);
  const first = s.tokens[phrase.end]?.form === '،' ? phrase.end + 1 : phrase.end;
  for (let i = first; i < s.end && i <= phrase.end + LOOK_AHEAD; i++) {
    if (s.tokens[i]?.kind !== 'word') return false;
    const introducer = introducerAt(s, i);
    if (introducer) return nameAfter(s, phrase, i, introducer, i === first);
    if (first > phrase.end || matchWords(s, s.context.kinds.heads, i, false)) return false;
  }
  return false;
};

/** An introducer; with the article on it («من الطراز المذكور») only a quoted or listed name can follow. */
function introducerAt(s: ItemSentence, i: number): WordMatch<ItemIntroducer> | null {
  const found = matchWords(s, s.context.kinds.introducers, i, true);
  if (!found) return null;
  const definite = s.context.readings(found.end - 1).some((r) => r.definite && r.conjunction === '');
  return definite ? { ...found, value: { ...found.value, any: false } } : found;
}

/** «طائرات سوخوي من طراز سو-35»: the name after the introducer says it more closely. */
function narrowerName(s: ItemSentence, phrase: NounPhrase): boolean {
  const introducer = introducerAt(s, phrase.end);
  if (!introducer?.value.any) return false;
  const { entry, end } = phrase;
  phrase.entry = null;
  phrase.end = introducer.end;
  if (listedName(s, phrase, 0)) return true;
  phrase.entry = entry;
  phrase.end = end;
  return false;
}

function nameAfter(
  s: ItemSentence,
  phrase: NounPhrase,
  at: number,
  { end: after, value }: WordMatch<ItemIntroducer>,
  near: boolean,
): boolean {
  const end = phrase.end;
  // «40 مروحية من طرازي "…" و"…"»: the number is of both, so neither name joins the noun.
  if (value.several && numberBefore(s, phrase.first)) return false;
  if (nameIncludesIntroducer(s, phrase, at)) return true;
  phrase.end = after;
  if (listedName(s, phrase, 0) || civilName(s, phrase)) return true;
  const quoted = findQuoted(s, after);
  const found = near && categoryOf(phrase) ? (quoted ?? (value.any ? findIntroduced(s, after) : null)) : null;
  // «من نوع أرض-جو»: the words after it describe.
  const described = !found && matchWords(s, s.context.kinds.modifiers, after, true);
  if (found) phrase.unlisted = found.name;
  phrase.end = found?.end ?? (described ? after : end);
  return phrase.end > end;
}

/** «غواصات من [طراز 209]»: the word that brings the name in is part of it. */
function nameIncludesIntroducer(s: ItemSentence, phrase: NounPhrase, at: number): boolean {
  const { end } = phrase;
  phrase.end = s.context.kinds.of.has(s.tokens[at]?.form ?? '') ? at + 1 : at;
  if (listedName(s, phrase, 0)) return true;
  phrase.end = end;
  return false;
}

/** «من طراز «بوينغ 777»»: a name that makes it no item. */
function civilName(s: ItemSentence, phrase: NounPhrase): boolean {
  const i = phrase.end + (closing(s.tokens[phrase.end]?.form) ? 1 : 0);
  const found = matchWords(s, s.context.kinds.modifiers, i, true);
  if (!found?.value.civil.has(phrase.head?.class ?? '')) return false;
  phrase.civil = true;
  phrase.end = found.end;
  return true;
}
