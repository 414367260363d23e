import { buildItemNames } from '../extract/items/item-names.ts';
import { buildPartyNames } from '../extract/parties/party-names.ts';
import { type Catalogue, type Entry, isGuarded } from '../knowledge/index.ts';
import { languagePack } from '../languages/registry.ts';
import { fold, foldWord, type PhraseMatch, type Token, tokenize, wordOf } from '../text/index.ts';

/** An entry of the catalogue for words that a person looks up. */
export interface FoundName {
  id: string;
  names: { ar: readonly string[]; en: readonly string[] };
  /** `read`: an article's words are read so; `held`: one of its names holds them. */
  how: 'read' | 'held';
  /** Words one of which must stand by for it to be read so; empty where it is read so anywhere. */
  guard: readonly string[];
}

/**
 * What the engine takes words for, with clitics and as inflected adjectives too («وللسعودية», «الفرنسيون»); then entries of which a name
 * holds them, or that have them for their id.
 */
export function findNames(catalogue: Catalogue, words: string, language = 'ar'): FoundName[] {
  const found = new Map<string, FoundName>();
  for (const [id, guarded] of readAs(catalogue, words, language)) {
    const entry = catalogue.get(id);
    if (entry) found.set(id, { ...named(entry), how: 'read', guard: guarded ? (entry.guard ?? []) : [] });
  }
  const held = foldWord(words).replace(/^ال/u, '');
  // At the beginning of a word of the name, behind its article.
  const holding = (name: string) => held !== '' && ` ${foldWord(name)}`.replaceAll(' ال', ' ').includes(` ${held}`);
  for (const entry of catalogue.entries) {
    const names = [...entry.ar, ...entry.en, ...(entry.capital ?? [])];
    if ((entry.id === words || names.some(holding)) && !found.has(entry.id))
      found.set(entry.id, { ...named(entry), how: 'held', guard: [] });
  }
  return [...found.values()];
}

function named({ id, ar, en }: Entry): Pick<FoundName, 'id' | 'names'> {
  return { id, names: { ar, en } };
}

/** Ids by which the words are read, each with whether only beside its guard. */
function readAs(catalogue: Catalogue, words: string, language: string): ReadonlyMap<string, boolean> {
  const pack = languagePack(language);
  const { names, adjectives } = buildPartyNames(catalogue.entries, pack.parties, pack.readings);
  const items = buildItemNames(catalogue.entries);
  const tokens = tokenize(fold(words));
  const form = tokens[0]?.form ?? '';
  const found = new Map<string, boolean>();
  const note = (id: string, guarded: boolean) => found.set(id, guarded && found.get(id) !== false);
  for (const stem of new Set([form, ...pack.readings.of(wordOf(form)).map(({ stem }) => stem)])) {
    const match = <V>(trie: {
      match(tokens: Token[], i: number, end: number, form: string): PhraseMatch<V> | null;
    }) => {
      const hit = trie.match(tokens, 0, tokens.length, stem);
      return hit?.end === tokens.length ? hit.values : [];
    };
    for (const { id, needs } of [...match(names), ...match(adjectives)]) note(id, needs !== null);
    for (const entry of match(items)) note(entry.id, isGuarded(entry, nameIn(entry, words)));
  }
  return found;
}

/** The name of an entry that words spell, as the catalogue writes it. */
function nameIn({ ar, en }: Entry, words: string): string {
  const bare = (name: string) => foldWord(name).replace(/[\s-]/gu, '');
  return [...ar, ...en].find((name) => bare(name) === bare(words)) ?? words;
}
