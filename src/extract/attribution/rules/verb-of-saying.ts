import type { ScanState } from '../scan-state.ts';
import type { VerbForm } from '../source-forms.ts';
import { type Complement, findComplement } from '../verbs/complement.ts';
import type { Subject } from '../verbs/subject.ts';
import { subjectBefore } from '../verbs/subject-before.ts';
import { subjectBehind } from '../verbs/subject-behind.ts';
import { objectBeforeVerb } from './object-before-verb.ts';
import type { Rule } from './rule.ts';
import { speakFrom } from './speak-from.ts';
import { speakerBehind } from './speaker-behind.ts';
import { standsAsVerb } from './stands-as-verb.ts';
import { wordsHandedOn } from './words-handed-on.ts';

/** «أعلنت [الوزارة] أن …», «[الوزير] قال: …», «وأضافت أن …»: opens a segment where what is said begins. */
export const verbOfSaying: Rule = (state, i) => {
  const form = state.view.words.verb(i);
  if (!form || !standsAsVerb(state, i, form)) return i;
  const subject = subjectOf(state, i, form);
  if (form.verb.passes.size) {
    const past = wordsHandedOn(state, i, form, subject);
    if (past > i) return past;
  }
  if (form.reading.suffix && !form.verb.addressee) return objectBeforeVerb(state, i, form, subject);
  const anchor = subject.source || subject.via ? subject.end : i + 1;
  const complement = findComplement(state.view, {
    form,
    anchor,
    limit: state.view.limit,
    named: subject.source !== null,
  });
  if (!complement) return subject.source ? speakerBehind(state, i, form, subject) : i;
  return isEnough(i, form, subject, complement) ? speakFrom(state, i, form, subject, complement) : i;
};

/** The subject behind the verb, unless one before it is the better: «الدولتان تنفيان [صحة …]», «الحكومة أبلغت [البرلمان] …». */
function subjectOf({ view }: ScanState, v: number, form: VerbForm): Subject {
  const behind = subjectBehind(view, v, form);
  if (!behind.source || form.reading.conjunction || form.reading.suffix || v === view.first) return behind;
  const { words, lexicon, parties, limit } = view;
  const isOther =
    form.verb.addressee && words.isWord(v - 1) && !words.isOf(lexicon.functions, v - 1)
      ? !isUnbound(parties.next(behind.end, Math.min(behind.end + 4, limit)))
      : behind.unknown && parties.endingAt(v) !== null;
  return isOther && subjectBefore(view, v) ? { source: null, unknown: false, via: behind.via, end: v + 1 } : behind;
}

/** A second party without a preposition: «أبلغ [الوزير] [نظيره] أن» has its subject behind it. */
function isUnbound(party: { preposition: string } | null): boolean {
  return party !== null && !party.preposition;
}

/** Verbs of other meanings too («كتب», «رد») say something only before a clause or a quotation. */
function isEnough(v: number, { verb }: VerbForm, subject: Subject, { open, kind }: Complement): boolean {
  // «فيما [تبلغ] الصفقة …» is no «أبلغت».
  if (verb.addressee && kind === 'object' && !subject.source) return false;
  if (!verb.strict) return true;
  if (kind !== 'clause' && kind !== 'speech') return false;
  // «وبيّن [أن]»
  return !verb.needsSubject || subject.source !== null || open === v + 1;
}
