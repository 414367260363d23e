import { loadCatalogue } from '../knowledge/index.ts';
import { arabic } from '../languages/ar/index.ts';
import { createExtractor, type Extractor } from './extractor.ts';
import type { Planner } from './glance/plan-reading.ts';
import { findTriggers, type TriggerHit } from './triggers/find-triggers.ts';

/** Reads every sentence by every frame, whatever its words. */
const readAll: Planner = (analysis, { facts }, frames, trie) => {
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

/**
 * An extractor that reads each document twice, as planned and whole, and throws where the plan has cost a claim or changed one: so every
 * sentence of the tests shows that what the frames may pass over (`Frame.may`) is in step with what they read.
 */
export function createCheckedExtractor(): Extractor {
  const catalogue = loadCatalogue();
  const [planned, whole] = [createExtractor(arabic, catalogue), createExtractor(arabic, catalogue, readAll)];
  return (document, options) => {
    const reading = planned(document, options);
    const [read, all] = [reading, whole(document, options)].map(({ claims }) => JSON.stringify(claims, null, 1));
    if (read !== all) throw new Error(`Read as planned: ${read}\nRead whole: ${all}`);
    return reading;
  };
}
