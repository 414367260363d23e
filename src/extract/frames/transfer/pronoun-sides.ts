import { isBare, isItem, isParty, partiesOf } from '../../syntax/phrase.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { isAnothers } from '../scene.ts';
import { meantBy } from './meant-by.ts';
import type { SideContext } from './side-context.ts';
import type { Side } from './sides.ts';
import type { Step } from './transfer-event.ts';

/** «تدعم طهران الحوثيين و[تزوّدهم] بصواريخ», «زار موسكو واشترى [منها] …»: the sides that only a pronoun tells. */
export function addPronounSides(context: SideContext, step: Step): void {
  addObject(context, step);
  addUnderPreposition(context, step);
}

/** «[تزوّدهم] بصواريخ», «[سلّمتها] منظومة»; in «باعتها لمصر» the pronoun means the weapons. */
function addObject(context: SideContext, step: Step): void {
  const { predicate, hit } = step;
  const { scene, sides } = context;
  const { clause } = predicate;
  const suffix = clause.verb?.suffix ?? '';
  if (predicate.kind !== 'verb' || suffix === '' || hit.trigger.class !== 'core' || hit.trigger.direction !== 'give')
    return;
  if (sides.of('recipient').length > 0) return;
  // «أسلحة [زوّدتها] بها دول التحالف»: the things come again behind the verb, and the pronoun on it means whom.
  const resumed = scene.syntax.classes.pronounUnderPreposition(predicate.end)?.preposition ?? '';
  const isResumed = scene.lexicon.transfer.by.has(resumed) && scene.lexicon.toWhom.has(hit.trigger.id);
  if (clause.antecedent && partiesOf(clause.antecedent).length === 0 && !isResumed) return;
  const things = verbArguments(clause, scene.syntax.classes).objects.filter((one) => one.first > predicate.first);
  if (!scene.lexicon.toWhom.has(hit.trigger.id) && !things.some(isItem)) return;
  add(context, 'recipient', predicate.first, suffix, step);
}

/** «أرسلت [لها] برلين مدافع», «اشترى [منها] 12 مقاتلة» */
function addUnderPreposition(context: SideContext, step: Step): void {
  const { predicate, hit } = step;
  const { scene, sides } = context;
  const { first, end } = predicate.clause;
  if (predicate.clause.antecedent) return;
  for (let i = Math.max(first, predicate.end); i < end; i++) {
    const found = scene.syntax.classes.pronounUnderPreposition(i);
    if (!found || isAnothers(scene, predicate, { first: i })) continue;
    const side = sideUnder(context, step, found.preposition, i);
    if (side && sides.of(side).length === 0 && hit.trigger.class !== 'light') add(context, side, i, found.suffix, step);
  }
}

function sideUnder({ scene }: SideContext, { predicate, hit }: Step, preposition: string, at: number): Side | null {
  const words = scene.lexicon.transfer;
  const { direction, subtype } = hit.trigger;
  const isGiving = hit.trigger.class === 'core' && direction === 'give';
  if (words.for.has(preposition) && direction !== 'get') return 'recipient';
  if (words.to.has(preposition) && isGiving) return 'recipient';
  // «20 طائرة [منها] ثمان …» counts; «اشترى [منها] …», «طلب [منها] …» tells who sells.
  const asks = direction === 'get' && words.from.has(preposition) && at === predicate.end;
  return asks || (subtype === 'request' && words.to.has(preposition)) ? 'supplier' : null;
}

/** Adds whom the pronoun means, who is not the one that does it. */
function add(context: SideContext, side: Side, at: number, suffix: string, { predicate }: Step): void {
  const { subject } = verbArguments(predicate.clause, context.scene.syntax.classes);
  const others = [subject, context.event.control].flatMap((one) => (one ? context.ids(one) : []));
  const meant = meantBy(context.scene, at, suffix, (phrase) => {
    const ids = isParty(phrase) || (!isBare(phrase) && !isItem(phrase)) ? context.ids(phrase) : [];
    return ids.length > 0 && ids.every((id) => !others.includes(id) && !context.sides.has(id));
  });
  if (meant) context.add(side, meant, 2, 'the pronoun');
}
