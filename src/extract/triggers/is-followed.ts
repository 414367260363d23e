import type { Analysis } from '../analysis.ts';
import type { TriggerHit } from './find-triggers.ts';

/** How far behind a trigger the word that it needs may stand, in tokens, whatever its kind. */
const REACH = 24;

/**
 * False for a trigger behind which none of the words stands that make it ours («حصل [على]», «تحدث [هاتفيا]»), in any reading: what the
 * frames ask again of the syntax.
 */
export function mayBeFollowed({ tokens, readings }: Analysis, { trigger, end }: TriggerHit, limit: number): boolean {
  // «أطلقت صواريخ» needs no «على».
  if (trigger.with.length === 0 || (trigger.kind === 'attack' && trigger.arms)) return true;
  for (let i = end; i < Math.min(end + REACH, limit); i++) {
    if (trigger.with.includes(tokens[i]?.form ?? '')) return true;
    if (readings(i).some(({ stem, preposition }) => trigger.with.includes(stem) || trigger.with.includes(preposition)))
      return true;
  }
  return false;
}
