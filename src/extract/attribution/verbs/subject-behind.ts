import type { SentenceView } from '../sentence-view.ts';
import { bearerBefore, bearerBehind } from '../sources/bearer-of-title.ts';
import type { Source } from '../sources/source.ts';
import { sourceAt } from '../sources/source-at.ts';
import type { VerbForm } from '../word-reader.ts';
import { skipInset } from './inset.ts';
import { outletBehind, outletSpokenTo } from './outlet-spoken-to.ts';
import type { Subject } from './subject.ts';
import { unknownSubject } from './unknown-subject.ts';

/** How many insets may stand between verb and subject. */
const INSETS = 24;
/** How far behind a title «إن» may stand, in tokens. */
const TITLE_REACH = 10;

/**
 * The subject behind the verb at token `v`, over words that may stand between.
 * Examples: «قال [الوزير]», «أعلنت أمس [وزارة الدفاع]», «قال لوكالة كذا [مسؤول]», «وأكد، من جهته، [المتحدث]».
 */
export function subjectBehind(view: SentenceView, v: number, form: VerbForm): Subject {
  const { at, via, inset } = pastInsets(view, v + 1);
  const source = sourceAt(view, at);
  if (source && isNominative(view, source, at)) {
    const bearer = isTitle(view, source) ? (bearerBehind(view, source.end) ?? bearerBeforeThat(view, source)) : null;
    const who = bearer ? { ...bearer, first: source.first } : source;
    const end = bearer ? pastComma(view, bearer.end) : pastApposition(view, source.end);
    return subjectTo(view, agreeing(who, form), via, end, false);
  }
  const unknown = inset ? null : unknownSubject(view, at, form);
  if (unknown) return subjectTo(view, agreeing(unknown, form), via, pastApposition(view, unknown.end), true);
  return { source: null, unknown: false, via, end: at };
}

function subjectTo(view: SentenceView, source: Source, via: Source | null, end: number, unknown: boolean): Subject {
  const behind = outletBehind(view, end);
  return { source, unknown, via: via ?? behind, end: behind?.end ?? end };
}

/** Walks over what stands between verb and subject, and notes an outlet on the way. */
function pastInsets(view: SentenceView, from: number): { at: number; via: Source | null; inset: boolean } {
  const { words, lexicon, limit } = view;
  let via: Source | null = null;
  let inset = false;
  let at = from;
  for (let n = 0; n < INSETS && at < limit; n++) {
    const skipped = skipInset(view, at);
    if (skipped > at) {
      inset ||= !words.isOf(lexicon.skips, at) && words.isWord(at);
      at = skipped;
      continue;
    }
    const outlet = outletSpokenTo(view, at);
    if (!outlet) break;
    via ??= outlet;
    at = outlet.end;
  }
  return { at, via, inset };
}

/** A title without a name: its bearer may be named behind it. */
function isTitle({ words, analysis }: SentenceView, source: Source): boolean {
  const noun = words.noun(source.first)?.noun;
  if (source.with.length || !noun) return false;
  if (source.type === 'government') return noun.office;
  const ends = analysis.tokens[source.end]?.kind === 'break';
  return source.type === 'anonymous' && words.definite(source.first) && !ends;
}

/** «المسؤول الأمني في المطار [عبدالله قائد]، إن»: a name between a long title and «إن». */
function bearerBeforeThat(view: SentenceView, source: Source): Source | null {
  const { words, lexicon, limit } = view;
  for (let j = source.end; j < Math.min(limit, source.end + TITLE_REACH); j++) {
    if (lexicon.that.has(words.form(j))) return j > source.end + 1 ? bearerBefore(view, source.first, j) : null;
    if (words.isComma(j) && !lexicon.that.has(words.form(j + 1))) return null;
  }
  return null;
}

function pastComma({ words }: SentenceView, end: number): number {
  return words.isComma(end) ? end + 1 : end;
}

/** «فلان، [المتحدث باسم الوزارة،] خبر …»: behind a title between commas. */
function pastApposition({ words, parties, limit }: SentenceView, end: number): number {
  const close = parties.startingAt(end);
  if (close && close.end < limit && !close.preposition && !close.conjunction && close.by === 'office') return close.end;
  const party = words.isComma(end) && end + 1 < limit ? parties.startingAt(end + 1) : null;
  if (!party || party.preposition || party.conjunction || (party.by !== 'office' && party.by !== 'person')) return end;
  return words.isComma(party.end) ? party.end + 1 : end;
}

function isNominative({ words, parties }: SentenceView, source: Source, j: number): boolean {
  if (source.preposition) return false;
  const at = words.form(j) === '"' ? j + 1 : j;
  const party = parties.startingAt(at);
  return !party || party.conjunction === '' || at === j;
}

/** The verb tells whether its subject is a «he» or a «she»: kept for the next verb without one. */
function agreeing(source: Source, form: VerbForm): Source {
  return { ...source, agreement: { gender: form.agreement.gender, plural: source.agreement.plural } };
}
