import type { SentenceView } from '../sentence-view.ts';
import type { VerbForm } from '../source-forms.ts';
import { skipInset } from './inset.ts';
import { addressedObject, isObject, objectAfterInset } from './object.ts';

/** What is said, behind a verb of saying: the token where it opens, and how. */
export interface Complement {
  open: number;
  kind: 'clause' | 'speech' | 'preposition' | 'object';
}

/** Where to look: from `anchor`, the first token behind verb and subject, to `limit`; `named` tells whether a subject was. */
export interface ComplementSearch {
  form: VerbForm;
  anchor: number;
  limit: number;
  named: boolean;
}

/** How far behind a verb what is said may begin, in tokens. */
const REACH = 60;
/** A quotation of fewer tokens is a name or a word held off, not speech. */
const SHORT_QUOTE = 5;
const NONE: ReadonlySet<string> = new Set();

/**
 * Finds what is said behind a verb.
 * Examples: «أعلن الوزير [أن …]», «قالت الشركة: […]», «كشف المصدر [عن …]», «أعلنت الوزارة [تسلم …]».
 */
export function findComplement(view: SentenceView, search: ComplementSearch): Complement | null {
  const { verb } = search.form;
  // «حمّل الحزب الحكومة [المسؤولية]»; without that word «حمل» says nothing.
  if (verb.addressee && verb.objects) return looseObject(view, search);
  return besideVerb(view, search) ?? clauseOrSpeech(view, search) ?? looseObject(view, search);
}

/** «أن» that opens what is said, not «بعد أن», «من المتوقع أن». */
export function opensClause({ words, lexicon }: SentenceView, j: number): boolean {
  return lexicon.that.has(words.form(j)) && !words.isOf(lexicon.notThatAfter, j - 1);
}

/** True where a quotation opens at token `j` that is speech, not a name or a word held off. */
export function opensSpeech({ words, quoteFrom }: SentenceView, j: number): boolean {
  const close = words.form(j) === '"' ? quoteFrom(j) : undefined;
  return close !== undefined && close - j > SHORT_QUOTE;
}

/** A preposition, an object or «أن» directly behind verb and subject: «أشار الوزير، أمس، [إلى …]». */
function besideVerb(view: SentenceView, { form: { verb }, anchor, limit, named }: ComplementSearch): Complement | null {
  const { words, parties } = view;
  const j = pastInsets(view, anchor, limit, verb.prepositions);
  if (j >= limit) return null;
  if (opensClause(view, j)) return { open: j, kind: 'clause' };
  if (verb.prepositions.has(words.form(j))) return { open: j, kind: 'preposition' };
  const bound = view.analysis.readings(j).some(({ preposition }) => preposition && verb.prepositions.has(preposition));
  if (bound && !parties.startingAt(j)) return { open: j, kind: 'preposition' };
  if (verb.addressee && named) return null;
  if (!verb.object || (verb.needsSubject && !named)) return null;
  if (j > anchor && words.isComma(j - 1) && !named) return null;
  // «أعلن الرئيس، أمس، ["تنفيذ هجوم ناجح"]»
  const at = words.form(j) === '"' && words.masdar(j + 1) === null ? j + 1 : j;
  return isObject(view, verb, at) ? { open: j, kind: 'object' } : null;
}

/** «أن», a colon or a quotation further on: «قال الوزير في كلمة أمام الضباط [إن …]». */
function clauseOrSpeech(view: SentenceView, { anchor, limit }: ComplementSearch): Complement | null {
  const { words } = view;
  const stop = Math.min(limit, anchor + REACH);
  const near = pastInsets(view, anchor, stop);
  for (let j = anchor; j < stop; j++) {
    if (opensClause(view, j)) return { open: j, kind: 'clause' };
    if (words.form(j) === ':') return { open: j + 1, kind: 'speech' };
    if (words.form(j) === '"') {
      const close = view.quoteFrom(j);
      if (close === undefined || opensClause(view, j + 1)) continue;
      // «قال الوزير: ["نعم"].»
      const endsSentence = j === near && (words.form(close + 1) === '.' || close + 1 >= limit);
      if (opensSpeech(view, j) || endsSentence) return { open: j, kind: 'speech' };
      j = close;
      continue;
    }
    // «رصد تقرير تهريب أسلحة، [مؤكدا] أن»: what follows is the participle's.
    if (j > anchor && words.participle(j) && words.isComma(j - 1)) return null;
    // The next verb of saying that stands for itself ends the search: «قال الوزير في كلمة …، وأكد أن».
    const next = j > anchor ? words.verb(j) : null;
    if (next?.reading.conjunction === 'و' && !next.reading.suffix && !next.verb.strict) return null;
  }
  return null;
}

/** What only some verbs take: a party, a noun behind an inset, speech behind a comma («وأضاف، كان لدينا …»). */
function looseObject(
  view: SentenceView,
  { form: { verb }, anchor, limit, named }: ComplementSearch,
): Complement | null {
  const stop = Math.min(limit, anchor + REACH);
  if (verb.addressee && named) {
    const open = pastInsets(view, anchor, stop);
    return addressedObject(view, verb, open, stop) ? { open, kind: 'object' } : null;
  }
  if (verb.object && named && !verb.needsSubject && !verb.objects)
    return objectAfterInset(view, anchor, limit) ? { open: anchor, kind: 'object' } : null;
  return verb.bare && !named && view.words.isComma(anchor) ? { open: anchor + 1, kind: 'speech' } : null;
}

/** Over «أمس», «في بيان», commas and the like, as far as «أن». */
function pastInsets(view: SentenceView, from: number, limit: number, stops: ReadonlySet<string> = NONE): number {
  let j = from;
  // «حذر [من] …», not «حذر [من جهته] …»
  while (!opensClause(view, j) && !(stops.has(view.words.form(j)) && !view.words.isOf(view.lexicon.skips, j + 1))) {
    const next = skipInset(view, j);
    if (next <= j || next >= limit) break;
    j = next;
  }
  return j;
}
