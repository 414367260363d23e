import type { Catalogue, Entry } from '../../knowledge/index.ts';
import { wordsOf } from './index-text.ts';
import { formsOf } from './word-forms.ts';

/** Names of the catalogue's entries, to find an entry by any of them. */
export interface CatalogueNames {
  /** Entries that a run of words is a name of, with the words joined by blanks. */
  named(words: string): readonly Entry[];
  /** Entries with a word in a name. */
  holding(word: string): readonly Entry[];
  /** Entries with a word in a name that begins so. */
  holdingBeginning(letters: string): readonly Entry[];
  /** Words of the longest name. */
  longest: number;
}

const known = new WeakMap<Catalogue, CatalogueNames>();

/** The names of a catalogue by their plain words: «F-16» is «f 16», «الرافال» is «رافال». Made once for each catalogue. */
export function catalogueNames(catalogue: Catalogue): CatalogueNames {
  const before = known.get(catalogue);
  if (before) return before;
  const named = new Map<string, Entry[]>();
  const holding = new Map<string, Entry[]>();
  const file = (map: Map<string, Entry[]>, key: string, entry: Entry) => {
    const list = map.get(key) ?? [];
    if (list.length === 0) map.set(key, list);
    if (!list.includes(entry)) list.push(entry);
  };
  let longest = 1;
  for (const entry of catalogue.entries) {
    for (const name of [...entry.ar, ...entry.en]) {
      const words = plainWords(name);
      longest = Math.max(longest, words.length);
      file(named, words.join(' '), entry);
      for (const word of words) file(holding, word, entry);
    }
  }
  const names: CatalogueNames = {
    named: (words) => named.get(words) ?? [],
    holding: (word) => holding.get(word) ?? [],
    holdingBeginning: (letters) => [
      ...new Set([...holding].flatMap(([word, entries]) => (word.startsWith(letters) ? entries : []))),
    ],
    longest,
  };
  known.set(catalogue, names);
  return names;
}

/** The likeliest plain form of each word of a name. */
export function plainWords(name: string): string[] {
  return wordsOf(name).flatMap((token) => formsOf(token)?.plain[0] ?? []);
}
