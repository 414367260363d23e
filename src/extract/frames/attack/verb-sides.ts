import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isItem, isParty } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { hitOf, isOneOf, type Scene } from '../scene.ts';
import type { AttackSides } from './attack-sides.ts';
import { doerIds } from './doer-ids.ts';
import { landFrom } from './land-from.ts';
import { namedBand } from './named-band.ts';
import { canAttack, isSite, isUnknownParty, sideIds } from './parties-of-attack.ts';
import { type StrikeArguments, strikeArguments } from './strike-arguments.ts';
import { noteStruck } from './struck-ids.ts';

/** Notes who attacks whom around a verb of attack: «قصفت [مقاتلات تركية] [مواقع التنظيم]», «أطلق [الحوثيون] صاروخا باتجاه [نجران]». */
export function noteVerbSides(scene: Scene, sides: AttackSides, predicate: Predicate): void {
  const { against, notStruck, where, beside } = scene.lexicon.attack;
  const isBlast = hitOf(predicate, 'attack', 'core')?.trigger.direction === 'blast';
  const { doer, hit, obliques } = actedOn(scene, predicate);
  const agent = obliques.find((phrase) => scene.lexicon.byWhom.has(phrase.preposition));
  if (agent) sides.note('attacker', sideIds(scene, agent), `«${agent.preposition}»`);
  if (doer && canAttack(scene, doer)) sides.note('attacker', doerIds(scene, doer), 'subject');
  if (doer) sides.note('attacker', namedBand(scene, doer), 'subject, who is in no catalogue');
  if (doer && isUnknownParty(scene, doer)) sides.unknown.add('attacker');
  for (const noun of meansOf(scene, predicate))
    sides.note('attacker', sideIds(scene, nounArguments(noun).own), 'of what it was done with');
  const arms = hitOf(predicate, 'attack', 'core')?.trigger.arms === true;
  if (!arms)
    for (const phrase of hit)
      if (isParty(phrase) || isSite(scene, phrase) || !isItem(phrase)) noteStruck(scene, sides, phrase, 'object');
  for (const phrase of obliques) {
    sides.noteFrom(landFrom(scene, phrase));
    if (against.has(phrase.preposition) && !isOneOf(scene, phrase.head, notStruck))
      noteStruck(scene, sides, phrase, `«${phrase.preposition}»`);
    // «انفجرت سيارة مفخخة [أمام السفارة]»
    else if (isBlast && (beside.has(phrase.preposition) || where.has(phrase.preposition)))
      noteStruck(scene, sides, phrase, 'beside what it went off');
  }
}

/** «12 من عناصر التنظيم [قُتلوا] على يد القوات»: of killing without an object the subject is who was killed. */
function actedOn(scene: Scene, predicate: Predicate): StrikeArguments {
  const told = strikeArguments(scene, predicate.clause);
  const { doer, hit, obliques } = told;
  const kills = hitOf(predicate, 'attack', 'core')?.trigger.direction === 'kill';
  const agent = obliques.some((phrase) => scene.lexicon.byWhom.has(phrase.preposition));
  return kills && doer && (hit.length === 0 || agent) ? { doer: null, hit: [doer, ...hit], obliques } : told;
}

/** Nouns of attack in which or by which a verb of attack was done: «قصفوا مواقع التنظيم في [23 غارة أمريكية]». */
function meansOf(scene: Scene, verb: Predicate): Predicate[] {
  return scene.predicates.filter((one) => isMeansOf(scene, one, verb));
}

/** True for «[بغارات] روسية» behind «استهدف» in one clause. */
export function isMeansOf(scene: Scene, noun: Predicate, act: Predicate): boolean {
  if (noun.kind !== 'noun' || noun === act || noun.clause !== act.clause || noun.first < act.first || !noun.phrase)
    return false;
  if (hitOf(noun, 'attack', 'core')?.trigger.direction !== 'event' || noun.phrase === act.phrase) return false;
  // «قُتل جنديان [في غارة]»: who was killed is told of the raid.
  if (isOneOf(scene, act.first, scene.lexicon.attack.losses)) return false;
  const { means, where } = scene.lexicon.attack;
  return means.has(noun.phrase.preposition) || (act.kind === 'verb' && where.has(noun.phrase.preposition));
}
