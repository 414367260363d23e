import { isBare, type Phrase } from './phrase.ts';
import type { Predicate } from './predicate.ts';

/** What stands behind a noun of action. */
export interface NounArguments {
  /** What follows it in its own phrase, with the parties and items named there: «بيع [مصر]», «صفقة [الرافال المصرية]». */
  own: Phrase | null;
  /** Bare phrases behind it up to the next predicate joined to it: «بيع مصر [24 طائرة]». */
  objects: Phrase[];
  /** Phrases under a preposition behind it. */
  obliques: Phrase[];
}

/** Arguments of a noun of action: the rest of its phrase up to the next noun of action in it, and the phrases behind it in its clause. */
export function nounArguments(predicate: Predicate): NounArguments {
  const { phrase, clause, end, reach } = predicate;
  if (!phrase) return { own: null, objects: [], obliques: [] };
  const behind = clause.phrases.filter((one) => one.first >= phrase.end);
  const verb = clause.verb?.first ?? -1;
  const within = behind.filter((one) => verb < end || one.first < verb);
  const shared = sharedObject(predicate);
  return {
    own: part(phrase, end, reach),
    objects: [...(shared ? [shared] : []), ...within.filter(isBare)],
    obliques: within.filter((one) => !isBare(one)),
  };
}

/** «شراء القاهرة ونشرها [أحد هذه الأنظمة]»: the object that stands behind the last of nouns of action joined. */
function sharedObject({ joined }: Predicate): Phrase | null {
  if (!joined?.phrase) return null;
  return sharedObject(joined) ?? part(joined.phrase, joined.end, joined.reach);
}

/** The part of a phrase between two tokens. */
function part(phrase: Phrase, first: number, end: number): Phrase {
  return {
    ...phrase,
    first,
    head: first,
    end: Math.max(first, end),
    conjuncts: [first, ...phrase.conjuncts.filter((conjunct) => conjunct > first && conjunct < end)],
    parties: phrase.parties.filter((party) => party.first >= first && party.end <= end),
    items: phrase.items.filter((item) => item.first >= first && item.end <= end),
  };
}
