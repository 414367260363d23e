import { isBare } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { formAt, isOneOf, type Scene } from '../scene.ts';

/** How far behind its verb a preposition is looked for, in tokens. */
const REACH = 8;

/** «حصل [على]», «دخل [الخدمة]»: true where the word that makes the verb ours does not follow soon. */
export function lacksPreposition(scene: Scene, { trigger, end }: TriggerHit): boolean {
  if (trigger.with.length === 0) return false;
  for (let i = end; i < Math.min(end + REACH, scene.read.sentence.end); i++) {
    const words = [
      scene.syntax.classes.preposition(i)?.form ?? formAt(scene, i),
      ...scene.analysis.readings(i).map((reading) => reading.stem),
    ];
    if (words.some((word) => trigger.with.includes(word))) return false;
  }
  return true;
}

/** «[علّق] الناطق [على] قرار تسليم …», «[تعلّق] آمالا [على] الصفقة»: comments on an act or sets hope on it, and stops none. */
export function isComment(scene: Scene, { first }: Predicate, { phrase }: Predicate): boolean {
  const { comments, transfer } = scene.lexicon;
  return isOneOf(scene, first, comments) && transfer.on.has(phrase?.preposition ?? '');
}

/** «[يعرّض] مشتريات أنقرة [للخطر]»: puts an act at risk and offers none. */
export function isExposure(scene: Scene, { clause, first }: Predicate, { trigger }: TriggerHit): boolean {
  if (trigger.id !== 'offer') return false;
  const { risks } = scene.lexicon.transfer;
  return clause.phrases.some(
    (phrase) => !isBare(phrase) && phrase.first > first && risks.has(formAt(scene, phrase.head)),
  );
}
