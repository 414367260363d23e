import { isBare, type Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { hitOf, type Scene } from '../scene.ts';

/** «لغزو العراق وصفقة [المقاتلات]»: what stands behind a joined noun of action that is no attack. */
export function isOfAnother({ phrase, joined }: Predicate, { first }: Phrase): boolean {
  return phrase !== null && first < phrase.end && joined !== undefined && joined !== null && !hitOf(joined, 'attack');
}

/** True for «[لقصف] مواقع» behind «غارات»: what the attack was for, no second one. */
export function isPurposeOf(act: Predicate, attack: Predicate): boolean {
  if (
    act.kind !== 'noun' ||
    attack.kind !== 'noun' ||
    act.parent !== attack ||
    act.phrase?.preposition !== 'ل' ||
    act.phrase.head !== act.first
  )
    return false;
  const direction = hitOf(act, 'attack', 'core')?.trigger.direction;
  return direction === 'act' || direction === 'hit';
}

/** Token up to which phrases belong to a noun of attack: the next one, save what it was done with («استهداف … [بغارات]»). */
export function reachOf(scene: Scene, predicate: Predicate): number {
  const next = scene.predicates.find((one) => {
    if (
      one.kind !== 'noun' ||
      one.first <= predicate.first ||
      one.phrase === predicate.phrase ||
      !hitOf(one, 'attack', 'core')
    )
      return false;
    return one.phrase !== null && (isBare(one.phrase) || !scene.lexicon.attack.means.has(one.phrase.preposition));
  });
  return next?.phrase?.first ?? scene.read.sentence.end;
}
