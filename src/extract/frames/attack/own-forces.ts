import { nounArguments } from '../../syntax/noun-arguments.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { isOneOf, type Scene } from '../scene.ts';
import { carriersOf, topOf } from './attack-telling.ts';
import { governorsOf } from './sides-above.ts';
import { strikeArguments } from './strike-arguments.ts';

/** True where forces attack whose state is told by who speaks: «قال الجيش الإسرائيلي إن [مقاتلات سلاح الجو] هاجمت مواقع». */
export function areOwnForces(scene: Scene, predicate: Predicate): boolean {
  return doersOf(scene, predicate).some((phrase) => phrase !== null && isOwnForce(scene, phrase));
}

/** «سلاح الجو», «القوات البحرية», «دفاعاتنا الجوية»: a service known to all, of which no party is named. */
export function isOwnForce(scene: Scene, phrase: Phrase): boolean {
  if (phrase.parties.length > 0) return false;
  const { services } = scene.lexicon.attack;
  // «سلاح [الجو]»
  const isDefinite = (i: number) => scene.analysis.readings(i).some(({ definite }) => definite);
  for (let i = phrase.head; i < phrase.end; i++) {
    if (!isOneOf(scene, i, services)) continue;
    if (isDefinite(i) || scene.syntax.classes.isOwned(i) || (i + 1 < phrase.end && isDefinite(i + 1))) return true;
  }
  return false;
}

function doersOf(scene: Scene, predicate: Predicate): (Phrase | null)[] {
  if (predicate.kind === 'verb') return [strikeArguments(scene, predicate.clause).doer];
  // «[سلاح الجو] شنّ غارات», «تمكنت [القوة الصاروخية] من استهداف …»
  const controls = governorsOf(scene, topOf(scene, predicate)).filter(({ first }) =>
    isOneOf(scene, first, scene.lexicon.attack.controls),
  );
  const above = [...carriersOf(scene, predicate), ...controls].map((one) =>
    one.kind === 'verb' ? verbArguments(one.clause, scene.syntax.classes).subject : nounArguments(one).own,
  );
  return [nounArguments(predicate).own, ...above];
}
