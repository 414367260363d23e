import type { Entry } from '../../knowledge/entry.ts';
import { findName } from './find-name.ts';
import { closing, findDesignation, findQuoted } from './find-unlisted-name.ts';
import type { ItemSentence } from './item-context.ts';
import { categoryOf, closed, type NounPhrase, type Step } from './noun-phrase.ts';

/** «إف-16», «"رافال"», «(ثاد)», «داسو رافال»: a name of the catalogue, as it stands, in quotes or after its maker's. */
export const listedName: Step = (s, phrase) => {
  const close = closing(s.tokens[phrase.end]?.form);
  const start = phrase.end + (close ? 1 : 0);
  const maker = s.context.companyAt(start);
  const fit = (entry: Entry) => fits(s, phrase, entry);
  const found = findName(s, start, fit) ?? (maker === null ? null : findName(s, maker, fit));
  if (found?.conjunction !== '' || found.preposition !== '') return false;
  if (phrase.entry && !close && phrase.entry !== found.entry) return false;
  const end = close ? closed(s, found.end, close) : found.end;
  if (end === null) return false;
  phrase.entry ??= found.entry;
  phrase.end = end;
  return true;
};

/** True where the noun can carry a name that is also a common word: «مقاتلات النسر», «طائرات مهاجر». */
function fits(s: ItemSentence, phrase: NounPhrase, entry: Entry): boolean {
  if (!phrase.head || !entry.category) return false;
  if (phrase.category) return phrase.category === entry.category;
  return s.context.kinds.carries[phrase.head.class]?.has(entry.category) ?? categoryOf(phrase) === entry.category;
}

/** «صواريخ "كذا"», «طائرة XY-20»: a name that no catalogue holds; in «طائرات "كذا" (إف-35)» the name behind it counts. */
export const unlistedName: Step = (s, phrase) => {
  if (phrase.entry || phrase.unlisted || !phrase.head || !categoryOf(phrase)) return false;
  const quoted = findQuoted(s, phrase.end);
  if (quoted && s.tokens[quoted.end]?.form === '(') {
    const { end } = phrase;
    phrase.end = quoted.end;
    if (listedName(s, phrase, 0)) return true;
    phrase.end = end;
  }
  const found = findDesignation(s, phrase.end) ?? (phrase.head.names ? quoted : null);
  if (!found) return false;
  phrase.unlisted = found.name;
  phrase.end = found.end;
  return true;
};
