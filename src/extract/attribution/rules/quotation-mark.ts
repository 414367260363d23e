import type { Rule } from './rule.ts';

/** «قال الوزير "…" [ثم غادر]»: behind a quotation the chain from before it goes on, if others were quoted inside. */
export const quotationMark: Rule = (state, i) => {
  const { segments, view, quote } = state;
  if (view.words.form(i) !== '"') return i;
  if (quote?.close === i) {
    if (segments.all.length > quote.depth) {
      segments.open(i + 1, quote.chain, false, 'after quotation');
      state.speech = quote.speech;
    }
    state.quote = null;
    return i + 1;
  }
  const close = view.quoteFrom(i);
  if (close !== undefined)
    state.quote = { close, depth: segments.all.length, chain: segments.last.chain, speech: state.speech };
  return i + 1;
};
