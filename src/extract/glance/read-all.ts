import { findTriggers, type TriggerHit } from '../triggers/find-triggers.ts';
import type { Planner } from './plan-reading.ts';

/** Reads every sentence by every frame, whatever its words: the same claims as by plan, more slowly. */
export const readAll: Planner = (analysis, { facts }, frames, trie) => {
  const found: (readonly TriggerHit[])[] = [];
  return {
    frames: analysis.read.map(() => frames),
    facts: facts.map(() => -1),
    isOnDefence: true,
    triggersOf(read) {
      found[read.sentence.index] ??= findTriggers(analysis, read, trie);
      return found[read.sentence.index] as readonly TriggerHit[];
    },
  };
};
