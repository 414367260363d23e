import type { ScanState } from '../scan-state.ts';
import type { Source } from '../sources/source.ts';
import { type Complement, findComplement, opensClause } from '../verbs/complement.ts';
import { outletBetween } from '../verbs/outlet-spoken-to.ts';
import type { Subject } from '../verbs/subject.ts';
import { subjectBefore } from '../verbs/subject-before.ts';
import { subjectBehind } from '../verbs/subject-behind.ts';
import type { VerbForm } from '../word-reader.ts';
import { noteDocumentsOf } from './document-named.ts';
import { impliedSubject } from './implied-subject.ts';
import { objectBeforeVerb } from './object-before-verb.ts';
import type { Rule } from './rule.ts';
import { speakerBehind } from './speaker-behind.ts';
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

/** Not negated («لم يعلن»), no noun («مع رأي …», «بعد نفي …»), and somebody's: in «وهذا يؤكد أن» what has happened speaks. */
function standsAsVerb({ view }: ScanState, v: number, { reading, past }: VerbForm): boolean {
  const { words, lexicon, first } = view;
  if (words.isOf(lexicon.negations, v - 1) || words.isOf(lexicon.circumstance, v - 1)) return false;
  if (reading.conjunction) return true;
  // «إن "[نشر] تقارير …"»: behind «إن» stands a noun.
  const before = words.form(v - 1) === '"' ? v - 2 : v - 1;
  if (past && lexicon.bareThat.has(words.form(before)) && opensClause(view, before)) return false;
  // «إلى [ذلك]، أكدت»
  if (words.isOf(lexicon.so, v - 1) && words.isOf(lexicon.functions, v - 2)) return true;
  if (v > first && words.isOf(lexicon.prepositions, v - 1)) return false;
  return reading.suffix !== '' || !words.isOf(lexicon.things, v - 1);
}

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

function speakFrom(state: ScanState, v: number, form: VerbForm, subject: Subject, { open, kind }: Complement): number {
  const { view, segments } = state;
  const { verb } = form;
  const implied = subject.source ? null : impliedSubject(state, v, form);
  const source = subject.source ?? implied?.source;
  if (!source || (verb.agents && !verb.agents.has(source.type))) return v;
  // Two states that announce what they do together do not report it: «أعلنت الدولتان استئناف …».
  const acts = verb.stance !== 'denies' && !verb.addressee && kind !== 'clause' && kind !== 'speech';
  const performs = acts && source.type === 'state' && source.with.length > 0;
  if (performs) return open;
  const parent = state.parentOf(v, implied?.before ? source.first : v);
  const anchor = subject.source || subject.via ? subject.end : v + 1;
  const via = subject.via ?? outletBetween(view, anchor, open);
  const spoken = state.spoken(goingOn(state, form, source, subject), verb.stance, { via, parent });
  noteDocumentsOf(state, v, open, spoken);
  // «جدد الوزير [رفض] المزاعم»
  const refused = kind === 'object' && view.words.masdar(open)?.verb.stance === 'denies';
  const denied = verb.stance === 'denies' || refused || (segments.last.denied && parent.length > 0);
  state.speak(spoken, open, denied, subject.source ? 'verb and subject' : 'verb');
  state.quietUntil = kind === 'object' ? open + 1 : open;
  // «الدولة [التي تعلن دعمها للهدنة،] سلمت …»: an object in a relative clause ends with it.
  const relative = view.words.isOf(view.lexicon.who, v - 1) && (kind === 'object' || kind === 'preposition');
  if (relative && !subject.source) state.untilComma = { chain: parent, denied: false };
  return Math.min(anchor, open);
}

/** «وأضاف [الوزير] أن»: goes on in the chain in which he spoke before. */
function goingOn({ view }: ScanState, { verb }: VerbForm, source: Source, subject: Subject): Source {
  const again = verb.continues && subject.source ? view.memory.again(source.id) : null;
  return again ? { ...source, before: again.chain.slice(0, -1) } : source;
}
