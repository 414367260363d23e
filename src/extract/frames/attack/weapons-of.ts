import type { ItemMention } from '../../mention.ts';
import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isBare, type Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { isOneOf, type Scene } from '../scene.ts';

/** Arms with which an attack was done: «[مقاتلات إف-16] قصفت», «هجوم [بطائرة مسيرة]», «أطلقوا [صاروخين]». */
export function weaponsOf(scene: Scene, telling: readonly Predicate[]): ItemMention[] {
  const phrases = telling.flatMap((one) => around(scene, one));
  const { means } = scene.lexicon.attack;
  const with_ = phrases.filter(
    (phrase) => phrase.items.length > 0 && (isBare(phrase) || means.has(phrase.preposition)),
  );
  return [...new Set(with_.flatMap((phrase) => phrase.items))];
}

/** «فتحوا [النار] على» */
export function opensFire(scene: Scene, { clause, end }: Predicate): boolean {
  return clause.phrases.some(
    (phrase) => phrase.first >= end && isOneOf(scene, phrase.head, scene.lexicon.attack.fires),
  );
}

function around(scene: Scene, predicate: Predicate): Phrase[] {
  if (predicate.kind === 'noun') {
    const { own, objects, obliques } = nounArguments(predicate);
    return [...(own ? [own] : []), ...objects, ...obliques];
  }
  const { subject, objects, obliques } = verbArguments(predicate.clause, scene.syntax.classes);
  return [...(subject ? [subject] : []), ...objects, ...obliques];
}
