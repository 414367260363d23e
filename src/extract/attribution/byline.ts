import type { SentenceView } from './sentence-view.ts';

/** Longest byline, in tokens. */
const LONGEST = 12;
const SIGNS: ReadonlySet<string> = new Set([':', '-', '/', '|', '(']);

/** «كتب: سامي نور», «المصدر: رويترز»: says who made the article; nobody speaks in it. */
export function isByline({ words, lexicon, first, limit }: SentenceView): boolean {
  return lexicon.bylines.has(words.form(first)) && SIGNS.has(words.form(first + 1)) && limit - first <= LONGEST;
}
