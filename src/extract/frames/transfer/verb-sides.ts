import type { Clause } from '../../syntax/clause.ts';
import { canAct, isBare, isItem, isParty, type Phrase } from '../../syntax/phrase.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { formAt, isOneOf } from '../scene.ts';
import { MAKER } from './decide-sides.ts';
import { oneOfTwo } from './one-of-two.ts';
import { addPrepositionSides } from './preposition-sides.ts';
import type { SideContext } from './side-context.ts';
import { sideOfSubject } from './side-of-word.ts';
import { otherSide } from './sides.ts';
import type { Step } from './transfer-event.ts';

/** «[باعت] فرنسا مصر طائرات», «[طلبت] بغداد من واشنطن تسليمها …» */
export function addVerbSides(context: SideContext, step: Step): void {
  if (step !== context.event.core && step.hit.trigger.class === 'core') addPassing(context, step);
  else addArguments(context, step);
}

function addArguments(context: SideContext, step: Step): void {
  const { predicate, hit } = step;
  const { subject: told, objects, obliques } = verbArguments(predicate.clause, context.scene.syntax.classes);
  const isAct = (phrase: Phrase) => context.chain.some(({ first }) => first === phrase.head);
  const doer =
    told && isAct(told) ? null : told && isCountry(context, told) ? countryAround(context, predicate.clause) : told;
  const two = step === context.event.core ? oneOfTwo(context, step) : null;
  const around = doer && objects.length === 0 ? giverAround(context, step, doer) : null;
  if (around && doer) context.add('recipient', doer, 3, `object of «${formAt(context.scene, predicate.first)}»`);
  if (hit.trigger.id === 'forbid-sale' && keepsFrom(context, objects)) return;
  const subject = two?.meant ?? around ?? doer;
  const word = `«${formAt(context.scene, predicate.first)}»`;
  addPrepositionSides(context, step, obliques);
  if (hit.trigger.itemSubject) return;
  // «بحث [الوزيران الألماني والبولندي] تسليم دبابات»: two who talk are the two ends.
  const isPair =
    subject !== null &&
    context.ids(subject).length === 2 &&
    (hit.trigger.subtype === 'talks' || (hit.trigger.id === 'conclude' && sellsToOther(context, context.ids(subject))));
  const side = isPair ? null : sideOfSubject(context, step);
  // «أجازت واشنطن صفقة تبيع بموجبها إسرائيل لألمانيا …»: who clears what two others do is no side of it.
  if (hit.trigger.class === 'governor' && context.sides.complete) return;
  // «[سُلّمت] كييف دبابات»: who is given gets.
  const isGiven = hit.trigger.direction === 'give' && hit.trigger.class === 'core' && isReceiving(context, step);
  if (subject && canAct(subject) && !isItem(subject))
    context.add(isGiven ? 'recipient' : side, subject, 3, `subject of ${word}`);
  if (two) context.add(null, two.other, 2, 'the other of two');
  for (const object of objects) {
    if (!isParty(object) || hit.trigger.class === 'light') continue;
    if (hit.trigger.direction === 'give' && hit.trigger.class === 'core')
      context.add('recipient', object, 3, `object of ${word}`);
    else context.add(otherSide(side), object, 3, `object of ${word}`);
  }
}

/** «منعت واشنطن [مدريد] من بيع فنزويلا طائرات»: who is kept from it would do it, and who forbids it is no side. */
function keepsFrom(context: SideContext, objects: readonly Phrase[]): boolean {
  const { predicate } = context.event.core;
  const kept = objects.find((object) => isParty(object) && canAct(object) && object.end <= predicate.first);
  const isFrom = context.scene.lexicon.transfer.from.has(predicate.phrase?.preposition ?? '');
  if (!kept || !isFrom || predicate.kind !== 'noun') return false;
  context.add(context.direction === 'get' ? 'recipient' : 'supplier', kept, 4, 'who is kept from it');
  return true;
}

/**
 * «وقّعت [باريس وأثينا] عقدا لشراء 18 مقاتلة»: two who sign, of whom only one makes arms on a scale, are the two ends; but not where a
 * side or a third maker is told («وقّعت الرياض وباريس عقدا لشراء دبابات [من برلين]», «… مقاتلات تايفون»).
 */
