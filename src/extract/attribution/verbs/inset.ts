import type { SentenceView } from '../sentence-view.ts';

/** Longest remark in brackets, in tokens. */
const BRACKET = 12;
/** Longest mention of a document, in tokens. */
const DOCUMENT = 10;
/** Longest mention of whose mouth speaks, in tokens. */
const VOICE = 14;

/** End of what may stand between verb and subject, or `j` itself: «أمس», «من جهته», «(الخميس)», «في بيان», «للصحفيين». */
export function skipInset(view: SentenceView, j: number): number {
  const { words, lexicon, pastTime } = view;
  if (words.isOf(lexicon.skips, j)) return j + 1;
  const past = pastTime(j);
  if (past > j) return past;
  const sign = words.form(j);
  if (words.isComma(j) || sign === '-') return j + 1;
  if (sign === '(') {
    for (let k = j + 1; k < j + BRACKET; k++) if (words.form(k) === ')') return k + 1;
  }
  return pastDocument(view, j) ?? pastListener(view, j) ?? pastVoice(view, j) ?? j;
}

/** «نفت الوزارة، [على لسان الناطق باسمها]، ما …»: in whose mouth the words are put, up to the comma. */
function pastVoice({ words, limit }: SentenceView, j: number): number | null {
  if (!words.isComma(j - 1) || words.phrase(j, limit)?.phrase.mode !== 'voice') return null;
  for (let k = j + 1; k < Math.min(limit, j + VOICE); k++) if (words.isComma(k)) return k;
  return null;
}

/** «قالت [في بيان صدر اليوم] الوزارة» */
function pastDocument({ words, lexicon, quoteFrom }: SentenceView, j: number): number | null {
  if (!lexicon.saidIn.has(words.form(j)) || words.noun(j + 1)?.noun.class !== 'document') return null;
  if (quoteFrom(j + 1) !== undefined) return null;
  let k = j + 2;
  while (k < j + DOCUMENT && words.isOf(lexicon.issuing, k)) k++;
  return k;
}

/** «قال [للصحفيين]», «قال [للملك]»: those who listened, unless an outlet. */
function pastListener({ words, parties }: SentenceView, j: number): number | null {
  const listener = parties.startingAt(j);
  if (listener?.preposition === 'ل' && !listener.ids[0]?.startsWith('outlet:')) return listener.end;
  return words.preposition(j, 'ل') && words.noun(j)?.noun.class === 'people' ? j + 1 : null;
}
