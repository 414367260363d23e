import type { SentenceView } from '../sentence-view.ts';
import { partySource } from './party-source.ts';
import { isNameWord, personSource } from './person-source.ts';
import type { Source } from './source.ts';

/** How much further a title may go than it was read, in tokens. */
const TITLE_REACH = 8;
/** Longest name between commas, in tokens. */
const LONGEST_NAME = 6;

/**
 * The name between commas behind a title that goes on; `end` is where the title was read to.
 * Examples: «السفير في العاصمة، [فلان الفلاني]، أن», «مدير الهيئة للتعاون العسكري، [فلان الفلاني]، إن».
 */
export function bearerBehind(view: SentenceView, end: number): Source | null {
  const { words, lexicon, parties, limit } = view;
  let at = end;
  for (let n = 0; n < TITLE_REACH && at < limit && isOfTitle(view, at); n++) at++;
  if (!words.isComma(at)) return null;
  const party = parties.startingAt(at + 1);
  if (party) {
    const isBearer = party.by === 'person' && party.named && !party.preposition && !party.conjunction;
    return isBearer ? partySource(view, at + 1) : null;
  }
  let last = at + 1;
  while (last < limit && last < at + LONGEST_NAME && isNameWord(view, last) && !words.noun(last)) last++;
  const closed = words.isComma(last) || lexicon.that.has(words.form(last)) || lexicon.inside.has(words.form(last));
  return last - at > 2 && closed ? personSource(view, at + 1, last) : null;
}

function isOfTitle({ words, lexicon, parties }: SentenceView, i: number): boolean {
  const form = words.form(i);
  if (!words.isWord(i) || lexicon.that.has(form) || words.verb(i)) return false;
  return lexicon.shapes.ofTitle.test(form) || lexicon.inside.has(form) || parties.startingAt(i) !== null;
}

/** «المسؤول الأمني في المطار [عبدالله قائد]، إن»: the name between a long title, from token `i`, and what is said, at `said`. */
export function bearerBefore(view: SentenceView, i: number, said: number): Source | null {
  const { words, parties } = view;
  if (!words.noun(i)) return null;
  const end = words.isComma(said - 1) ? said - 1 : said;
  let first = end;
  while (first > i + 2 && end - first < 4 && isNameWord(view, first - 1)) first--;
  const behindTitle = words.definite(first - 1) || parties.endingAt(first) !== null;
  return end - first >= 2 && behindTitle ? personSource(view, first, end) : null;
}
