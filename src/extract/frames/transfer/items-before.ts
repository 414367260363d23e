import type { ItemMention } from '../../mention.ts';
import { isBare, type Phrase } from '../../syntax/phrase.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import type { Scene } from '../scene.ts';
import type { TransferEvent } from './transfer-event.ts';

/** «… صواريخ باك-3 … [وهي مستخدمة في]», «الطائرات التي [تسلمتها]», «… منظومة … [تسليمها]»: the items that a pronoun stands for. */
export function itemsBefore(scene: Scene, { core }: TransferEvent): ItemMention[] {
  const { predicate, hit } = core;
  const { before, antecedent } = predicate.clause;
  if (antecedent && antecedent.items.length > 0) return antecedent.items;
  const subject = before ? verbArguments(before, scene.syntax.classes).subject : null;
  if (subject && subject.items.length > 0) return subject.items;
  const part = predicate.clause.phrases.find(
    (phrase) => phrase.head >= predicate.first && phrase.end > predicate.end && isPartOfThem(scene, phrase),
  );
  if (hit.reading.suffix === '' && !part) return [];
  const here = scene.read.items.filter((item) => item.end <= predicate.first);
  const last = (here.length > 0 || !part ? here : (scene.before?.read.items ?? [])).findLast((item) => !item.general);
  if (!last) return [];
  const count = part ? countIn(scene, part) : null;
  return [count === null ? last : { ...last, quantity: count }];
}

/** «حصلت على [نصفها]», «بيع [24 منها]» */
function isPartOfThem(scene: Scene, phrase: Phrase): boolean {
  const { lexicon, analysis, syntax } = scene;
  const { things, for: whom } = lexicon.transfer;
  if (!isBare(phrase) && !things.has(phrase.preposition) && !whom.has(phrase.preposition)) return false;
  if (analysis.readings(phrase.head).some(({ stem, suffix }) => suffix !== '' && lexicon.partials.has(stem)))
    return true;
  return countIn(scene, phrase) !== null && syntax.classes.genderUnderPreposition(phrase.end) !== null;
}

/** The number that a phrase ends in: «شراء [72] منها». */
function countIn({ read }: Scene, { head, end }: Phrase): number | null {
  return read.numbers.find((number) => number.end === end && number.first >= head)?.value ?? null;
}
