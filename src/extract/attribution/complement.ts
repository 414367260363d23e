import type { SourceLexicon, SpeechVerb } from '../../languages/language-pack.ts';
import type { Analysis } from '../analysis.ts';
import { skipInset } from './inset.ts';
import type { PartyIndex } from './party-index.ts';
import type { VerbForm, WordReader } from './word-reader.ts';

/** What is said, behind a verb of saying: the token where it opens, and how. */
export interface Complement {
  open: number;
  kind: 'clause' | 'speech' | 'preposition' | 'object';
}

/** How far behind a verb what is said may begin, in tokens. */
const REACH = 60;
/** A quotation of fewer tokens is a name or a word held off, not speech. */
const SHORT_QUOTE = 5;

/** What the search sees. */
export interface ComplementContext {
  analysis: Analysis;
  lexicon: SourceLexicon;
  words: WordReader;
  parties: PartyIndex;
  /** Closing token of the quotation that opens at a token; undefined where none does. */
  quoteFrom(open: number): number | undefined;
  /** End of the time phrase that starts at a token, or the token itself. */
  pastTime(i: number): number;
}

/**
 * Finds what is said behind a verb. `anchor` is the first token behind verb and subject, `said` whether the subject was named.
 * Examples: «أعلن الوزير [أن …]», «قالت الشركة: […]», «كشف المصدر [عن …]», «أعلنت الوزارة [تسلم …]».
 */
export function findComplement(
  context: ComplementContext,
  form: VerbForm,
  anchor: number,
  limit: number,
  named: boolean,
): Complement | null {
  const { words } = context;
  const { verb } = form;
  const near = nearComplement(context, form, anchor, limit, named);
  if (near) return near;
  const stop = Math.min(limit, anchor + REACH);
  for (let j = anchor; j < stop; j++) {
    if (isThat(context, j)) return { open: j, kind: 'clause' };
    const sign = words.form(j);
    if (sign === ':') return { open: j + 1, kind: 'speech' };
    if (sign === '"') {
      const close = context.quoteFrom(j);
      if (close === undefined) continue;
      if (close - j > SHORT_QUOTE || words.form(close + 1) === '.' || close + 1 >= limit)
        return { open: j, kind: 'speech' };
      j = close;
      continue;
    }
    // The next verb of saying that stands for itself ends the search: «قال الوزير في كلمة …، وأكد أن».
    if (j > anchor && words.verb(j)?.reading.conjunction === 'و' && !words.verb(j)?.verb.strict) break;
  }
  if (verb.addressee && named) return addressed(context, form, anchor, stop);
  if (verb.object && named && !verb.needsSubject && !verb.objects) return objectAfterInset(context, anchor, limit);
  // «وأضاف، كان لدينا …»: speech behind a comma.
  if (verb.bare && !named && words.isComma(anchor)) return { open: anchor + 1, kind: 'speech' };
  return null;
}

/** «أن» that opens what is said, not «بعد أن», «من المتوقع أن». */
function isThat({ words, lexicon }: ComplementContext, j: number): boolean {
  return lexicon.that.has(words.form(j)) && !words.isOf(lexicon.notThatAfter, j - 1);
}

/** A preposition, an object or «أن» directly behind verb and subject. */
function nearComplement(
  context: ComplementContext,
  { verb }: VerbForm,
  anchor: number,
  limit: number,
  named: boolean,
): Complement | null {
  const { words } = context;
  let j = anchor;
  for (let next = skipInset(context, j); next > j && next < limit && !isThat(context, j); next = skipInset(context, j))
    j = next;
  if (j >= limit) return null;
  if (isThat(context, j)) return { open: j, kind: 'clause' };
  const form = words.form(j);
  if (verb.prepositions.has(form)) return { open: j, kind: 'preposition' };
  for (const bound of ['ب', 'ل']) {
    if (verb.prepositions.has(bound) && words.preposition(j, bound) && !context.parties.startingAt(j))
      return { open: j, kind: 'preposition' };
  }
  if (verb.addressee && named) return null;
  if (!verb.object || (verb.needsSubject && !named)) return null;
  if (j > anchor && words.isComma(j - 1) && !named) return null;
  return isObject(context, j) && isAllowed(context, verb, j) ? { open: j, kind: 'object' } : null;
}

/** «رفض [المزاعم]», not «رفض [التعليق]» */
function isAllowed({ words, analysis }: ComplementContext, verb: SpeechVerb, j: number): boolean {
  return !verb.objects || (words.isWord(j) && analysis.readings(j).some((r) => verb.objects?.has(r.stem)));
}

/** «[تسلم …]», «[صحة الأنباء]», «[اعتقاله]»: a noun that may be the object of a verb of announcing. */
function isObject({ words, lexicon, parties }: ComplementContext, j: number): boolean {
  // «نفت ما ذكرته الصحيفة»
  if (words.form(j) === 'ما') return true;
  if (
    !words.isWord(j) ||
    words.isOf(lexicon.functions, j) ||
    words.isOf(lexicon.events, j) ||
    words.isOf(lexicon.relative, j)
  )
    return false;
  if (words.verb(j) && !words.noun(j) && words.verb(j)?.reading.conjunction) return false;
  if (parties.startingAt(j) || words.participle(j)) return false;
  return !/^(?:و|ل|ب|ك)ال|^لل/u.test(words.form(j));
}

/** «أعلنت القيادة، في بيان، [الالتزام بـ …]»: an object behind words set in between. */
function objectAfterInset(context: ComplementContext, anchor: number, limit: number): Complement | null {
  const { words } = context;
  if (!words.isWord(anchor) && words.form(anchor) !== '-' && words.form(anchor) !== '(') return null;
  if (anchor + 3 >= limit) return null;
  return { open: anchor, kind: 'object' };
}

/** «اتهم فلان [جهة بـ …]», «أبلغ الوزير [نظيره رفع …]». */
function addressed(
  { words, parties }: ComplementContext,
  { verb }: VerbForm,
  anchor: number,
  stop: number,
): Complement | null {
  for (let j = anchor; j < stop; j++) {
    if (words.form(j) === '.' || words.isComma(j)) return null;
    if (verb.prepositions.has(words.form(j))) return { open: anchor, kind: 'object' };
    if (verb.prepositions.has('ب') && words.preposition(j, 'ب') && !parties.startingAt(j))
      return { open: anchor, kind: 'object' };
    if (verb.object && parties.startingAt(j)) return { open: anchor, kind: 'object' };
  }
  return null;
}
