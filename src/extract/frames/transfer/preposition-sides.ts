import { isItem, type Phrase, partiesOf } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { formAt, hitOf, isAnothers, type Scene } from '../scene.ts';
import type { SideContext } from './side-context.ts';
import { sideOfPreposition } from './side-of-word.ts';
import type { Step } from './transfer-event.ts';

/** «سلّمتها [إلى القاهرة]», «صفقة [مع باريس]»: notes the parties under the prepositions of a word. */
export function addPrepositionSides(context: SideContext, step: Step, obliques: readonly Phrase[]): void {
  for (const phrase of obliques) {
    // «قبل زيارته إلى الهند، وافقت …»: what is told ahead of the verb is no argument of it.
    if (phrase.first < step.predicate.first && !isOfThing(context, step, phrase)) continue;
    if (
      partiesOf(phrase).length === 0 ||
      (isItem(phrase) && !context.scene.lexicon.transfer.from.has(phrase.preposition)) ||
      isOthers(context, step, phrase)
    )
      continue;
    const side = sideOfPreposition(context, step, phrase);
    // «… المصنوعة [من قبل شركة نورينكو]»
    const maker =
      side === 'recipient' && context.scene.lexicon.byWhom.has(phrase.preposition) && isFirm(context, phrase);
    if (side !== undefined) context.add(maker ? 'supplier' : side, phrase, 4, `«${phrase.preposition}»`);
  }
}

/** «صواريخ مرسلة [من هولندا] ستصل …»: says of what arrives whence it comes. */
function isOfThing({ scene }: SideContext, { hit }: Step, phrase: Phrase): boolean {
  if (!hit.trigger.itemSubject || !scene.lexicon.transfer.from.has(phrase.preposition)) return false;
  return phrase.clause.phrases.some((one) => one.end === phrase.first && isItem(one));
}

function isFirm(context: SideContext, phrase: Phrase): boolean {
  const ids = context.ids(phrase);
  return ids.length > 0 && ids.every((id) => id.startsWith('company:'));
}

/** «بناء على طلب [من إسرائيل]»: belongs to the noun of action right before it. */
function isOthers(context: SideContext, { predicate, hit }: Step, phrase: Phrase): boolean {
  const chain = [context.event.core, ...context.event.governors].map((step) => step.predicate);
  // «دخلت [الخدمة] في الجيش»: part of the verb.
  const { with: asked } = hit.trigger;
  const own = context.scene.predicates.filter((one) => asked.includes(formAt(context.scene, one.first)));
  // «تقدم واشنطن [مساعدات عسكرية] لتايوان»: what is given is no other act.
  const given = context.scene.predicates.filter(
    (one) =>
      one.parent === predicate && chain.includes(predicate) && hitOf(one, 'transfer', 'deal', 'core') !== undefined,
  );
  return (
    isAnothers(context.scene, predicate, phrase, [...chain, ...given, ...own]) ||
    isOfPhraseBefore(context, predicate, phrase)
  );
}

/** «على حدودها [مع سوريا]», «بدعم [من واشنطن]»: belongs to the phrase right before, which names no weapon, party or deal. */
function isOfPhraseBefore(context: SideContext, predicate: Predicate, phrase: Phrase): boolean {
  const words = context.scene.lexicon.transfer;
  if (!words.with.has(phrase.preposition) && !words.from.has(phrase.preposition)) return false;
  const before = predicate.clause.phrases.find((one) => one.end === phrase.first && one.first > predicate.first);
  if (!before || before.preposition === '' || before.items.length > 0 || before.parties.length > 0) return false;
  const chain = [context.event.core, ...context.event.governors].map((step) => step.predicate);
  const { classes } = context.scene.syntax;
  return (
    !chain.some((one) => one.first >= before.first && one.first < before.end) &&
    !classes.isNumber(before.head) &&
    !hasAmount(context.scene, before)
  );
}

function hasAmount({ read }: Scene, phrase: Phrase): boolean {
  return read.amounts.some((amount) => amount.first < phrase.end && amount.end > phrase.first);
}
