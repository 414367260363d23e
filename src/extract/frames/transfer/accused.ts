import { isBare, isParty, type Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { canAct, verbArguments } from '../../syntax/verb-arguments.ts';
import { isOneOf, type Scene } from '../scene.ts';
import { meantBy } from './meant-by.ts';

/** Who is accused of an act, and so does it, or null: «تتهم الرياض [طهران] بتزويد …», «اتهامات [لإيران] بتهريب …», «[إيران] المتهمة بتسليح …». */
export function accusedOf(scene: Scene, act: Predicate): Phrase | null {
  if (act.kind !== 'noun' || act.phrase === null || !scene.lexicon.transfer.by.has(act.phrase.preposition)) return null;
  return described(scene, act) ?? behindNoun(scene, act) ?? objectOf(scene, act);
}

/** «[إيران] المتهمة بتسليح …» */
function described(scene: Scene, { phrase, clause }: Predicate): Phrase | null {
  const { accused } = scene.lexicon.transfer;
  const at = (phrase?.first ?? 0) - 1;
  if (!isOneOf(scene, at, accused)) return null;
  return clause.phrases.findLast((one) => one.first <= at && one.end >= at && canAct(one)) ?? null;
}

/** «وجّهت واشنطن اتهامات [لإيران] بتزويد …», «اتهام [طهران] بتهريب …» */
function behindNoun(scene: Scene, { phrase, clause }: Predicate): Phrase | null {
  const { accusations, to, for: whom } = scene.lexicon.transfer;
  const before = clause.phrases.filter((one) => one.end <= (phrase?.first ?? 0));
  const at = before.findLastIndex((one) => isOneOf(scene, one.head, accusations));
  const charge = before[at];
  if (!charge) return null;
  const behind = before
    .slice(at + 1)
    .find((one) => isParty(one) && (to.has(one.preposition) || whom.has(one.preposition)));
  return behind ?? (charge.end === phrase?.first && canAct(charge) ? charge : null);
}

/** «تتهم الرياض [طهران] بتزويد …», «اتُّهمت [طهران] بتزويد …», «واتهمها بتزويد …» */
function objectOf(scene: Scene, { parent, phrase }: Predicate): Phrase | null {
  const { classes } = scene.syntax;
  const lemma = parent?.kind === 'verb' ? classes.verb(parent.first)?.use.lemma : undefined;
  if (!parent || lemma === undefined || !classes.words.accusers.has(lemma)) return null;
  const { subject, objects } = verbArguments(parent.clause, classes);
  const suffix = parent.clause.verb?.suffix ?? '';
  if (suffix !== '')
    return meantBy(scene, parent.first, suffix, (one) => isBare(one) && isParty(one) && one !== subject);
  const told = objects.find((one) => one.end <= (phrase?.first ?? 0) && canAct(one));
  return told ?? subject;
}
