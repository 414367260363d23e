import { isParty } from '../../syntax/phrase.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import type { Scene } from '../scene.ts';
import { affectedBy } from './rule-sides.ts';
import type { RuleWord } from './rule-words.ts';

/**
 * A weapon named is a sale's that is stopped or cleared, not a rule's: «أوقفت … تسليم مقاتلات إف-35», «سمحت ببيع مقاتلات لمصر»; a kind
 * of weapon is a rule's where it forbids, where it is for all («سمحت بتصدير المسيّرات»), or where arms in general stand beside.
 */
export function namesWeapons(scene: Scene, word: RuleWord): boolean {
  const { predicate, hit } = word;
  if (hit.trigger.direction === 'ban' && !hit.trigger.under) return false;
  const items = scene.read.items.filter(
    (item) => item.first >= predicate.end && item.end <= predicate.clause.end && item.category !== 'support',
  );
  if (items.some((item) => item.quantity !== null || item.entity !== null)) return true;
  const forbids = (hit.trigger.id === 'forbid' && !keepsSeller(scene, word)) || hit.trigger.id === 'ban';
  return items.length > 0 && !forbids && items.every((item) => !item.general) && affectedBy(scene, word).length > 0;
}

/** «منعت واشنطن [مدريد] من بيع فنزويلا طائرات»: one sale of somebody else's, and no rule. */
function keepsSeller(scene: Scene, { predicate: { kind, clause }, moved }: RuleWord): boolean {
  if (kind !== 'verb' || !moved?.phrase || !scene.lexicon.policy.from.has(moved.phrase.preposition)) return false;
  const { objects } = verbArguments(clause, scene.syntax.classes);
  return objects.some((object) => isParty(object) && object.end <= moved.first);
}
