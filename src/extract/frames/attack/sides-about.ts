import { isBare, isParty, type Phrase } from '../../syntax/phrase.ts';
import { hitOf, isOneOf, type Scene } from '../scene.ts';
import type { AttackSides, Side } from './attack-sides.ts';
import type { About } from './attack-telling.ts';
import { canAttack, sideIds } from './parties-of-attack.ts';
import { noteStruck } from './struck-ids.ts';

/** Notes what a verb about an attack says of one side: «هجوم [شنّه الحوثيون]», «غارات [استهدفت مواقع التنظيم]», «[أسفر عن مقتل جنديين]». */
export function noteAbout(scene: Scene, sides: AttackSides, about: About, side: Side): void {
  const { clause } = about.verb;
  const first = clause.verb?.first ?? clause.first;
  const after = clause.phrases.filter((phrase) => phrase.first > first);
  if (side === 'attacker') noteDoer(scene, sides, about, after);
  else noteHit(scene, sides, about, after);
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
  if (!resumed || !hitOf(verb, 'attack')) return;
  const doer = after.find(isBare);
  if (doer && canAttack(scene, doer)) sides.note('attacker', sideIds(scene, doer), 'subject of what is said of it');
}

function noteHit(scene: Scene, sides: AttackSides, { verb, resumed }: About, after: readonly Phrase[]): void {
  const { against, strikes, costs, notStruck } = scene.lexicon.attack;
  if (!resumed && (isOneOf(scene, verb.first, strikes) || hitOf(verb, 'attack', 'core'))) {
    for (const phrase of after.filter(isBare)) noteStruck(scene, sides, phrase, 'object of what is said of it');
  }
  if (hitOf(verb, 'attack')) {
    for (const phrase of after) {
      if (against.has(phrase.preposition) && !isOneOf(scene, phrase.head, notStruck))
        noteStruck(scene, sides, phrase, `«${phrase.preposition}»`);
    }
  }
  // «أسفر عن مقتل [خمسة جنود سوريين]»
  if (!resumed && isOneOf(scene, verb.first, costs))
    for (const phrase of after) sides.note('target', sideIds(scene, phrase), 'whom it cost');
}
