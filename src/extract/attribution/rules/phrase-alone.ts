import type { Link } from '../../../model/index.ts';
import type { ScanState } from '../scan-state.ts';
import { issuerOf } from '../sources/document-source.ts';
import type { PhraseRule } from './phrase.ts';

/** How far into a sentence the document whose text follows may be named, in tokens. */
const REACH = 60;

/** «يذكر أن …»: the publisher speaks again. «وفيما يلي نص البيان:»: the issuer speaks from here to the end of the text. */
export const phraseAlone: PhraseRule = (state, { first, end, phrase }) => {
  const { view, outcome } = state;
  if (phrase.mode === 'publisher') {
    state.openClause(first, state.surrounding);
    state.speech = null;
  } else if (phrase.mode === 'text' && view.words.form(view.limit - 1) === ':') outcome.wholeText = issuerHere(state);
  return end;
};

function issuerHere(state: ScanState): readonly Link[] | null {
  const { view, segments } = state;
  for (let j = view.first; j < Math.min(view.limit, view.first + REACH); j++) {
    const issuer = view.words.noun(j)?.noun.class === 'document' ? issuerOf(view, j) : null;
    if (issuer) return state.spoken(issuer, 'announces').chain;
  }
  if (segments.last.chain.length) return segments.last.chain;
  // «أصدرت [الوزارة] بيانا هذا نصه:»
  return state.agent ? state.spoken(state.agent, 'announces').chain : null;
}
