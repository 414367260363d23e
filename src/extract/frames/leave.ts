import type { Shortfall } from '../../model/index.ts';
import type { TriggerHit } from '../triggers/find-triggers.ts';
import type { Scene } from './scene.ts';

/** A trigger that a frame made no claim of, and why. */
export interface Left {
  hit: TriggerHit;
  why: Shortfall;
}

/** Notes, where somebody asks for it, why a trigger makes no claim; null for the frame to pass on. */
export function leave(scene: Scene, hit: TriggerHit, why: Shortfall): null {
  scene.left?.push({ hit, why });
  return null;
}
