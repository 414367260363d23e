import type { RefineContext, Refiner } from '../claims/refiners.ts';
import type { Draft } from '../frames/scene.ts';

/** Lets a refiner do its work and notes, on the trails of the drafts, what it changed and what it dropped. */
export function follow(refiner: Refiner, drafts: readonly Draft[], context: RefineContext): Draft[] {
  const refined = refiner.refine(drafts, context);
  const kept = new Set(refined.map(({ trail }) => trail));
  for (const { trail } of drafts) {
    if (trail && !kept.has(trail)) trail.dropped = { why: refiner.drops ?? 'passed-over', refiner: refiner.name };
  }
  for (const draft of refined) draft.trail?.become(draft, refiner.name);
  return refined;
}
