import type { Clause } from '../../syntax/clause.ts';
import { nounArguments } from '../../syntax/noun-arguments.ts';
import { canAct, isBare, isItem, isParty, type Phrase, partiesOf } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { formAt, isOneOf } from '../scene.ts';
import { MAKER } from './decide-sides.ts';
import { meantBy } from './meant-by.ts';
import { addPrepositionSides } from './preposition-sides.ts';
import type { SideContext } from './side-context.ts';
import { sideOfSubject } from './side-of-word.ts';
import type { Side } from './sides.ts';
import type { Step } from './transfer-event.ts';

/** «[شراء] مصر طائرات», «[تزويد] بغداد بـ», «[صفقة] تركية مع تشاد» */
export function addNounSides(context: SideContext, step: Step): void {
  const { predicate, hit } = step;
  const { own: rest, obliques, objects } = nounArguments(predicate);
  const own = rest && hit.trigger.class === 'core' ? beforeItems(rest) : rest;
  const word = `«${formAt(context.scene, predicate.first)}»`;
  const { direction, class: kind } = hit.trigger;
  if (hit.reading.suffix !== '' && kind === 'governor') {
    addOwnPronoun(context, step);
    return;
  }
  if (hit.reading.suffix !== '' && direction === 'get') addPronoun(context, predicate, 'recipient');
  if (hit.reading.suffix !== '' && direction === 'give') addGivingPronoun(context, step, rest);
  // «بسبب [إبرامها] صفقة مع روسيا لشراء …»
  if (hit.reading.suffix !== '' && kind === 'light') addPronoun(context, predicate, null);
  if (hit.form === 'participle' && kind === 'governor') addDescribed(context, step);
  addPrepositionSides(context, step, obliques);
  if (kind === 'deal' && own && addPair(context, own, word)) return;
  if (own && partiesOf(own).length > 0 && !isItem(own)) {
    if (kind === 'deal' && direction === 'give') context.add('supplier', own, 3, `of ${word}`);
    else if (kind === 'deal' && direction === 'get') context.add('recipient', own, 3, `of ${word}`);
    else if (kind === 'deal' || direction === 'deal') context.add(null, own, 2, `of ${word}`);
    else if (kind === 'core' && direction === 'give') addGiving(context, step, own, rest?.items.length !== 0);
    else context.add(sideOfSubject(context, step), own, 3, `of ${word}`);
  }
  if (kind === 'core' && direction === 'give') {
    for (const object of objects) if (isParty(object)) context.add('recipient', object, 3, `object of ${word}`);
  }
}

/** «[تسليمـها] دبابات»: who gives; «[إمدادـها] بالأسلحة»: to whom, who is not the one above. «تهريبهم» is done by people, not by a state. */
function addGivingPronoun(context: SideContext, { predicate, hit }: Step, rest: Phrase | null): void {
  const { ends, id } = hit.trigger;
  if (rest !== null && rest.items.length > 0) {
    if (ends !== 'both') addPronoun(context, predicate, 'supplier');
    return;
  }
  // «طلبت كييف من برلين تزويدها»: she who asks is told of as such.
  if (context.event.governors.some((step) => step.hit.trigger.subtype === 'request')) return;
  if (context.scene.lexicon.toWhom.has(id) && (rest === null || partiesOf(rest).length === 0))
    addGiven(context, predicate, hit.reading.suffix);
}

/** «تزويدها»: the party named last, «تزويدهم» the people; not who gives. */
function addGiven(context: SideContext, predicate: Predicate, suffix: string): void {
  const giver = context.event.control ?? outerSubject(context);
  if (!context.scene.lexicon.transfer.them.has(suffix)) {
    addPronoun(context, predicate, 'recipient', giver);
    return;
  }
  const ids = giver ? context.ids(giver) : [];
  const given = meantBy(context.scene, predicate.first, suffix, (phrase) =>
    context.ids(phrase).every((id) => !ids.includes(id)),
  );
  if (given) context.add('recipient', given, 3, 'the pronoun');
}

/** «صفقة أسلحة [أمريكية سعودية]», «صفقة [تونسية روسية]»: two nations that a deal is called by are its ends. */
function addPair(context: SideContext, own: Phrase, word: string): boolean {
  const nations = own.parties.filter((party) => party.by === 'adjective');
  const [first, second] = nations;
  if (nations.length !== 2 || !first || !second || second.first - first.end > 1) return false;
  for (const party of nations)
    context.add(null, { ...own, head: party.first, conjuncts: [party.first], parties: [party] }, 2, `of ${word}`);
  return true;
}

/** «[جاكرتا] من الدول المهتمة بشراء …», «أقرت [الكويت] أنها بين المرشحين لشراء …»: of whom it is said. */
function addDescribed(context: SideContext, step: Step): void {
  const subject = described(context, step);
  const side = sideOfSubject(context, step);
  if (side && subject && canAct(subject) && !isItem(subject)) context.add(side, subject, 3, 'of whom it is said');
}

function described(context: SideContext, { predicate }: Step): Phrase | null {
  const { clause, first } = predicate;
  const ahead = clause.phrases.filter((phrase) => phrase.end <= first && isBare(phrase) && isParty(phrase)).at(-1);
  return ahead ?? verbArguments(clause, context.scene.syntax.classes).subject;
}

