import type { Predicate } from './predicate.ts';
import { isBare, type Phrase } from './phrase.ts';

/** What stands behind a noun of action. */
export interface NounArguments {
  /** What follows it in its own phrase, with the parties and items named there: «بيع [مصر]», «صفقة [الرافال المصرية]». */
  own: Phrase | null;
  /** Bare phrases behind it up to the next predicate joined to it: «بيع مصر [24 طائرة]». */
  objects: Phrase[];
  /** Phrases under a preposition behind it. */
  obliques: Phrase[];
}

/**
 * Arguments of a noun of action: the rest of its phrase, and the phrases behind it in its clause. `until` is where another noun of
 * action begins in its phrase: «عزمها [تزويد] …».
 */
export function nounArguments(predicate: Predicate, until = Number.POSITIVE_INFINITY): NounArguments {
  const { phrase, clause, end } = predicate;
  if (!phrase) return { own: null, objects: [], obliques: [] };
  const own = restOf(phrase, end, until);
  const behind = clause.phrases.filter((one) => one.first >= phrase.end);
  const verb = clause.verb?.first ?? -1;
  const reach = behind.filter((one) => verb < end || one.first < verb);
  return { own, objects: reach.filter(isBare), obliques: reach.filter((one) => !isBare(one)) };
}

/** The part of a phrase behind a token, up to the next noun joined in it. */
function restOf(phrase: Phrase, from: number, until: number): Phrase {
  const joined = phrase.conjuncts.find((conjunct) => conjunct > from && conjunct > phrase.head && !isNameJoined(phrase, conjunct)) ?? phrase.end;
  const end = Math.max(from, Math.min(joined, until));
  return {
    ...phrase,
    first: from,
    head: from,
    end,
    conjuncts: [from, ...phrase.conjuncts.filter((conjunct) => conjunct > from && conjunct < end)],
    parties: phrase.parties.filter((party) => party.first >= from && party.end <= end),
    items: phrase.items.filter((item) => item.first >= from && item.end <= end),
  };
}

/** «بيع مصر [والسعودية]»: a party joined to a party stays with it. */
function isNameJoined(phrase: Phrase, conjunct: number): boolean {
  const before = phrase.parties.some((party) => party.end === conjunct || party.end === conjunct - 1);
  return before && phrase.parties.some((party) => party.first === conjunct);
}
