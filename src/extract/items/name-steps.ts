import type { Entry } from '../../knowledge/entry.ts';
import { findName } from './find-name.ts';
import { closing, findDesignation, findIntroduced, findQuoted } from './find-unlisted-name.ts';
import type { ItemSentence } from './item-context.ts';
import { matchWords } from './match-words.ts';
import { closed, type NounPhrase, type Step } from './noun-phrase.ts';

const LOOK_AHEAD = 4;

/** «إف-16», «"رافال"», «(ثاد)»: a name of the catalogue, as it stands or in quotes. */
export const listedName: Step = (s, phrase) => {
  const close = closing(s.tokens[phrase.end]?.form);
  const found = findName(s, phrase.end + (close ? 1 : 0), (entry) => fits(phrase, entry));
  if (found?.conjunction !== '' || found.preposition !== '') return false;
  if (phrase.entry && !close && phrase.entry !== found.entry) return false;
  const end = close ? closed(s, found.end, close) : found.end;
  if (end === null) return false;
  phrase.entry ??= found.entry;
  phrase.end = end;
  return true;
};

/** True where the noun can carry a name that is also a common word: «مقاتلات النسر», «نظام العاصفة». */
function fits(phrase: NounPhrase, entry: Entry): boolean {
  if (!phrase.head) return false;
  const category = phrase.category ?? phrase.head.category ?? phrase.head.bare;
  return category === entry.category;
}

/** «من طراز رافال», «من نوع "كذا"», also some words on: «مقاتلات حديثة جدا من طراز …»; or after a comma. */
export const introducedName: Step = (s, phrase) => {
  const { introducers, heads } = s.context.kinds;
  if (phrase.unlisted) return false;
  if (phrase.entry) return narrowerName(s, phrase);
  const first = s.tokens[phrase.end]?.form === '،' ? phrase.end + 1 : phrase.end;
  for (let i = first; i < s.end && i <= phrase.end + LOOK_AHEAD; i++) {
    if (s.tokens[i]?.kind !== 'word') return false;
    const introducer = matchWords(s, introducers, i, true);
    if (introducer) return nameAfter(s, phrase, introducer.end, introducer.value && i === first);
    if (first > phrase.end || (i > first && matchWords(s, heads, i, false))) return false;
  }
  return false;
};

/** «طائرات سوخوي من طراز سو-35»: the name after the introducer says it more closely. */
function narrowerName(s: ItemSentence, phrase: NounPhrase): boolean {
  const introducer = matchWords(s, s.context.kinds.introducers, phrase.end, true);
  if (!introducer?.value) return false;
  const { entry, end } = phrase;
  phrase.entry = null;
  phrase.end = introducer.end;
  if (listedName(s, phrase, 0)) return true;
  phrase.entry = entry;
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

function nameAfter(s: ItemSentence, phrase: NounPhrase, i: number, any: boolean): boolean {
  const end = phrase.end;
  phrase.end = i;
  if (listedName(s, phrase, 0) || civilName(s, phrase)) return true;
  const category = phrase.category ?? phrase.head?.category ?? phrase.head?.bare;
  const found = any && category ? (findQuoted(s, i) ?? findIntroduced(s, i)) : null;
  // «من نوع أرض-جو»: the words after it describe.
  const described = !found && matchWords(s, s.context.kinds.modifiers, i, true);
  if (found) phrase.unlisted = found.name;
  phrase.end = found?.end ?? (described ? i : end);
  return phrase.end > end;
}

/** «صواريخ "كذا"», «طائرة XY-20»: a name that no catalogue holds. */
export const unlistedName: Step = (s, phrase) => {
  const category = phrase.category ?? phrase.head?.category ?? phrase.head?.bare;
  if (phrase.entry || phrase.unlisted || !phrase.head || !category) return false;
  const found = findDesignation(s, phrase.end) ?? (phrase.head.names ? findQuoted(s, phrase.end) : null);
  if (!found) return false;
  phrase.unlisted = found.name;
  phrase.end = found.end;
  return true;
};
