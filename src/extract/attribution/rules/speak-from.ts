import type { Link } from '../../../model/index.ts';
import type { ScanState } from '../scan-state.ts';
import type { VerbForm } from '../source-forms.ts';
import type { Source } from '../sources/source.ts';
import type { Complement } from '../verbs/complement.ts';
import { outletBetween } from '../verbs/outlet-spoken-to.ts';
import type { Subject } from '../verbs/subject.ts';
import { noteDocumentsOf } from './document-named.ts';
import { impliedSubject } from './implied-subject.ts';

/** Opens what the subject of the verb at `v` says, or who is implied: «قال الوزير [إن …]», «وأضاف [أن …]». Returns the token to go on from. */
export function speakFrom(
  state: ScanState,
  v: number,
  form: VerbForm,
  subject: Subject,
  complement: Complement,
): number {
  const { view } = state;
  const { verb } = form;
  const { open, kind } = complement;
  const implied = subject.source ? null : impliedSubject(state, v, form);
  const source = subject.source ?? implied?.source;
  if (!source || (verb.agents && !verb.agents.has(source.type))) return v;
  if (performs(form, source, complement)) return open;
  const parent = state.parentOf(v, implied?.before ? source.first : v);
  const anchor = subject.source || subject.via ? subject.end : v + 1;
  const via = subject.via ?? outletBetween(view, anchor, open);
  const spoken = state.spoken(goingOn(state, form, source, subject), verb.stance, { via, parent });
  noteDocumentsOf(state, v, open, spoken);
  state.speak(spoken, open, denies(state, form, complement, parent), subject.source ? 'verb and subject' : 'verb');
  state.quietUntil = kind === 'object' ? open + 1 : open;
  // «الدولة [التي تعلن دعمها للهدنة،] سلمت …»: an object in a relative clause ends with it.
  const relative = view.words.isOf(view.lexicon.who, v - 1) && (kind === 'object' || kind === 'preposition');
  if (relative && !subject.source) state.untilComma = { chain: parent, denied: false };
  return Math.min(anchor, open);
}

/** Two states that announce what they do together do not report it: «أعلنت الدولتان استئناف …». */
function performs({ verb }: VerbForm, source: Source, { kind }: Complement): boolean {
  if (verb.stance === 'denies' || verb.addressee || kind === 'clause' || kind === 'speech') return false;
  return source.type === 'state' && source.with.length > 0;
}

/** «نفى الوزير …», «جدد الوزير [رفض] المزاعم», and what is said inside a denial. */
function denies({ view, segments }: ScanState, { verb }: VerbForm, at: Complement, parent: readonly Link[]): boolean {
  const refused = at.kind === 'object' && view.words.masdar(at.open)?.verb.stance === 'denies';
  return verb.stance === 'denies' || refused || (segments.last.denied && parent.length > 0);
}

/** «وأضاف [الوزير] أن»: goes on in the chain in which he spoke before. */
function goingOn({ view }: ScanState, { verb }: VerbForm, source: Source, subject: Subject): Source {
  const again = verb.continues && subject.source ? view.memory.again(source.id) : null;
  return again ? { ...source, before: again.chain.slice(0, -1) } : source;
}
