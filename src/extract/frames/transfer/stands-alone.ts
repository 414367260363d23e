import { isBare, isItem, isParty, type Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { isAnothers, type Scene } from '../scene.ts';

/** Requests, offers, talks and the like may name their weapons without a word for buying: «طلبت منظومات». */
export function standsAlone(scene: Scene, predicate: Predicate, hit: TriggerHit): boolean {
  if (!scene.lexicon.standAlone.has(hit.trigger.subtype) || hit.trigger.of !== null) return false;
  const { phrase, clause, end } = predicate;
  const items = phrase ? phrase.items.filter((item) => item.first >= end) : [];
  if (items.length > 0) return true;
  if (isAboutItems(predicate)) return true;
  const words = scene.lexicon.transfer;
  // «مفاوضات [حول مقاتلات]»; a weapon behind another noun of action is that one's: «الاستيلاء [على أسلحة]».
  const isTopic = (one: Phrase) =>
    hit.trigger.subtype === 'talks' && words.about.has(one.preposition) && !isAnothers(scene, predicate, one);
  // «[اختارت] بروكسل مقاتلات إف-35»: chosen is what stands without a preposition.
  if (hit.trigger.subtype === 'contract') {
    const chosen = clause.phrases.find((one) => one.first >= end && isBare(one) && !isParty(one));
    return chosen !== undefined && isItem(chosen);
  }
  const objects = clause.phrases.filter(
    (one) =>
      one.first >= end &&
      (one.preposition === '' || words.by.has(one.preposition) || words.for.has(one.preposition) || isTopic(one)),
  );
  // «تريد الحكومة [استبدال] غواصاتها»: another act, whose things these are.
  const isAct = ({ head }: Phrase) =>
    scene.syntax.classes.masdar(head).length > 0 && !scene.syntax.classes.itemFrom(head);
  return objects.some((one) => !isAct(one) && one.items.some((item) => item.first <= one.head + 1));
}

/** «المقاتلات التي [طلبتها] كييف»: in a relative clause on a weapon, whose pronoun is the object. */
function isAboutItems({ kind, clause }: Predicate): boolean {
  const { antecedent, verb } = clause;
  if (kind !== 'verb' || !antecedent || !verb) return false;
  return verb.suffix !== '' && antecedent.items.some((item) => !item.general && item.first >= antecedent.head);
}
