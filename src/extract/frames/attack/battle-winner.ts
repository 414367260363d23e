import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { isOneOf, type Scene } from '../scene.ts';
import { canAttack, sideIds } from './parties-of-attack.ts';

/**
 * Ids of who took a place in the battle of whose dead a word tells: «[استعاد الجيش] المدينة بعد معارك أسفرت عن مقتل عشرين من مسلحي
 * التنظيم». A battle alone has no attacker.
 */
export function battleWinner(scene: Scene, predicate: Predicate): string[] {
  const { battles, since, during, seizes } = scene.lexicon.attack;
  const phrases = scene.syntax.clauses.flatMap((clause) => clause.phrases);
  const battle = phrases.findLast(
    ({ first, head, preposition }) =>
      first < predicate.first && (since.has(preposition) || during.has(preposition)) && isOneOf(scene, head, battles),
  );
  const { verb } = battle?.clause ?? {};
  if (!battle || !verb || !isOneOf(scene, verb.first, seizes)) return [];
  const { subject } = verbArguments(battle.clause, scene.syntax.classes);
  return subject && canAttack(scene, subject) ? sideIds(scene, subject) : [];
}