function sellsToOther({ sides, scene, items }: SideContext, ids: readonly string[]): boolean {
  // «… اتفاقا تشتري بموجبه [الأخيرة] مقاتلات»: the other one sells.
  if (ids.some((id) => sides.has(id))) return true;
  if (sides.of('supplier').length + sides.of('recipient').length > 0) return false;
  const { entities } = scene.analysis;
  const makers = items.flatMap(({ entity, origin }) => origin ?? (entity && entities.stateOf(entity)) ?? []);
  const sellers = ids.filter((id) => scene.arms(id) >= MAKER);
  return sellers.length === 1 && makers.every((maker) => sellers.includes(maker));
}

/** «[حصلت شركة فرنسية] على عقد», «منحت [وزارة الدفاع] الشركة عقدا»: who gets the contract supplies, who grants it buys. */
function addPassing(context: SideContext, { predicate, hit }: Step): void {
  const { subject, objects, obliques } = verbArguments(predicate.clause, context.scene.syntax.classes);
  const gets = hit.trigger.direction === 'get';
  const company = subject !== null && context.ids(subject).some((id) => id.startsWith('company:'));
  if (subject && canAct(subject))
    context.add(gets && company ? 'supplier' : 'recipient', subject, 3, 'who has to do with the contract');
  if (gets) return;
  const winner = [
    ...objects,
    ...obliques.filter((phrase) => context.scene.lexicon.transfer.for.has(phrase.preposition)),
  ].find((phrase) => context.ids(phrase).some((id) => id.startsWith('company:')));
  if (winner) context.add('supplier', winner, 3, 'who is given the contract');
}

/** True of a passive that the spelling or «من» behind it tells: who is given «من وارسو» does not give. */
function isReceiving({ scene, sides }: SideContext, { predicate }: Step): boolean {
  const isTold = sides.of('supplier').length > 0 && sides.of('recipient').length === 0;
  return isTold || scene.syntax.classes.verb(predicate.first)?.use.voice === 'passive';
}

/** «وقّعت [موسكو] اتفاقا، كما ستزوّد الهند بمقاتلات»: the one party behind a verb of supplying is who gets, where another can go on as subject. */
function giverAround({ scene, ids }: SideContext, { predicate, hit }: Step, told: Phrase): Phrase | null {
  const { clause, kind, end } = predicate;
  const around = clause.before ?? clause.parent;
  const isLinked = clause.opening === 'joined' || clause.opening === 'adverbial';
  if (kind !== 'verb' || !around?.verb || !isLinked || !scene.lexicon.toWhom.has(hit.trigger.id)) return null;
  if (told.first < end || !isParty(told) || clause.verb?.suffix !== '') return null;
  const { subject } = verbArguments(around, scene.syntax.classes);
  const isOther = subject !== null && isParty(subject) && !ids(subject).some((id) => ids(told).includes(id));
  return isOther && ids(subject).length === 1 ? subject : null;
}

/** «ثالث [دولة] تشتري …» */
function isCountry({ scene, ids }: SideContext, phrase: Phrase): boolean {
  if (ids(phrase).length > 0) return false;
  for (let i = phrase.head; i < phrase.end; i++) if (isOneOf(scene, i, scene.lexicon.policy.countries)) return true;
  return false;
}

/** «تُعدّ [قطر] ثالث دولة تشتري …»: the country of which this is said. */
function countryAround({ scene, ids }: SideContext, clause: Clause): Phrase | null {
  const { antecedent, parent, verb, phrases } = clause;
  // «[الكويت] ثالث دولة تشتري …»
  if (!antecedent) return phrases.find((one) => isBare(one) && one.end <= (verb?.start ?? 0) && isParty(one)) ?? null;
  if (!parent) return null;
  const { subject } = verbArguments(parent, scene.syntax.classes);
  const ahead = subject ?? parent.phrases.find((phrase) => isBare(phrase) && phrase.end <= antecedent.first) ?? null;
  return ahead && isParty(ahead) && ids(ahead).length === 1 ? ahead : null;
}
