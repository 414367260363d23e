import type { SentenceView } from '../sentence-view.ts';

/** Longest personal name, in tokens. */
const LONGEST = 5;

/** A run of words that may be a personal name. */
export interface NameRun {
  first: number;
  end: number;
  /** True where it begins with a name that people are known to bear. */
  known: boolean;
}

/** The run of name words that starts at token `i`: «[حيدر منصور هادي]», «[تركي المالكي]»; null where none does. */
export function nameRun(view: SentenceView, i: number): NameRun | null {
  const { words, lexicon, limit } = view;
  let end = i;
  const known = lexicon.givenNames.has(words.form(i));
  while (end < Math.min(limit, i + LONGEST) && isNameWord(view, end)) {
    // «سامي [خلاف]، إن» may be a name, «سامي نور [وصول] الدفعة» goes on.
    const mayEnd = known && end === i + 1 && isClose(view, end + 1);
    if (end > i && isCommon(view, end) && !mayEnd) break;
    end++;
  }
  // «سامي [قائد]، إن»: a word for people that ends a known name.
  if (known && words.noun(end) && !words.article(end) && isClose(view, end + 1)) end++;
  // A family name may have the article, and ends the name: «خالد [الأحمد]».
  if (end > i && end < limit && isFamilyName(view, end)) end++;
  return end > i ? { first: i, end, known } : null;
}

/** True where token `i` may be a word of a name that nobody knows. */
export function isNameWord({ words, lexicon, parties }: SentenceView, i: number): boolean {
  const party = parties.startingAt(i);
  // «تركي» is a name too.
  if (party && !(party.by === 'adjective' && lexicon.givenNames.has(words.form(i)))) return false;
  if (!words.isWord(i) || words.article(i)) return false;
  if (lexicon.shapes.boundArticle.test(words.form(i))) return false;
  const { functions, skips, relative, that } = lexicon;
  if ([functions, skips, relative, that].some((set) => words.isOf(set, i))) return false;
  return (
    !words.verb(i) && !words.masdar(i)?.reading.suffix && (!words.noun(i) || lexicon.givenNames.has(words.form(i)))
  );
}

/** «وجود», «إطلاق», «مرتزقة»: a common word behind a name. */
function isCommon({ words, lexicon }: SentenceView, i: number): boolean {
  const form = words.form(i);
  return !lexicon.givenNames.has(form) && (lexicon.common.has(form) || lexicon.shapes.verbalNoun.test(form));
}

function isFamilyName({ words, lexicon, parties }: SentenceView, i: number): boolean {
  return (
    words.article(i) &&
    lexicon.shapes.familyName.test(words.form(i)) &&
    !parties.startingAt(i) &&
    !words.noun(i) &&
    !words.isOf(lexicon.skips, i) &&
    !lexicon.titles.has(words.form(i))
  );
}

/** True where a name has come to its end: at «إن», a sign, a time phrase or «أمس». */
export function isClose({ words, lexicon, pastTime, limit }: SentenceView, i: number): boolean {
  const sign = words.form(i);
  if (i >= limit || sign === '.') return true;
  if (words.isComma(i) || sign === ':' || sign === '"' || sign === '(' || sign === '-') return true;
  return lexicon.that.has(sign) || words.isOf(lexicon.skips, i) || pastTime(i) > i || lexicon.saidIn.has(sign);
}