/** «إعلان [موسكو] عزمـها تزويد …»: whose wish or offer it is, who has just announced it. */
function addOwnPronoun(context: SideContext, step: Step): void {
  const side = sideOfSubject(context, step);
  if (!side || context.sides.of(side).length > 0) return;
  const { control } = context.event;
  if (control && canAct(control) && !isItem(control)) context.add(side, control, 3, 'the pronoun');
  else addPronoun(context, step.predicate, side);
}

/** «حذّرت واشنطن [أنقرة] من شرائـها …», «أمام [الشركة] فرصة لبيعـها 110 طائرات»: the party named last before a pronoun. */
function addPronoun(
  context: SideContext,
  { clause, first, phrase }: Predicate,
  side: Side | null,
  but: Phrase | null = null,
): void {
  for (let around: Clause | null = clause; around; around = around.parent) {
    const named = around.phrases.filter(
      (phrase) => phrase !== but && phrase.end <= first && isNamed(context, phrase) && context.ids(phrase).length > 0,
    );
    const nearest = named.at(-1);
    // «خفض مساعداتها [لمصر] عبر وقف تزويدها بـ»: for whom it is told is nearer than who does it.
    const given = side === 'recipient' && nearest && context.scene.lexicon.forWhom.has(nearest.preposition);
    // «عقوبات على [أنقرة] لشرائها …»
    const isNext = nearest?.end === phrase?.first && context.scene.lexicon.transfer.on.has(nearest?.preposition ?? '');
    const last =
      given || (isNext && side === 'recipient')
        ? nearest
        : (named.filter((phrase) => phrase.preposition === '').at(-1) ?? nearest);
    if (last) {
      context.add(side, last, 3, 'the pronoun');
      return;
    }
  }
}

/** «بيع [إسرائيل] طائرات للهند», «تزويد [بغداد] بدبابات»: who gives, unless who gives is told elsewhere. */
function addGiving(context: SideContext, { predicate, hit }: Step, own: Phrase, thing: boolean): void {
  const word = `«${formAt(context.scene, predicate.first)}»`;
  const adjective = partiesOf(own)[0]?.by === 'adjective' && !isParty(own);
  const told = context.sides.of('recipient').length > 0;
  const { objects, obliques } = nounArguments(predicate);
  // «تزويد [فرنسا] العراق برادارات»
  const givesTo = objects[0] !== undefined && isRightBehind(context, predicate, objects[0]) && isParty(objects[0]);
  // «تزويد [الجانب الإيراني] بمنظومات», where «التزويد [الإيراني]» says who gives.
  const isBody =
    adjective && context.scene.lexicon.toWhom.has(hit.trigger.id) && (partiesOf(own)[0]?.first ?? 0) > own.first;
  if ((adjective && !isBody) || told || givesTo) {
    context.add('supplier', own, 3, `agent of ${word}`);
    return;
  }
  const outer = context.event.control ?? outerSubject(context);
  const given = outer !== null && context.ids(outer).some((id) => !context.ids(own).includes(id));
  // «بيع الدول الثلاث [كل شيء من الرادارات]»
  const words = context.scene.lexicon.transfer;
  const partOf = (one: Phrase) => words.from.has(one.preposition) && objects.some((bare) => bare.end === one.first);
  const object =
    thing ||
    objects.some(isItem) ||
    obliques.some((one) => one.items.length > 0 && (words.by.has(one.preposition) || partOf(one)));
  const maker = context.ids(own).every((id) => context.scene.arms(id) >= MAKER || id.startsWith('company:'));
  if (given || context.scene.lexicon.toWhom.has(hit.trigger.id) || (object && !maker))
    context.add('recipient', own, 3, `object of ${word}`);
  else context.add(object ? 'supplier' : null, own, 2, `agent of ${word}`);
}

/** «إمداد فرنسا [أيضا] الجيش اللبناني بـ»: but for adverbs. */
function isRightBehind({ scene }: SideContext, { phrase }: Predicate, { first }: Phrase): boolean {
  let at = phrase?.end ?? first;
  for (let next = scene.syntax.classes.pastAdverb(at); next > at; next = scene.syntax.classes.pastAdverb(at)) at = next;
  return at === first;
}

/** «[مصر]», «تزويد [مصر]»: a party, or what is done to one. */
function isNamed({ scene }: SideContext, phrase: Phrase): boolean {
  // «عقوبات على [هيئة صينية] لشرائها …»
  if (isOneOf(scene, phrase.head, scene.lexicon.transfer.actors) && partiesOf(phrase).length > 0) return true;
  if (isParty(phrase) || scene.syntax.classes.masdar(phrase.head).length === 0) return isParty(phrase);
  return partiesOf(phrase).some((party) => party.by !== 'adjective');
}

function outerSubject(context: SideContext): Phrase | null {
  for (const step of context.event.governors) {
    const { predicate, hit } = step;
    if (predicate.kind !== 'verb' && hit.form !== 'participle') continue;
    const subject =
      predicate.kind === 'verb'
        ? verbArguments(predicate.clause, context.scene.syntax.classes).subject
        : described(context, step);
    if (subject && canAct(subject)) return subject;
  }
  return null;
}

/** «شراء [مئة طائرة من طراز] لوكهيد»: parties behind the things belong to these. */
function beforeItems(phrase: Phrase): Phrase {
  const [item] = phrase.items;
  if (!item) return phrase;
  const parties = phrase.parties.filter((party) => party.first < item.first);
  return parties.length === phrase.parties.length ? phrase : { ...phrase, parties };
}
