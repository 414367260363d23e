import type { ItemMention } from '../../mention.ts';
import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isBare, type Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import type { Scene } from '../scene.ts';
import type { Step, TransferEvent } from './transfer-event.ts';

/** Prepositions under which the thing that changes hands stands: «زوّد بـ», «حصل على», «أفرج عن», «من طراز». */
const THING = /^(?:ب|علي|عن|من|ل)$/u;

/** The items of a transfer: of the core's arguments, then of what governs it; arms in general («أسلحة») are among them. */
export function transferItems(scene: Scene, event: TransferEvent): ItemMention[] {
  for (const step of [event.core, ...event.governors]) {
    const items = itemsOf(scene, step);
    if (items.length > 0) return items;
  }
  // «الدفعة 43 من الكلية»: a batch is one of arms only where it says so.
  if (event.core.hit.trigger.id === 'shipment') return [];
  const held = heldItems(scene, event);
  return held.length > 0 ? held : itemsBefore(scene, event);
}

/** «… صواريخ باك-3 … [وهي مستخدمة في]», «الطائرات التي [تسلمتها]», «… منظومة … [تسليمها]»: the items that a pronoun stands for. */
function itemsBefore(scene: Scene, { core }: TransferEvent): ItemMention[] {
  const { before, antecedent } = core.predicate.clause;
  if (antecedent && antecedent.items.length > 0) return antecedent.items;
  const subject = before ? verbArguments(before, scene.syntax.classes).subject : null;
  if (subject && subject.items.length > 0) return subject.items;
  if (core.hit.reading.suffix === '') return [];
  const last = scene.read.items.filter((item) => item.end <= core.predicate.first).at(-1);
  return last ? [last] : [];
}

function itemsOf(scene: Scene, { predicate, hit }: Step): ItemMention[] {
  if (hit.trigger.itemSubject) return arrivingItems(scene, predicate);
  if (predicate.kind === 'noun') {
    const { own, objects, obliques } = nounArguments(predicate);
    const things = [...objects, ...obliques.filter((phrase) => isThing(scene, phrase))];
    return unique([...(own ? [own] : []), ...things.slice(0, firstOther(scene, things))]);
  }
  const { subject, objects, obliques } = verbArguments(predicate.clause, scene.syntax.classes);
  const things = [...objects, ...obliques.filter((phrase) => phrase.first > predicate.first && isThing(scene, phrase))];
  if (subject && (hit.trigger.itemSubject || things.every((phrase) => phrase.items.length === 0)))
    things.unshift(subject);
  return unique(things);
}

/** «وصلت [ثلاث طائرات]», «وصول [الدفعة الأولى] [من الدبابات]»: what arrives; services do not. */
function arrivingItems(scene: Scene, predicate: Predicate): ItemMention[] {
  const { subject, obliques } =
    predicate.kind === 'verb'
      ? verbArguments(predicate.clause, scene.syntax.classes)
      : { subject: nounArguments(predicate).own, obliques: nounArguments(predicate).obliques };
  const parts = subject ? obliques.filter((phrase) => phrase.preposition === 'من' && phrase.first === subject.end) : [];
  return unique([...(subject ? [subject] : []), ...parts]).filter(
    (item) => item.category !== 'training' && item.category !== 'support',
  );
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
  return isBare(phrase) || (THING.test(phrase.preposition) && phrase.preposition !== 'ل');
}

function unique(phrases: readonly Phrase[]): ItemMention[] {
  return [...new Set(phrases.flatMap((phrase) => phrase.items))];
}

/** «صفقة … [تشمل فرقاطة وصواريخ]»: what a verb about the deal says that it holds. */
function heldItems(scene: Scene, event: TransferEvent): ItemMention[] {
  const deals = [event.core, ...event.governors].filter((step) => step.hit.trigger.class === 'deal');
  return deals.flatMap(({ predicate }) => {
    const about = scene.predicates.filter(
      (one) =>
        one.kind === 'verb' && (one.parent === predicate || (predicate.parent === one && predicate.link === 'subject')),
    );
    return about.flatMap((one) => unique(verbArguments(one.clause, scene.syntax.classes).objects));
  });
}
