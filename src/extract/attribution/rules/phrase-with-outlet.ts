import type { SentenceView } from '../sentence-view.ts';
import { sourceAt } from '../sources/source-at.ts';
import type { PhraseRule } from './phrase.ts';

/** How far behind the phrase the outlet may stand, in tokens. */
const REACH = 4;

/** «قال الوزير، في حديث لـ[صحيفة كذا]، إن …»: the outlet stands before him in the chain, unless it is the publisher. */
export const phraseWithOutlet: PhraseRule = (state, { first, end }) => {
  const { view } = state;
  const { analysis, words, limit } = view;
  for (let j = end; j < Math.min(end + REACH, limit); j++) {
    const source = sourceAt(view, words.form(j) === '"' || words.form(j) === 'ل' ? j + 1 : j);
    if (!source && !mayStandBetween(view, j)) return first;
    if (!source) continue;
    if (source.type !== 'outlet' || source.id === analysis.publisher) return first;
    state.govern(state.spoken(source, 'reports').chain, 'first', 'spoken to an outlet', first);
    return words.form(source.end) === '"' ? source.end + 1 : source.end;
  }
  return first;
};

/** «في تصريح [خاص نقلته] صحيفة كذا», «في حوار [مع] قناة كذا»; not «في تصريح صحفي [المزاعم] …» */
function mayStandBetween({ words, lexicon }: SentenceView, j: number): boolean {
  return (
    !words.isWord(j) || words.isOf(lexicon.issuing, j) || words.isOf(lexicon.functions, j) || words.verb(j) !== null
  );
}
