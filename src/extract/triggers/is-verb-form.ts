import type { TriggerUse } from '../../languages/language-pack.ts';

/** True for a trigger that counts as the verb of a clause only. */
export function isVerbForm({ form }: TriggerUse): boolean {
  return form === 'past' || form === 'present';
}
