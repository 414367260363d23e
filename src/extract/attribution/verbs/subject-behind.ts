import type { SentenceView } from '../sentence-view.ts';
import type { VerbForm } from '../source-forms.ts';
import type { Source } from '../sources/source.ts';
import { sourceAt } from '../sources/source-at.ts';
import { pastApposition } from './apposition.ts';
import { opensSpeech } from './complement.ts';
import { skipInset } from './inset.ts';
import { outletBehind, outletSpokenTo } from './outlet-spoken-to.ts';
import type { Subject } from './subject.ts';
import { unknownSubject } from './unknown-subject.ts';

/** How many insets may stand between verb and subject. */
const INSETS = 24;

/**
 * The subject behind the verb at token `v`, over words that may stand between.
 * Examples: «قال [الوزير]», «أعلنت أمس [وزارة الدفاع]», «قال لوكالة كذا [مسؤول]», «وأكد، من جهته، [المتحدث]».
 */
export function subjectBehind(view: SentenceView, v: number, form: VerbForm): Subject {
  const { at, via, inset } = pastInsets(view, v + 1);
  // «وتابع: "[السعودية …] …"»: a party at the head of a quotation is no subject of the verb before it.
  const found = opensSpeech(view, at) ? null : sourceAt(view, at);
  // «عبّر [الوزير] عن …» is spelled like «عبر [الوزارة]»; «بين [الجانبين]» is not «بيّن».
  const isVerb = found?.preposition === view.words.form(v) && (!form.verb.needsSubject || isPointed(view, v));
  const source = found && isVerb ? { ...found, preposition: '' } : found;
  if (source && isNominative(view, source, at)) {
    return subjectTo(view, agreeing(source, form), via, pastApposition(view, source), false);
  }
  const unknown = inset ? null : unknownSubject(view, at, form);
  if (unknown) return subjectTo(view, agreeing(unknown, form), via, pastApposition(view, unknown), true);
  return { source: null, unknown: false, via, end: at };
}

/** «بيّن» with its sign of doubling is no «بين». */
function isPointed({ analysis: { text, tokens } }: SentenceView, v: number): boolean {
  return /\u0651/u.test(text.slice(tokens[v]?.start, tokens[v]?.end));
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
