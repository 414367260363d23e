import { sourceAt } from '../sources/source-at.ts';
import type { Rule } from './rule.ts';

/** How far behind the speaker «أن» may stand, in tokens. */
const REACH = 8;

/** «إعلان [مسؤولين أنها …]», «تصريحات [الوزير بأن …]» */
export const nounOfSaying: Rule = (state, i) => {
  const { view, segments } = state;
  const { words, lexicon, limit } = view;
  const masdar = words.masdar(i);
  if (!masdar || masdar.reading.definite || masdar.reading.suffix) return i;
  const source = sourceAt(view, i + 1);
  if (!source || source.preposition) return i;
  for (let j = source.end; j < Math.min(limit, source.end + REACH) && !words.isComma(j); j++) {
    if (!lexicon.that.has(words.form(j))) continue;
    const { stance } = masdar.verb;
    const spoken = state.spoken(source, stance, { parent: segments.last.chain });
    segments.open(j, spoken.chain, segments.last.denied || stance === 'denies', 'noun of saying');
    state.note(spoken);
    return j;
  }
  return i;
};
