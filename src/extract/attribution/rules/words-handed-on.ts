import type { ScanState } from '../scan-state.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { VerbForm } from '../source-forms.ts';
import { partySource } from '../sources/party-source.ts';
import type { Source } from '../sources/source.ts';
import { sourceAt } from '../sources/source-at.ts';
import { unknownSource } from '../sources/unknown-source.ts';
import { unnamedSource } from '../sources/unnamed-source.ts';
import type { Subject } from '../verbs/subject.ts';
import { subjectBefore } from '../verbs/subject-before.ts';
import { nextNamed } from '../verbs/unknown-subject.ts';

/** How far behind the outlet «عن» may stand, in tokens. */
const FROM_REACH = 14;
/** How far behind whose words they are the words may begin, in tokens. */
const SAID_REACH = 16;
/** How far into a long title its bearer may stand, in tokens. */
const BEARER_REACH = 12;

/** «نقلت [وكالة كذا] عن [مسؤول] قوله إن …»: the outlet, then whose words it hands on. */
export function wordsHandedOn(state: ScanState, v: number, form: VerbForm, subject: Subject): number {
  const { view, segments } = state;
  const { words, lexicon, memory, limit } = view;
  const byOutlet = subject.source?.type === 'outlet';
  if (form.reading.suffix && !byOutlet) return v;
  const start = subject.source || subject.via ? subject.end : v + 1;
  for (let j = start; j < Math.min(limit, start + FROM_REACH); j++) {
    if (words.form(j) === ':' || lexicon.that.has(words.form(j))) return v;
    const found = originAt(state, j, form, byOutlet);
    if (!found) continue;
    const who = subject.source ? { ...found, before: [] } : found;
    const outlet = subject.source ?? subjectBefore(view, v) ?? outletOfBefore(state, form);
    const opened = openingBehind(state, found.end);
    const parent = state.parentOf(v, v);
    const outer = outlet ? state.spoken(outlet, 'reports', { parent }).chain : parent;
    const spoken = state.spoken(who, 'reports', { parent: outer });
    if (outlet && outer.length) memory.note({ source: outlet, chain: outer });
    const denied = opened.denied || (segments.last.denied && parent.length > 0);
    state.speak(spoken, opened.at, denied, 'words handed on');
    state.quietUntil = opened.at;
    return opened.at;
  }
  return v;
}

/** Whose words they are, where «عن» stands at token `j`: «عن [مسؤول]»; «عنه» is who spoke before. */
function originAt(state: ScanState, j: number, { verb }: VerbForm, byOutlet: boolean): Source | null {
  const { analysis, words, parties } = state.view;
  if (verb.passes.has(words.form(j))) return quotedAt(state, j + 1, byOutlet);
  // «نسبت الوكالة تصريحا [للوزير]»
  const bound = parties.startingAt(j)?.preposition ?? '';
  if (bound.length === 1 && verb.passes.has(bound)) return quotedAt(state, j, byOutlet);
  const suffixed = analysis.readings(j).some((r) => r.suffix && verb.passes.has(r.stem));
  if (!suffixed) return null;
  const spoken = state.speech ?? state.view.memory.lastPerson();
  return spoken ? { ...spoken.source, first: j, end: j + 1 } : null;
}

/** A source, the bearer of its title, or a name that nobody knows where an outlet hands on its words. */
function quotedAt({ view }: ScanState, i: number, byOutlet: boolean): Source | null {
  const { words, limit } = view;
  const source = sourceAt(view, i);
  const noun = words.noun(i)?.noun;
  if (source && (source.type !== 'anonymous' || !noun?.office)) return source;
  const person = noun ? nextNamed(view, i, Math.min(i + BEARER_REACH, limit), false) : null;
  if (person) return partySource(view, person.first);
  if (source || !byOutlet) return source;
  const unknown = unknownSource(view, i);
  // «عن سامي نور قوله», but «عن تاجر سلاح [مقيم] في العاصمة قوله»
  const isName = unknown && !words.isOf(view.lexicon.inside, unknown.end);
  return isName ? unknown : (unnamedUpTo(view, i) ?? unknown);
}

/** «نقلت الصحيفة عن [تاجر أسلحة] مقيم في العاصمة قوله»: words that nobody knows, where what they say follows. */
function unnamedUpTo(view: SentenceView, i: number): Source | null {
  const { words, lexicon, parties, limit } = view;
  let end = i;
  while (
    end < Math.min(limit, i + SAID_REACH) &&
    words.isWord(end) &&
    !words.isOf(lexicon.functions, end) &&
    !words.masdar(end)
  ) {
    if (parties.startingAt(end)?.by === 'name') break;
    end++;
  }
  for (let j = end; end > i && j < Math.min(limit, i + SAID_REACH); j++)
    if (words.masdar(j)?.reading.suffix) return unnamedSource(view, i, end);
  return null;
}

/** «ونقلت عن مسؤول»: the outlet that was named before. */
function outletOfBefore({ view }: ScanState, { agreement }: VerbForm): Source | null {
  return agreement.gender === 'f' ? (view.memory.lastOutlet()?.source ?? null) : null;
}

/** Where the words begin: at «قوله إن», «تأكيده», a colon, a quotation; else right behind whose words they are. */
function openingBehind({ view }: ScanState, end: number): { at: number; denied: boolean } {
  const { words, lexicon, limit } = view;
  for (let j = end; j < Math.min(limit, end + SAID_REACH); j++) {
    if (lexicon.that.has(words.form(j)) || words.form(j) === '"') return { at: j, denied: false };
    if (words.form(j) === ':') return { at: j + 1, denied: false };
    const masdar = words.masdar(j);
    if (masdar?.reading.suffix) return { at: j + 1, denied: masdar.verb.stance === 'denies' };
  }
  return { at: end, denied: false };
}
