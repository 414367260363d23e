import type { Draft } from '../frames/scene.ts';

/** Sentences apart at which two tellings may still be of one event; articles are shorter, only bundles of articles are longer. */
const REACH = 120;

/** Tellings before and behind it that are looked through: in a text without stops hundreds may stand in one sentence. */
const MOST = 200;

/**
 * The drafts within reach of one, in the order of the text, itself among them: what a refiner looks through, so that its work grows no
 * faster than the text. `drafts` are in the order of the text.
 */
export function near(drafts: readonly Draft[], { sentence }: Draft): Draft[] {
  const from = Math.max(firstFrom(drafts, sentence - REACH), firstFrom(drafts, sentence) - MOST);
  return drafts.slice(from, Math.min(firstFrom(drafts, sentence + REACH + 1), firstFrom(drafts, sentence + 1) + MOST));
}

/** Index of the first draft at or behind a sentence. */
function firstFrom(drafts: readonly Draft[], sentence: number): number {
  let low = 0;
  let high = drafts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((drafts[middle] as Draft).sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}
