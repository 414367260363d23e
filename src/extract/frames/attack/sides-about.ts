import { isBare, isParty, type Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { hitOf, isOneOf, type Scene } from '../scene.ts';
import type { AttackSides, Side } from './attack-sides.ts';
import type { About } from './attack-telling.ts';
import { canAttack, sideIds } from './parties-of-attack.ts';
import { noteStruck, ownersOf } from './struck-ids.ts';

/** Notes what a verb about an attack says of one side: «هجوم [شنّه الحوثيون]», «غارات [استهدفت مواقع التنظيم]», «[أسفر عن مقتل جنديين]». */
export function noteAbout(scene: Scene, sides: AttackSides, about: About, side: Side | 'cost'): void {
  const { clause } = about.verb;
  const first = clause.verb?.first ?? clause.first;
  const after = clause.phrases.filter((phrase) => phrase.first > first);
  if (side === 'attacker') noteDoer(scene, sides, about, after);
  else if (side === 'target') noteHit(scene, sides, about, after);
  else noteCost(scene, sides, about, after);
}

function noteDoer(scene: Scene, sides: AttackSides, { verb, resumed }: About, after: readonly Phrase[]): void {
  const { lexicon } = scene;
  const agent = after.find((phrase) => lexicon.byWhom.has(phrase.preposition));
  if (agent) sides.note('attacker', sideIds(scene, agent), `«${agent.preposition}»`);
  // «هجوم نُسب [إلى التنظيم]»
  if (isOneOf(scene, verb.first, lexicon.attack.blames)) {
    const blamed = after.find((phrase) => !isBare(phrase) && isParty(phrase));
    if (blamed) sides.note('attacker', sideIds(scene, blamed), 'who is blamed');
  }
  const doer = after.find(isBare);
  // «هجوم أعلنت [الحركة] مسؤوليتها عنه»
  if (doer && after.some((phrase) => isOneOf(scene, phrase.head, lexicon.attack.responsibility)))
    sides.note('attacker', sideIds(scene, doer), 'who owns up to it');
  if (!resumed || !hitOf(verb, 'attack')) return;
  const own = doer ?? userAbove(scene, verb);
  if (!own || !canAttack(scene, own)) return;
  // «الضربات التي نفذتها فرنسا [مع بريطانيا]»: right behind who did it, or the verb.
  const isNext = (first: number) => first === (doer?.end ?? verb.end);
  const partners = after.filter(({ first, preposition }) => lexicon.attack.allied.has(preposition) && isNext(first));
  const ids = [own, ...partners].flatMap((phrase) => sideIds(scene, phrase));
  sides.note('attacker', [...new Set(ids)], 'subject of what is said of it');
}

/** «[استخدمت فرنسا] صاروخا في الضربات التي شنّتها على …»: who used something in it. */
function userAbove(scene: Scene, { clause }: Predicate): Phrase | null {
  const around = clause.antecedent?.clause;
  const uses = around?.verb && isOneOf(scene, around.verb.first, scene.lexicon.attack.users);
  return around && uses ? verbArguments(around, scene.syntax.classes).subject : null;
}

function noteHit(scene: Scene, sides: AttackSides, { verb, resumed }: About, after: readonly Phrase[]): void {
  const { against, strikes, notStruck } = scene.lexicon.attack;
  if (!resumed && (isOneOf(scene, verb.first, strikes) || hitOf(verb, 'attack', 'core'))) {
    for (const phrase of after.filter(isBare)) noteStruck(scene, sides, phrase, 'object of what is said of it');
  }
  if (hitOf(verb, 'attack')) {
    for (const phrase of after) {
      if (against.has(phrase.preposition) && !isOneOf(scene, phrase.head, notStruck))
        noteStruck(scene, sides, phrase, `«${phrase.preposition}»`);
    }
  }
}

/** «أسفر عن مقتل [خمسة جنود سوريين]» */
function noteCost(scene: Scene, sides: AttackSides, { verb, resumed }: About, after: readonly Phrase[]): void {
  const { costs, losses } = scene.lexicon.attack;
  if (resumed || !isOneOf(scene, verb.first, costs)) return;
  const kills = isOneOf(scene, verb.first, losses);
  let told = false;
  for (const phrase of after) {
    told =
      (told && scene.lexicon.attack.from.has(phrase.preposition)) ||
      (kills && isBare(phrase)) ||
      hasLoss(scene, phrase);
    if (told)
      for (const one of [phrase, ...ownersOf(scene, phrase)]) sides.note('target', sideIds(scene, one), 'whom it cost');
  }
}

function hasLoss(scene: Scene, { head, end }: Phrase): boolean {
  for (let i = head; i < end; i++) if (isOneOf(scene, i, scene.lexicon.attack.losses)) return true;
  return false;
}
