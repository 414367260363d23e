import type { ScanState } from '../scan-state.ts';
import type { VerbForm } from '../source-forms.ts';
import type { Source } from '../sources/source.ts';
import { opensSpeech } from '../verbs/complement.ts';
import type { Subject } from '../verbs/subject.ts';

/**
 * A verb and its subject with nothing said behind them. What stands before is said («"…"، قال [الوزير]»), or the next line
 * («وأضاف الوزير:»), or the sentence before («وأكد ذلك [الوزير]»); elsewhere they say nothing.
 */
export function speakerBehind(state: ScanState, v: number, { verb, reading }: VerbForm, subject: Subject): number {
  const { view, outcome, base } = state;
  const { words, lexicon, first, limit } = view;
  const source = subject.source as Source;
  if (!verb.bare || (verb.agents && !verb.agents.has(source.type))) return v;
  if (words.isOf(lexicon.so, v + 1) || words.isOf(lexicon.so, subject.end)) {
    const spoken = state.spoken(source, verb.stance, { via: subject.via });
    outcome.before = { links: spoken.chain, mode: 'alone' };
    state.remember(spoken);
    return subject.end;
  }
  const behindSign = words.isComma(v - 1) || words.form(v - 1) === '"' || words.form(v - 1) === '-';
  if (behindSign && !reading.conjunction && v > first + 2) {
    const spoken = state.spoken(source, verb.stance, { via: subject.via });
    const mark = words.isComma(v - 1) ? v - 2 : v - 1;
    // «"القوى الكبرى" [تنشر معلومات]»: words held off are no speech.
    const open = view.quoteTo(mark);
    if (open !== undefined && !opensSpeech(view, open)) return v;
    if (open !== undefined) outcome.spokenQuote = mark;
    state.govern(spoken.chain, 'auto', 'verb behind');
    state.remember(spoken);
    return subject.end;
  }
  if (words.form(limit - 1) !== ':' && !verb.continues) return v;
  state.remember(state.spoken(source, verb.stance, { via: subject.via, parent: base }));
  return subject.end;
}
