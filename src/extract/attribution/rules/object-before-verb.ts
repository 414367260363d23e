import { join } from '../chain.ts';
import type { ScanState } from '../scan-state.ts';
import type { VerbForm } from '../source-forms.ts';
import type { Spoken } from '../speech-memory.ts';
import type { Subject } from '../verbs/subject.ts';

/** How far behind the head of a segment «ما» still speaks of its chain, in tokens. */
const HEAD_REACH = 4;

/** The verb's object stands before it: «هجوم [تبنته الجماعة]», «تصريحات [نقلتها الوكالة]», «ما [ذكرته الصحيفة] من أن». */
export function objectBeforeVerb(state: ScanState, v: number, { verb }: VerbForm, subject: Subject): number {
  const { source, via, end } = subject;
  if (!source || (verb.agents && !verb.agents.has(source.type))) return v;
  const spoken = state.spoken(source, verb.stance, { via });
  if (verb.owns || verb.stance === 'denies') {
    ownAct(state, spoken, end, verb.stance === 'denies');
    return end;
  }
  const said = whatOthersSay(state, v, spoken, end);
  if (said > v || source.type !== 'outlet' || !verb.strict) return said;
  state.govern(spoken.chain, 'first', 'carried by an outlet');
  return end;
}

/** «هجوم [تبنته الجماعة]، ثم …»: over the words before, since the last comma. */
function ownAct(state: ScanState, spoken: Spoken, end: number, denied: boolean): void {
  const { segments, comma } = state;
  const back = segments.last;
  const from = Math.max(comma + 1, back.first);
  segments.open(from, join(back.chain, spoken.chain), denied, 'verb of an act before it');
  segments.open(Math.max(end, from + 1), back.chain, back.denied, back.rule);
  state.note(spoken);
}

/** «مع ما كشفته [التقارير] أن», «ما ذكرته [الصحيفة] من أن» */
function whatOthersSay(state: ScanState, v: number, spoken: Spoken, end: number): number {
  const { segments, view } = state;
  const { words, lexicon } = view;
  if (!words.isOf(lexicon.relative, v - 1)) return v;
  const chain = join(segments.last.chain, spoken.chain);
  const clause = lexicon.that.has(words.form(end)) || lexicon.that.has(words.form(end + 1));
  const inSpeech = segments.last.chain.length > 0 && v - 1 <= segments.last.first + HEAD_REACH;
  if (!clause && !inSpeech) return v;
  segments.open(end, chain, segments.last.denied, 'what another says');
  if (clause) state.note({ source: spoken.source, chain });
  return end;
}
