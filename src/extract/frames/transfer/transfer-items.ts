import type { ItemMention } from '../../mention.ts';
import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isBare, type Phrase } from '../../syntax/phrase.ts';
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
  const held = heldItems(scene, event);
  return held.length > 0 ? held : itemsBefore(scene, event);
}

/** «… صواريخ باك-3 … [وهي مستخدمة في]», «الطائرات التي [تسلمتها]»: the items that a pronoun stands for. */
function itemsBefore(scene: Scene, { core }: TransferEvent): ItemMention[] {
  const { before, antecedent } = core.predicate.clause;
  if (antecedent) return antecedent.items;
  if (!before) return [];
  return verbArguments(before, scene.syntax.classes).subject?.items ?? [];
}

function itemsOf(scene: Scene, { predicate, hit }: Step): ItemMention[] {
  if (predicate.kind === 'noun') {
    const { own, objects, obliques } = nounArguments(predicate);
    return unique([...(own ? [own] : []), ...objects, ...obliques.filter(isThing)]);
  }
  const { subject, objects, obliques } = verbArguments(predicate.clause, scene.syntax.classes);
  const things = [...objects, ...obliques.filter((phrase) => phrase.first > predicate.first && isThing(phrase))];
  if (subject && (hit.trigger.itemSubject || things.every((phrase) => phrase.items.length === 0))) things.unshift(subject);
  return unique(things);
}

function isThing(phrase: Phrase): boolean {
  return isBare(phrase) || THING.test(phrase.preposition) || phrase.items.some((item) => item.first === phrase.head);
}

function unique(phrases: readonly Phrase[]): ItemMention[] {
  return [...new Set(phrases.flatMap((phrase) => phrase.items))];
}

/** «صفقة … [تشمل فرقاطة وصواريخ]»: what a verb about the deal says that it holds. */
function heldItems(scene: Scene, event: TransferEvent): ItemMention[] {
  const deals = [event.core, ...event.governors].filter((step) => step.hit.trigger.class === 'deal');
  return deals.flatMap(({ predicate }) => {
    const about = scene.predicates.filter((one) => one.kind === 'verb' && (one.parent === predicate || (predicate.parent === one && predicate.link === 'subject')));
    return about.flatMap((one) => unique(verbArguments(one.clause, scene.syntax.classes).objects));
  });
}
