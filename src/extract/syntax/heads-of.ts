import type { NounWords } from './noun-words.ts';

/** Sentences of fewer tokens without a full stop are headings and captions, which tell by nouns. */
const SHORT = 8;

/** Longest line of places and papers before the news, in tokens. */
const DATELINE = 14;

/**
 * The tokens of a sentence where its verb may be expected: at its head, and behind what is set before it between commas.
 * «[كشف] تقرير …», «أمس [بحث] …», «في باريس، وبعد أيام، [بحث] …».
 */
export function headsOf(words: NounWords): ReadonlySet<number> {
  const { first, end } = words.read.sentence;
  const heads = new Set<number>();
  if (end - first < SHORT && !words.isStop(end - 1)) return heads;
  const dated = pastDateline(words, first, end);
  if (dated > first) heads.add(pastMarks(words, dated, end));
  for (let at = first; at < end; ) {
    at = pastMarks(words, at, end);
    heads.add(at);
    if (!isSetBefore(words, at)) break;
    while (at < end && !words.isComma(at)) at++;
    at++;
  }
  return heads;
}

/** «صنعاء – «الصباح»: [شنت] …»: behind the colon of a line that names no more than places and papers. */
function pastDateline(words: NounWords, first: number, end: number): number {
  for (let at = first; at < Math.min(end, first + DATELINE); at++) {
    if (at > first && words.form(at) === ':') return at + 1;
    if (words.isWord(at) && !words.isPartyWord(at)) break;
  }
  return first;
}

/** Behind quotation marks, dashes, times and adverbs. */
function pastMarks(words: NounWords, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const next = Math.max(words.pastTime(at), words.pastAdverb(at));
    if (next > at) at = next;
    else if (words.form(at) === '"' || words.isPause(at)) at++;
    else break;
  }
  return at;
}

/** «في باريس، …», «وبينما …، …» */
function isSetBefore(words: NounWords, at: number): boolean {
  return words.preposition(at) !== null || words.pastOpener(at) > at || words.isTime(at);
}
