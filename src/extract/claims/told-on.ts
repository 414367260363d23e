import type { AmountReading } from '../../languages/language-pack.ts';
import { isMoney } from '../frames/is-money.ts';
import { type Draft, isOneOf, type Scene } from '../frames/scene.ts';
import type { ItemMention } from '../mention.ts';
import { isBare, type Phrase } from '../syntax/phrase.ts';
import type { Predicate } from '../syntax/predicate.ts';

/** How many sentences behind a deal one may tell on of it. */
const REACH = 2;

/** Prepositions under which a verb about a deal says what it holds. */
const HELD = /^(?:ب|علي)$/u;

/** What a later sentence says of a deal told before. */
export interface ToldOn {
  sentence: number;
  /** Token of the word for the deal. */
  trigger: number;
  amounts: AmountReading[];
  items: ItemMention[];
}

/** What is told on of each deal, and drafts that say nothing else. */
export interface Sequels {
  of: Map<Draft, ToldOn[]>;
  absorbed: Set<Draft>;
}

/**
 * Finds sentences that tell on of a deal: «وتبلغ قيمة الصفقة مليار دولار», «وتشمل الحزمة ثلاثة رادارات». They belong to the transfer told
 * last, at most two sentences before, where that is only one, and are no deal of their own.
 */
export function findSequels(drafts: readonly Draft[], scenes: readonly Scene[]): Sequels {
  const found: Sequels = { of: new Map(), absorbed: new Set() };
  const bySentence = Map.groupBy(drafts, ({ sentence }) => sentence);
  let deal: Draft | null = null;
  let until = -1;
  for (const [sentence, scene] of scenes.entries()) {
    const here = (bySentence.get(sentence) ?? []).filter(({ kind }) => kind === 'transfer' || kind === 'trade-total');
    const told: ToldOn | null = deal && sentence <= until ? read(scene) : null;
    if (deal && told && here.every((draft) => isSame(draft, deal as Draft, told))) {
      found.of.set(deal, [...(found.of.get(deal) ?? []), told]);
      for (const draft of here) found.absorbed.add(draft);
      until = sentence + REACH;
    } else if (here.length > 0) {
      deal = onlyDeal(here);
      until = sentence + REACH;
      const held = deal ? heldBy(scene, deal) : null;
      if (deal && held) found.of.set(deal, [held]);
    }
  }
  return found;
}

/** A draft that the word for the deal itself set off, with the parties of the deal before. */
function isSame(draft: Draft, deal: Draft, { trigger }: ToldOn): boolean {
  return draft.trigger.first === trigger && JSON.stringify(draft.roles) === JSON.stringify(deal.roles);
}

/** «صفقة [تشمل أيضا فرقاطة]», «…، [وتشمل الصفقة فرقاطة]»: what a clause on the deal of the sentence adds to it. */
function heldBy(scene: Scene, { items, subtype }: Draft): ToldOn | null {
  if (subtype === 'delivery' || subtype === 'deployment') return null;
  const { predicates, read } = scene;
  const tellsDeal = (verb: Predicate) =>
    (verb.link === 'relative' && verb.parent !== null && isDealNoun(verb.parent)) ||
    predicates.some((one) => one.clause === verb.clause && isTheDeal(scene, one));
  const verb = predicates.find((one) => one.kind === 'verb' && tellsContents(scene, one.first) && tellsDeal(one));
  const held = verb ? verb.clause.phrases.filter(isBare).flatMap((phrase) => phrase.items) : [];
  const isNew = (item: ItemMention) =>
    !item.general && !items.some(({ entity, category }) => entity === item.entity && category === item.category);
  const more = held.filter(isNew);
  if (!verb || more.length === 0) return null;
  return { sentence: read.sentence.index, trigger: verb.first, amounts: [], items: more };
}

/** «[تشمل] الصفقة …» */
function tellsContents({ syntax, lexicon }: Scene, verb: number): boolean {
  return lexicon.contains.has(syntax.classes.verb(verb)?.use.lemma ?? '');
}

function isDealNoun({ hits }: Predicate): boolean {
  return hits.some(({ trigger }) => trigger.kind === 'transfer' && trigger.class === 'deal');
}

/** The one deal that a sentence tells: all deals and sums in it have the same parties; what is already delivered is part of it. */
function onlyDeal(drafts: readonly Draft[]): Draft | null {
  const parties = new Set(drafts.map(({ roles }) => JSON.stringify([roles.supplier ?? [], roles.recipient ?? []])));
  if (parties.size !== 1) return null;
  const deals = drafts.filter(({ kind }) => kind === 'transfer');
  const whole = deals.filter(({ subtype }) => subtype !== 'delivery' && subtype !== 'deployment');
  const [only, another] = whole.length > 0 ? whole : deals;
  return another || !only ? null : only;
}

function read(scene: Scene): ToldOn | null {
  const deal = scene.predicates.find((one) => isTheDeal(scene, one));
  const verb = deal?.clause.verb;
  if (!deal?.phrase || !verb) return null;
  const isIncluded = tellsContents(scene, verb.first);
  const isMeasured = isOneOf(scene, verb.first, scene.lexicon.trade.measures);
  if (!isIncluded && !isMeasured) return null;
  const { sentence, amounts } = scene.read;
  const money = amounts.filter((amount) => isMoney(amount) && isBehind(amount, verb.first, deal));
  const items = isIncluded ? itemsBehind(deal.clause.phrases, deal.phrase, verb.first) : [];
  if (money.length + items.length === 0) return null;
  return { sentence: sentence.index, trigger: deal.first, amounts: money, items };
}

/** «[الصفقة]», «قيمة [العقد]»: a deal with the article, nobody's of its own. */
function isTheDeal(scene: Scene, deal: Predicate): boolean {
  const { kind, first, phrase } = deal;
  if (kind !== 'noun' || !phrase || !isBare(phrase) || phrase.parties.length > 0) return false;
  return isDealNoun(deal) && scene.syntax.classes.isDefinite(first);
}

function isBehind(amount: AmountReading, verb: number, { clause }: Predicate): boolean {
  return amount.first > verb && amount.end <= clause.end;
}

/** What a verb of holding has for objects, the list that goes on behind them too: «تشمل [رادارين]», «تشتمل [على 36 طائرة]», «يتعلق [بإنتاج 16 مقاتلة]». */
function itemsBehind(phrases: readonly Phrase[], deal: Phrase, verb: number): ItemMention[] {
  return phrases
    .filter((phrase) => phrase !== deal && phrase.first > verb && (isBare(phrase) || HELD.test(phrase.preposition)))
    .flatMap(({ items }) => items.filter((item) => !item.general));
}
