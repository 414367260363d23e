import type { ItemMention } from '../../mention.ts';
import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isBare, type Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { isOneOf, type Scene } from '../scene.ts';
import { topOf } from './attack-telling.ts';
import { governorsOf } from './sides-above.ts';

/** Categories of items that no attack is done with. */
const NO_ARMS: ReadonlySet<string> = new Set(['training', 'support', 'other', 'air-defence', 'radar']);

/** Arms with which an attack was done: «[مقاتلات إف-16] قصفت», «هجوم [بطائرة مسيرة]», «أطلقوا [صاروخين]», «[صاروخ] أطلقه الحوثيون». */
export function weaponsOf(scene: Scene, telling: readonly Predicate[]): ItemMention[] {
  const { means } = scene.lexicon.attack;
  const armed = telling.flatMap((one) =>
    around(scene, one).filter(
      (phrase) => isBare(phrase) || means.has(phrase.preposition) || phrase === one.clause.antecedent,
    ),
  );
  return [...new Set(armed.flatMap((phrase) => phrase.items))].filter((item) => !NO_ARMS.has(item.category));
}

/** «[استخدمت] روسيا مسيّرات في هجومها»: verbs and nouns of use above an attack. */
export function usersOf(scene: Scene, predicate: Predicate): Predicate[] {
  return governorsOf(scene, topOf(scene, predicate)).filter((one) =>
    isOneOf(scene, one.first, scene.lexicon.attack.sends),
  );
}

/** True where what was launched is a weapon that flies at somebody, and the sentence speaks of no trial: «أطلقت [صاروخين]». */
export function isBareLaunch(scene: Scene, items: readonly ItemMention[]): boolean {
  const { launched, trials } = scene.lexicon.attack;
  const { first, end } = scene.read.sentence;
  if (!items.some((item) => launched.has(item.category))) return false;
  for (let i = first; i < end; i++) if (isOneOf(scene, i, trials)) return false;
  return true;
}

/** «فتحوا [النار] على», «فتح المتطرفون [النار]» */
export function opensFire(scene: Scene, { clause, end }: Predicate): boolean {
  const { fires } = scene.lexicon.attack;
  return clause.phrases.some((phrase) => {
    for (let i = phrase.head; phrase.first >= end && i < phrase.end; i++) if (isOneOf(scene, i, fires)) return true;
    return false;
  });
}

function around(scene: Scene, predicate: Predicate): Phrase[] {
  if (predicate.kind === 'noun') {
    const { own, objects, obliques } = nounArguments(predicate);
    return [...(own ? [own] : []), ...objects, ...obliques];
  }
  const { subject, objects, obliques } = verbArguments(predicate.clause, scene.syntax.classes);
  return [...(subject ? [subject] : []), ...objects, ...obliques];
}
