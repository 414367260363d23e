import type { Predicate } from '../../syntax/predicate.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { hitOf, isOneOf, type Scene } from '../scene.ts';

/** A word of trade in arms: a noun of what is traded («صادرات»), of who trades («مصدري»), or an act («باعت»). */
export interface TradeWord {
  predicate: Predicate;
  hit: TriggerHit;
}

/** Tokens behind a word of trade within which «السلاح» or «عسكرية» must stand. */
const REACH = 6;

/** Words of trade in arms of a sentence, in the order of the text. */
export function tradeWords(scene: Scene): TradeWord[] {
  return scene.predicates.flatMap((predicate) => {
    const hit = hitOf(predicate, 'trade-total', 'core');
    return hit && !isOneOf(scene, hit.end, scene.lexicon.decoys) && isOfArms(scene, predicate, hit)
      ? [{ predicate, hit }]
      : [];
  });
}

/**
 * «صادرات [السلاح]», «المبيعات [العسكرية]», «واردات المغرب من [الأسلحة]»; of those who trade only the arms themselves count, for
 * «مصدر عسكري» is a source. «[الصادرات]» alone is of arms where another word of trade in the sentence or the one before is.
 */
function isOfArms(scene: Scene, predicate: Predicate, { trigger, end, reading }: TriggerHit): boolean {
  if (!trigger.arms) return true;
  const trader = trigger.direction === 'giver' || trigger.direction === 'getter';
  const to = Math.min(end + (trader ? 3 : REACH), predicate.clause.end);
  for (let i = predicate.first; i < to; i++) {
    if (scene.read.items.some((item) => item.first === i && item.general)) return true;
    if (!trader && isOneOf(scene, i, scene.lexicon.military)) return true;
  }
  if (trigger.class !== 'core' || predicate.kind === 'verb' || !reading.definite) return false;
  return [scene, scene.before].some((one) =>
    one?.predicates.some((other) => other !== predicate && isNamedOfArms(one, other)),
  );
}

function isNamedOfArms(scene: Scene, predicate: Predicate): boolean {
  const hit = hitOf(predicate, 'trade-total', 'core');
  if (!hit?.trigger.arms) return false;
  for (let i = hit.end; i < Math.min(hit.end + REACH, predicate.clause.end); i++) {
    if (isOneOf(scene, i, scene.lexicon.military) || scene.read.items.some((item) => item.first === i && item.general))
      return true;
  }
  return false;
}
