import type { TriggerHit } from '../../triggers/find-triggers.ts';

/** Exercises and conferences, of which a text says with whom they are held even where it does not say who holds them. */
export function isOfMany({ trigger }: TriggerHit): boolean {
  return trigger.direction === 'many' || trigger.direction === 'drill';
}
