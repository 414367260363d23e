import type { ScanState } from '../scan-state.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { VerbForm } from '../source-forms.ts';
import { issuerOf } from '../sources/document-source.ts';
import { partySource } from '../sources/party-source.ts';
import type { Source } from '../sources/source.ts';
import { fits, type Spoken } from '../speech-memory.ts';
import { subjectBefore } from '../verbs/subject-before.ts';

/** How far before a verb the document in which it was said may be named, in tokens. */
const DOCUMENT_REACH = 10;
/** How far before «حيث» the person may be named, in tokens. */
const PERSON_REACH = 30;

/** The subject of a verb that has none behind it, and whether it stands before the verb. */
export interface ImpliedSubject {
  source: Source;
  before: boolean;
}

/** «[الوزارة] أعلنت», «[الوزير] … وأكد», «وأضافت»: before the verb, else who speaks or acts, else who spoke last. */
export function impliedSubject(state: ScanState, v: number, form: VerbForm): ImpliedSubject | null {
  const { view, segments, speech, agent } = state;
  const issuer = issuerOfBefore(view, v);
  if (issuer) return { source: issuer, before: false };
  if (!form.reading.conjunction) {
    const subject = subjectBefore(view, v);
    if (subject && subject.first >= segments.last.first) return { source: subject, before: true };
    if (!mayDropSubject(state, v)) return null;
  }
  if (isUnread(view, v + 1, form)) return null;
  if (speech && fits(speech.source.agreement, form.agreement)) return { source: goingOn(speech), before: false };
  const nearest = form.reading.conjunction ? null : personBefore(view, v, form);
  if (nearest) return { source: nearest, before: false };
  if (agent && !speech && v > view.first + 2 && fits(agent.agreement, form.agreement))
    return { source: agent, before: false };
  const spoken = speech ?? view.memory.dropped(form.agreement);
  return spoken ? { source: goingOn(spoken), before: false } : null;
}

/** «وأعلنت [الغرفة …]»: a noun for those who speak stands behind the verb, though it could not be read. */
function isUnread({ words, lexicon }: SentenceView, i: number, { verb }: VerbForm): boolean {
  if (!words.article(i) || words.isOf(lexicon.skips, i)) return false;
  const noun = words.noun(i)?.noun;
  return noun ? noun.class !== 'document' : !verb.object && !verb.addressee;
}

/** «بيان [للوزارة] أعربت فيه عن …»: the issuer of the document in which it was said. */
function issuerOfBefore(view: SentenceView, v: number): Source | null {
  const { words, lexicon, first } = view;
  if (!lexicon.therein.has(words.form(v + 1))) return null;
  for (let j = v - 1; j > Math.max(first, v - DOCUMENT_REACH); j--)
    if (words.noun(j)?.noun.class === 'document') return issuerOf(view, j);
  return null;
}

/** «… إعلان [الرئيس] الأمر، حيث قال: …»: the person named last before «حيث». */
function personBefore(view: SentenceView, v: number, { agreement }: VerbForm): Source | null {
  const { words, lexicon, parties, first } = view;
  if (!words.isOf(lexicon.parallel, v - 1) || agreement.gender !== 'm' || agreement.plural) return null;
  for (let end = v - 1; end > Math.max(first, v - PERSON_REACH); end--) {
    const party = parties.endingAt(end);
    if (party?.by === 'person') return partySource(view, party.first);
  }
  return null;
}

/** A verb without «و» has dropped its subject only where it opens a clause. */
function mayDropSubject({ view }: ScanState, v: number): boolean {
  const { words, lexicon, first } = view;
  // «البيانات الرسمية [التي] تشير إلى»: something else is the subject.
  if (words.isOf(lexicon.relative, v - 1)) return false;
  const opens =
    v === first || !words.isWord(v - 1) || words.isOf(lexicon.parallel, v - 1) || words.isOf(lexicon.skips, v - 1);
  if (!opens) return false;
  // «كشفت [لجنة …] عن»: a subject that could not be read.
  return v !== first || !words.isWord(v + 1) || words.isOf(lexicon.functions, v + 1) || words.isOf(lexicon.that, v + 1);
}

/** The speaker of before, in the chain of before. */
function goingOn(spoken: Spoken): Source {
  return { ...spoken.source, before: spoken.chain.slice(0, -1) };
}
