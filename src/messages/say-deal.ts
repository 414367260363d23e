import { isMessageKey, type Language, message } from './message.ts';
import { sayAmount } from './say-amount.ts';
import { sayChain } from './say-chain.ts';
import { sayCategory, sayItem } from './say-item.ts';
import { sayName, sayNames } from './say-name.ts';
import { sayTime } from './say-time.ts';
import type { Entities, SayableAmount, SayableItem, SayableLink } from './types.ts';

/** What saying a deal needs to know of it. */
export interface SayableDeal {
  supplier: readonly string[];
  recipient: readonly string[];
  what: string | null;
  quantities: readonly { item: string | null; category: string }[];
}

/** Who reports a value, and on whose word. */
export interface SayableReporter {
  /** Id of the document, as short as it is to be said. */
  document: string;
  publisher: string | null;
  attribution: readonly SayableLink[];
}

/** A deal in a few words: «Rafale combat aircraft from France to Egypt». */
export function sayDeal(deal: SayableDeal, entities: Entities, language: Language): string {
  const said = message('deal.title', language, {
    what: sayWhat(deal, entities, language),
    supplier: sayNames(deal.supplier, entities, language) || message('unknown.supplier', language),
    recipient: sayNames(deal.recipient, entities, language) || message('unknown.recipient', language),
  });
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** What a deal is about: a weapon by name with its kind, a kind, or arms. */
export function sayWhat({ what, quantities }: SayableDeal, entities: Entities, language: Language): string {
  if (what === null) return message('unknown.items', language);
  if (what.startsWith('category:')) return sayCategory(what.slice('category:'.length), language);
  // A deal of a family is told by its members: «PAC-3» for «Patriot».
  const told = quantities.find(({ item }) => item === what) ?? quantities.find(({ item }) => item !== null);
  if (!told) return sayName(what, entities, language);
  return sayItem({ entity: what, category: told.category, quantity: null }, entities, language);
}

/** «delivery», «تسليم» */
export function sayStage(stage: string, language: Language): string {
  const key = `subtype.transfer.${stage}`;
  return isMessageKey(key) ? message(key, language) : stage;
}

/** What is told of a thing: a number of items, a price, a stretch of days. */
export type SayableValue =
  | { item: string | null; category: string; quantity: number | null }
  | SayableAmount
  | { start: string | null; end: string | null };

/** «24 Rafale combat aircraft», «5.2 billion euros», «on 16 February 2015» */
export function sayValue(value: SayableValue, entities: Entities, language: Language): string {
  if ('category' in value) {
    const item: SayableItem = { entity: value.item, category: value.category, quantity: value.quantity };
    return sayItem(item, entities, language);
  }
  if ('unit' in value) return sayAmount(value, language);
  return sayTime({ start: value.start, end: value.end, text: '' }, language);
}

/** Those who report something, each with its chain and document, each once. */
export function sayReporters(reporters: readonly SayableReporter[], entities: Entities, language: Language): string {
  const said = reporters.map(({ publisher, attribution, document }) => {
    const name =
      publisher === null ? message('deal.publisher.unknown', language) : sayName(publisher, entities, language);
    if (attribution.length === 0) return message('deal.reporter', language, { publisher: name, document });
    const chain = sayChain(attribution, entities, language);
    return message('deal.reporter.citing', language, { publisher: name, chain, document });
  });
  return [...new Set(said)].reduce((first, next) => message('deal.more', language, { first, next }));
}
