import { foldWord } from '../text/index.ts';
import type { Addition, Entry } from './entry.ts';

const LISTS = ['ar', 'en', 'adjective', 'people', 'capital', 'seats', 'members', 'guard', 'notBefore'] as const;

/**
 * An entry with what an own entry of the same id adds: its names follow those that are there, its other fields take their place.
 * A guard that it brings is for the names that it brings, and one that was there stays for those that were.
 */
export function joinEntry(entry: Entry, addition: Addition): Entry {
  const { replaces: _, ...fields } = addition;
  const joined: Entry = { ...entry, ...fields, type: entry.type, state: entry.state, ar: entry.ar, en: entry.en };
  for (const field of LISTS) {
    const list = union(entry[field] ?? [], addition[field] ?? []);
    if (list.length > 0) joined[field] = list;
  }
  const isTold = addition.guard !== undefined || addition.guarded !== undefined || namesOf(addition).length > 0;
  if (joined.guard && isTold) joined.guarded = union(guardedOf(entry), guardedOf(addition));
  return joined;
}

/** Both lists; of what is alike once letters are folded, the first. */
function union(first: readonly string[], second: readonly string[]): string[] {
  const known = new Set(first.map(foldWord));
  return [...first, ...second.filter((one) => !known.has(foldWord(one)))];
}

function guardedOf(entry: Addition): readonly string[] {
  return entry.guarded ?? (entry.guard ? namesOf(entry) : []);
}

function namesOf({ ar = [], en = [], capital = [], people = [] }: Pick<Addition, 'ar' | 'en' | 'capital' | 'people'>) {
  return [...ar, ...en, ...capital, ...people];
}
