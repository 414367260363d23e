import type { Entry } from '../../knowledge/entry.ts';
import { foldWord } from '../../text/index.ts';

/** What must stand by a weapon's name, or not, that it is one: the entry's own lists, folded. */
export interface NameConditions {
  /** Words of which one must stand in the sentence; null where the name needs none. */
  guard: readonly string[] | null;
  /** The names that need the guard, without blanks and hyphens; null where all of them do. */
  guarded: ReadonlySet<string> | null;
  /** Words behind the name that spoil it. */
  notBefore: ReadonlySet<string>;
}

const known = new WeakMap<Entry, NameConditions>();

/** The conditions of an entry's names, folded when first asked for. */
export function nameConditions(entry: Entry): NameConditions {
  let found = known.get(entry);
  if (!found) {
    found = {
      // Guards are lemmas: «جوي» is also met as «جوية».
      guard: entry.guard?.map(foldWord).flatMap((word) => [word, `${word}ه`]) ?? null,
      guarded: entry.guarded ? new Set(entry.guarded.map((name) => joined(foldWord(name)))) : null,
      notBefore: new Set(entry.notBefore?.map(foldWord)),
    };
    known.set(entry, found);
  }
  return found;
}

/** A name without blanks and hyphens. */
export function joined(name: string): string {
  return name.replace(/[\s-]/gu, '');
}
