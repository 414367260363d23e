import type { ItemMention } from '../../mention.ts';
import type { Clause } from '../../syntax/clause.ts';
import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isBare, isItem, type Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import type { WordClasses } from '../../syntax/word-classes.ts';
import { formAt, hitOf, type Scene } from '../scene.ts';
import { itemsBefore } from './items-before.ts';
import type { Step, TransferEvent } from './transfer-event.ts';

/** The items of a transfer: of the core's arguments, then of what governs it; arms in general («أسلحة») are among them. */
export function transferItems(scene: Scene, event: TransferEvent): ItemMention[] {
  const service = serviceOf(scene, event.core);
  if (service) return [service];
  // «صواريخ [يصل مداها] إلى …»: it is the range that reaches so far.
  if (event.core.hit.trigger.itemSubject && arrivesOther(scene, event.core.predicate)) return [];
  for (const step of [event.core, ...event.governors]) {
    const items = itemsOf(scene, step);
    if (items.length > 0)
      return [
        ...items,
        ...itemsBehindMakers(scene, items),
        ...(items.every(isVague) ? new Set([...contentsOf(scene, event), ...contentsOfArms(scene, items)]) : []),
      ];
  }
  // «الدفعة 43 من الكلية»: a batch is one of arms only where it says so.
  if (event.core.hit.trigger.id === 'shipment') return [];
  const held = heldItems(scene, event);
  if (held.length > 0) return held;
  const holding = containerItems(scene, event.core.predicate);
  // «عدم [تسليحها]»: the pronoun means whom or what is armed.
  if (holding.length > 0 || scene.lexicon.toWhom.has(event.core.hit.trigger.id)) return holding;
  return itemsBefore(scene, event);
}

/** «[تدريب] الطيارين على مقاتلات إف-16»: the service itself, not what it is about. */
function serviceOf(scene: Scene, { predicate: { first, end }, hit }: Step): ItemMention | null {
  const { item: category, direction } = hit.trigger;
  if (category === null || direction !== 'give') return null;
  const none = { entity: null, quantity: null, part: false, single: false, general: false, origin: null };
  const told = scene.read.items.find((item) => item.first === first && item.category === category);
  return told ?? { type: 'item', first, end, category, preposition: '', ...none };
}

/** «أسلحة», «معدات عسكرية», «مساعدات عسكرية»: no arms of a kind. */
function isVague({ general, entity, category }: ItemMention): boolean {
  return general || (entity === null && category === 'support');
}

/** «بيع معدات عسكرية للكويت [تشمل صواريخ]», «معدات تقدر بمليارات، [من ضمنها طائرات نقل]»: what arms in general are said to hold. */
function contentsOf(scene: Scene, { core, governors }: TransferEvent): ItemMention[] {
  const { classes, clauses } = scene.syntax;
  const steps = [core, ...governors].map(({ predicate }) => predicate);
  const holds = (one: Predicate) => scene.lexicon.contains.has(classes.verb(one.first)?.use.lemma ?? '');
  const isAboutIt = (one: Predicate) => one.link === 'relative' && one.parent !== null && steps.includes(one.parent);
  const held = scene.predicates
    .filter((one) => one.kind === 'verb' && isAboutIt(one) && holds(one))
    .flatMap(({ clause }) => unique(verbArguments(clause, classes).objects));
  const isNear = (clause: Clause) =>
    steps.some((one) => one.clause === clause || (clause.opening === 'relative' && one.clause === clause.parent));
  const named = clauses
    .filter(isNear)
    .flatMap(({ phrases }) => phrases.filter(({ preposition }) => scene.lexicon.among.has(preposition)));
  return [...held, ...unique(named)].filter(({ first }) => first > core.predicate.first);
}

/** «أسلحة للمقاومة [تمثّلت في عربات]», «معدات [تشمل مدافع]»: what a clause about arms in general says that they are. */
function contentsOfArms(
  { syntax: { clauses, classes }, lexicon }: Scene,
  items: readonly ItemMention[],
): ItemMention[] {
  return clauses
    .filter(({ antecedent, verb }) => {
      const isAboutArms = antecedent?.items.some((item) => items.includes(item)) ?? false;
      return isAboutArms && verb !== null && lexicon.contains.has(classes.verb(verb.first)?.use.lemma ?? '');
    })
    .flatMap(({ phrases, verb }) => unique(phrases.filter((phrase) => phrase.first >= (verb?.end ?? 0))));
}

