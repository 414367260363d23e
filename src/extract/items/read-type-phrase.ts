import { findName } from './find-name.ts';
import { closing, findQuoted } from './find-unlisted-name.ts';
import type { ItemSentence } from './item-context.ts';
import { matchWords } from './match-words.ts';
import { categoryOf, closed, type NounPhrase, startPhrase } from './noun-phrase.ts';
import { numberBefore } from './numbers.ts';
import { pastOfThem } from './past-of-them.ts';
import { extend } from './read-noun-phrase.ts';

/**
 * «… و3 [من طراز «مي-28»]», «70 منها [من طراز أباتشي]»: a name whose noun stands before, in the phrase `noun`. A name that no
 * catalogue holds needs its quotes, a number before it and the noun.
 */
export function readTypePhrase(s: ItemSentence, i: number, noun: NounPhrase | null): NounPhrase | null {
  const introducer = matchWords(s, s.context.kinds.introducers, i, true);
  if (!introducer?.value.any) return null;
  const close = closing(s.tokens[introducer.end]?.form);
  const carries = s.context.kinds.carries[noun?.head?.class ?? ''];
  const found = findName(
    s,
    introducer.end + (close ? 1 : 0),
    (entry) => carries?.has(entry.category ?? 'other') ?? false,
  );
  const end = found && close ? closed(s, found.end, close) : found?.end;
  if (found && end !== null && end !== undefined && found.conjunction === '' && found.preposition === '') {
    const phrase = startPhrase(i, end, null, null);
    phrase.entry = found.entry;
    extend(s, phrase, 0);
    return phrase;
  }
  const quoted = noun && numberBefore(s, pastOfThem(s, i)) ? findQuoted(s, introducer.end) : null;
  if (!noun || !quoted) return null;
  const phrase = startPhrase(i, quoted.end, null, null);
  phrase.unlisted = quoted.name;
  phrase.category = categoryOf(noun);
  return phrase.category && phrase;
}
