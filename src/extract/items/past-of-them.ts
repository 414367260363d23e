import type { ItemSentence } from './item-context.ts';

/** Where «منها» starts that ends before token `i`, else `i`. */
export function pastOfThem(s: ItemSentence, i: number): number {
  return i > s.first && s.context.kinds.ofThem.has(s.tokens[i - 1]?.form ?? '') ? i - 1 : i;
}
