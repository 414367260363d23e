import { sourceAt } from '../sources/source-at.ts';
import { opensSpeech } from '../verbs/complement.ts';
import type { PhraseRule } from './phrase.ts';
import { overSentenceBefore } from './sentence-before.ts';

/** How far behind a document what it says may begin, in tokens. */
const REACH = 16;

/** «جاء في [بيان للوزارة] أن …»; «… . جاء ذلك في [بيان للوزارة].» */
export const phraseWithDocument: PhraseRule = (state, { first, end, phrase }) => {
  const { view } = state;
  const { words, lexicon, limit } = view;
  const noun = words.noun(end);
  if (noun?.noun.class !== 'document') return first;
  if (noun.reading.suffix) return end + 1;
  const source = sourceAt(view, end);
  if (!source) return first;
  const past = words.form(source.end) === '"' ? source.end + 1 : source.end;
  if (phrase.mode === 'before')
    return overSentenceBefore(state, source, state.spoken(source, phrase.stance).chain, past);
  for (let j = past; j < Math.min(limit, past + REACH); j++) {
    const colon = words.form(j) === ':';
    if (!colon && !lexicon.that.has(words.form(j)) && !opensSpeech(view, j)) continue;
    const spoken = state.spoken(source, phrase.stance, { parent: state.parentOf(first, first) });
    state.speak(spoken, colon ? j + 1 : j, false, 'document');
    state.quietUntil = j;
    return j;
  }
  return past;
};