/** «20 صاروخا تنتجها بوينغ، [ومكونات 125 دبابة]»: the list goes on behind a clause whose object is the item before. */
function itemsBehindMakers({ syntax: { classes, clauses } }: Scene, items: readonly ItemMention[]): ItemMention[] {
  const holds = (phrase: Phrase | null) => phrase?.items.some((item) => items.includes(item)) ?? false;
  return clauses
    .filter(({ opening, verb, antecedent }) => opening === 'relative' && verb?.suffix && holds(antecedent))
    .flatMap(({ phrases }) => phrases.filter((phrase) => isBare(phrase) && classes.isJoined(phrase.first)))
    .flatMap((phrase) => phrase.items.filter((item) => !items.includes(item)));
}

/** «تسلّم [سرب] يتكوّن من 16 مقاتلة», «شحنة [مكوّنة من] ألفي قنبلة»: what the thing that changes hands is said to be made up of. */
function containerItems({ syntax: { clauses, classes }, lexicon }: Scene, predicate: Predicate): ItemMention[] {
  const { first, clause } = predicate;
  const [thing] = clause.phrases.filter(
    (phrase) => phrase.end > first && !phrase.parties.length && phrase.head >= first,
  );
  const clauseOf = clauses.find(
    ({ antecedent, verb }) =>
      antecedent === thing && verb !== null && lexicon.contains.has(classes.verb(verb.first)?.use.lemma ?? ''),
  );
  return thing && clauseOf
    ? unique(clauseOf.phrases.filter((phrase) => isBare(phrase) || isPart(lexicon, phrase)))
    : [];
}

function isPart({ transfer }: Scene['lexicon'], { preposition }: Phrase): boolean {
  return transfer.from.has(preposition) || transfer.on.has(preposition);
}

function itemsOf(scene: Scene, { predicate, hit }: Step): ItemMention[] {
  if (hit.trigger.id === 'support-with') return meansOf(scene, predicate);
  if (hit.trigger.itemSubject) return arrivingItems(scene, { predicate, hit });
  if (predicate.kind === 'noun') {
    const { own: near, objects, obliques } = nounArguments(predicate);
    const own = dealBehind(scene, predicate) ?? near;
    const things = [...objects, ...obliques.filter((phrase) => isThing(scene, phrase))];
    const items = unique([...(own ? [own] : []), ...things.slice(0, firstOther(scene, things))]);
    return items.length > 0 ? [...items, ...listedItems(scene, obliques, items)] : items;
  }
  const { subject, objects, obliques } = verbArguments(predicate.clause, scene.syntax.classes);
  const things = [...objects, ...obliques.filter((phrase) => phrase.first > predicate.first && isThing(scene, phrase))];
  if (subject && (hit.trigger.itemSubject || things.every((phrase) => phrase.items.length === 0)))
    things.unshift(subject);
  return unique(things);
}

/** «تدعم الجيش [بالدبابات]»: what somebody is supported with, and nothing else that is named. */
function meansOf(scene: Scene, predicate: Predicate): ItemMention[] {
  const { obliques } =
    predicate.kind === 'noun' ? nounArguments(predicate) : verbArguments(predicate.clause, scene.syntax.classes);
  const { by } = scene.lexicon.transfer;
  return unique(
    obliques.filter((phrase) => phrase.first > predicate.first && by.has(phrase.preposition) && isItem(phrase)),
  );
}

/** «12 طائرة من صنع لوكهيد مارتن [و20 صاروخا]»: items joined to the list behind what says more of the one before. */
function listedItems({ lexicon }: Scene, obliques: readonly Phrase[], items: readonly ItemMention[]): ItemMention[] {
  return obliques
    .filter((phrase) => lexicon.transfer.from.has(phrase.preposition))
    .flatMap(({ conjuncts, items: inside }) =>
      inside.filter(
        (item) => !items.includes(item) && item.quantity !== null && conjuncts.slice(1).includes(item.first),
      ),
    );
}

/** «تقديم [دعم دفاعي]», «تسليم [شحنة صواريخ]»: a deal that the act is done to, with what it holds. */
function dealBehind(scene: Scene, predicate: Predicate): Phrase | null {
  const deal = scene.predicates.find(
    (one) =>
      one.parent === predicate && one.phrase === predicate.phrase && hitOf(one, 'transfer', 'deal') !== undefined,
  );
  if (!deal || !predicate.phrase) return null;
  return { ...predicate.phrase, items: predicate.phrase.items.filter((item) => item.first >= predicate.end) };
}

