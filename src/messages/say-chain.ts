import { isMessageKey, type Language, message } from './message.ts';
import { sayNames } from './say-name.ts';
import type { Entities, SayableLink } from './types.ts';

/**
 * A chain of transmission in words, nearest to the publisher first: «the Wall Street Journal, citing the Israeli Ministry
 * of Defence». The publisher's own voice, an empty chain, is said as such.
 */
export function sayChain(links: readonly SayableLink[], entities: Entities, language: Language): string {
  if (links.length === 0) return message('chain.own-voice', language);
  return links
    .map((link) => sayLink(link, entities, language))
    .reduceRight((farther, nearer) => message('chain.cites', language, { nearer, farther }));
}

/** One link: the source, with those that speak together with it, and how it speaks where that is more than reporting. */
export function sayLink(link: SayableLink, entities: Entities, language: Language): string {
  const source =
    sayNames([link.source, ...(link.with ?? [])], entities, language) || message('unknown.source', language);
  const key = `chain.${link.stance}`;
  return isMessageKey(key) ? message(key, language, { source }) : source;
}
