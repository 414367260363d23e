import type { Draft } from '../frames/scene.ts';

/** Fewer unknowns and a plain statement make a surer claim. */
export function confidenceOf(draft: Draft): number {
  const sides = Object.entries(draft.roles).filter(([role]) => role !== 'operator' && role !== 'interceptor');
  const known = sides.filter(([, ids]) => ids.length > 0).length / Math.max(1, sides.length);
  const guessed = draft.steps.some(
    (step) => step.includes('other side') || step.includes('makes more') || step.includes('another sentence'),
  );
  return Math.round((0.5 + 0.4 * known - (guessed ? 0.15 : 0)) * 100) / 100;
}