/** «وصلت [ثلاث طائرات]», «وصول [الدفعة الأولى] [من الدبابات]»: what arrives; services do not. */
function arrivingItems(scene: Scene, { predicate, hit }: Step): ItemMention[] {
  const args = predicate.kind === 'verb' ? verbArguments(predicate.clause, scene.syntax.classes) : arrivalOf(predicate);
  const { obliques } = args;
  // «دخلت [الخدمة] في الجيش فرقاطة»: part of the verb, behind which the subject may come late.
  const isPartOfVerb = args.subject !== null && hit.trigger.with.includes(formAt(scene, args.subject.head));
  const subject = isPartOfVerb ? (args.objects.find(isItem) ?? null) : args.subject;
  const parts = subject
    ? obliques.filter((phrase) => scene.lexicon.transfer.from.has(phrase.preposition) && phrase.first === subject.end)
    : [];
  return unique([...(subject ? [subject] : []), ...parts]).filter(
    (item) => item.category !== 'training' && item.category !== 'support',
  );
}

/** True where a verb of arriving has a subject of its own, which is no weapon, in a clause about one. */
function arrivesOther({ syntax: { classes } }: Scene, { kind, clause }: Predicate): boolean {
  if (kind !== 'verb' || clause.opening !== 'relative' || !clause.antecedent) return false;
  const { subject, objects } = verbArguments(clause, classes);
  const [first] = objects;
  const isOwn = first !== undefined && first.first === clause.verb?.end && classes.isOwned(first.head);
  return isOwn || (subject !== null && subject !== clause.antecedent && !isItem(subject));
}

/** «وصول [طائرات]», «وصول وانضمام [طائرات]» */
function arrivalOf(predicate: Predicate): { subject: Phrase | null; objects: Phrase[]; obliques: Phrase[] } {
  const { own, objects, obliques } = nounArguments(predicate);
  return { subject: predicate.joined ? (objects[0] ?? own) : own, objects, obliques };
}

/** Index of the first phrase that is headed by another noun of action, whose things they are from there on. */
function firstOther(scene: Scene, phrases: readonly Phrase[]): number {
  const at = phrases.findIndex(
    (phrase) => isBare(phrase) && scene.predicates.some((one) => one.first === phrase.head && one.hits.length > 0),
  );
  return at < 0 ? phrases.length : at;
}

function isThing(scene: Scene, phrase: Phrase): boolean {
  if (phrase.items.some((item) => item.first === phrase.head)) return true;
  // «المتهم باختطاف الطائرة»: a thing of the noun of action before it.
  if (scene.syntax.classes.masdar(phrase.head).length > 0) return false;
  return isBare(phrase) || scene.lexicon.transfer.things.has(phrase.preposition);
}

function unique(phrases: readonly Phrase[]): ItemMention[] {
  return [...new Set(phrases.flatMap((phrase) => phrase.items))];
}

/** «صفقة … [تشمل فرقاطة وصواريخ]»: what a verb about the deal says that it holds. */
function heldItems(scene: Scene, event: TransferEvent): ItemMention[] {
  const { classes } = scene.syntax;
  const words = scene.lexicon.transfer;
  const deals = [event.core, ...event.governors].filter((step) => step.hit.trigger.class === 'deal');
  return deals.flatMap(({ predicate }) =>
    scene.predicates.flatMap((one) => {
      if (one.kind !== 'verb' || !isAbout(one, predicate, classes)) return [];
      const { objects, obliques } = verbArguments(one.clause, classes);
      // «صفقة … [تحصل بموجبها الرياض على صواريخ]», «الصفقة التي [تقضي بتسليم 24 طائرة]»
      return unique([
        ...objects,
        ...obliques.filter(
          (phrase) => one.link === 'relative' && (words.by.has(phrase.preposition) || words.on.has(phrase.preposition)),
        ),
      ]);
    }),
  );
}

/** «صفقة [تشمل] …», «الصفقة [تشمل] …», «[وتشمل] الصفقة …» */
function isAbout(verb: Predicate, deal: Predicate, classes: WordClasses): boolean {
  if (verb.parent === deal || (deal.parent === verb && deal.link === 'subject')) return true;
  return (
    deal.parent === verb &&
    deal.first === deal.phrase?.head &&
    verbArguments(verb.clause, classes).subject === deal.phrase
  );
}
