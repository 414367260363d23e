import type { ScanState } from '../scan-state.ts';

/** «قال الوزير إن …، [خلال لقاء مع نظيره]»: where or when somebody spoke is told by the text itself. */
export function noteCircumstance(state: ScanState, i: number): void {
  if (state.comma !== i - 1) return;
  const { words, lexicon } = state.view;
  const thereby =
    words.isOf(lexicon.thereby, i) &&
    (words.isOf(lexicon.circumstance, i + 1) || lexicon.saidIn.has(words.form(i + 1)));
  const occasion = words.isOf(lexicon.circumstance, i) && lexicon.occasions.has(words.form(i + 1));
  if (thereby && !state.speechInClause) state.segments.open(i, state.base, false, 'circumstance');
  else if ((thereby || occasion) && state.speechInClause)
    state.segments.open(i, state.segments.clauseChain, false, 'circumstance');
}
