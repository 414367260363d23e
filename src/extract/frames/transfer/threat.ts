import { isOneOf, type Scene } from '../scene.ts';
import type { TransferEvent } from './transfer-event.ts';

/** Stages by which a deal ends or rests. */
export const ENDING: ReadonlySet<string> = new Set(['cancellation', 'suspension', 'refusal']);

/** «[هدّدت] أنقرة بإلغاء الصفقة»: what somebody threatens to end is a deal of his own, and may be ended. */
export function isThreat(scene: Scene, { core, governors }: TransferEvent): boolean {
  const { predicate, hit } = governors.at(-1) ?? core;
  return (
    ENDING.has(hit.trigger.subtype) &&
    predicate.kind === 'noun' &&
    predicate.link === 'complement' &&
    predicate.parent !== null &&
    isOneOf(scene, predicate.parent.first, scene.lexicon.transfer.threats)
  );
}
