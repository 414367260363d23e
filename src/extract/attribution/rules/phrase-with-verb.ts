import type { ScanState } from '../scan-state.ts';
import type { VerbForm } from '../source-forms.ts';
import { sourceAt } from '../sources/source-at.ts';
import type { Spoken } from '../speech-memory.ts';
import { findComplement } from '../verbs/complement.ts';
import type { Subject } from '../verbs/subject.ts';
import { subjectBehind } from '../verbs/subject-behind.ts';
import type { PhraseRule } from './phrase.ts';
import { standsAlone } from './sentence-before.ts';

/** «…، بحسب ما ذكرت [الوكالة]», «…، كما أعلنت [السلطات]»; «كما أعلن الوزير عن …» says something of its own. */
export const phraseWithVerb: PhraseRule = (state, { first, end, phrase }) => {
  const { view, segments } = state;
  const { words, lexicon, limit } = view;
  const v = words.verb(end) || end + 1 >= limit ? end : end + 1;
  const form = words.verb(v);
  if (!form) return first;
  const subject = subjectBehind(view, v, form);
  const named = subject.source !== null;
  if (words.isOf(lexicon.parallel, first)) {
    if (!named || findComplement(view, { form, anchor: subject.end, limit, named })) return first;
    // «[كما] نشر الجيش منظومة …»: at the head of a sentence it adds what follows.
    if (first === view.first && !standsAlone(view, first, subject.end)) return first;
  }
  const said = named ? speakerOf(state, form, subject) : null;
  if (!said) return v + 1;
  // «قالت كييف إن …، وهو ما تنفيه طهران»: what stands before is still Kiev's.
  if (form.verb.stance === 'denies' && segments.last.chain.length) return said.end;
  const mode = phrase.mode === 'append' ? 'append' : 'auto';
  if (standsAlone(view, first, said.end)) state.outcome.before = { links: said.spoken.chain, mode };
  else state.govern(said.spoken.chain, mode, 'phrase with verb', first);
  if (form.verb.stance === 'denies') segments.denyClause();
  state.note(said.spoken);
  return said.end;
};

/** «بحسب ما نقلت الوكالة عن [مسؤول]» is two links. */
function speakerOf(
  state: ScanState,
  { verb }: VerbForm,
  { source, via, end }: Subject,
): { spoken: Spoken; end: number } | null {
  const { view } = state;
  if (!source) return null;
  const spoken = state.spoken(source, verb.stance, { via });
  const origin = verb.passes.has(view.words.form(end)) ? sourceAt(view, end + 1) : null;
  if (!origin) return { spoken, end };
  return { spoken: state.spoken(origin, 'reports', { parent: spoken.chain }), end: origin.end };
}
