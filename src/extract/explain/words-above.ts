import type { Scene } from '../frames/scene.ts';
import type { Predicate } from '../syntax/predicate.ts';
import type { TriggerHit } from '../triggers/find-triggers.ts';

/** How far up words are looked at. */
const MOST = 4;

/** «[حذّرت] واشنطن من [عقد] صفقات»: the words, as the text has them, that govern a trigger and set off no claim; the nearest first. */
export function wordsAbove({ predicates, analysis }: Scene, { first }: TriggerHit): string[] {
  const words: string[] = [];
  let above: Predicate | null = predicates.find((one) => one.first === first)?.parent ?? null;
  for (let steps = 0; above && steps < MOST; steps++) {
    const token = analysis.tokens[above.first];
    if (token && above.hits.length === 0) words.push(analysis.text.slice(token.start, token.end));
    above = above.parent;
  }
  return words;
}
