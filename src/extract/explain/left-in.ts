import type { Kind, Shortfall } from '../../model/index.ts';
import type { DraftStep } from '../frames/draft-step.ts';
import type { Left } from '../frames/leave.ts';
import type { Scene } from '../frames/scene.ts';
import type { TriggerHit } from '../triggers/find-triggers.ts';
import type { Trail } from './trail.ts';
import { wordIn } from './word-in.ts';

/**
 * The triggers of a sentence that led to no claim, each word once for a kind: as the frames left them, and those that no frame looked at.
 * A word that made a claim as one of its readings («تسلّم») is none; nor are words that only say the stage of others («وافقت»).
 */
export function leftIn(scene: Scene, trails: readonly Trail[]): Left[] {
  const told = new Set(trails.map(({ draft }) => draft.trigger.first));
  // «[وقّعت] عقدا»: what a claim names for its stage is part of it.
  const stages = new Set(trails.flatMap(({ draft }) => draft.steps.filter(isStage).map(({ why }) => wordIn(why))));
  const left = new Map<string, Left>();
  const note = (hit: TriggerHit, why: Shortfall) => {
    const key = `${hit.first} ${hit.trigger.kind}`;
    const isTold = told.has(hit.first) || stages.has(scene.analysis.tokens[hit.first]?.form);
    if (!isTold && !left.has(key)) left.set(key, { hit, why });
  };
  for (const { hit, why } of scene.left ?? []) note(hit, why);
  const looked = new Set([...left.values()].map(({ hit }) => hit.first));
  for (const hit of scene.hits) {
    if (hit.trigger.class !== 'core' && hit.trigger.class !== 'deal') continue;
    if (!looked.has(hit.first)) note(hit, isRead(scene, hit) ? passedOver(hit.trigger.kind, trails) : 'other-reading');
  }
  return [...left.values()];
}

function isStage({ does }: DraftStep): boolean {
  return does === 'stage';
}

/** True for a word that the syntax takes for a verb or noun of action. */
function isRead({ predicates }: Scene, { first }: TriggerHit): boolean {
  return predicates.some((one) => one.first === first && one.hits.length > 0);
}

/** «وقّعت [صفقة] لشراء»: beside a claim of its kind it goes with the word that made that. */
function passedOver(kind: Kind, trails: readonly Trail[]): Shortfall {
  return trails.some(({ draft }) => draft.kind === kind) ? 'part-of-another' : 'passed-over';
}
