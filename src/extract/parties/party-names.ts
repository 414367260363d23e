import type { Entry } from '../../knowledge/entry.ts';
import type { PartyLexicon, Head } from '../../languages/language-pack.ts';
import { foldWord, PhraseTrie } from '../../text/index.ts';
import type { Naming } from '../mention.ts';

/** What a name of the catalogue stands for. */
export interface PartyName {
  id: string;
  by: Naming;
  /** Folded words one of which must stand in the sentence, or quotes around the name; null where none is needed. */
  guard: ReadonlySet<string> | null;
}

/** The catalogue's names and the lexicon's heads, ready for look-up. Built once for a catalogue. */
export interface PartyNames {
  names: PhraseTrie<PartyName>;
  heads: PhraseTrie<Head>;
  /** Adjective form without article to entity id of the state or region. */
  adjectives: ReadonlyMap<string, { id: string; people: boolean }>;
  /** English name by entity id, for the names of offices. */
  english: ReadonlyMap<string, string>;
}

/** Builds the look-ups; weapons, which are items and no parties, are left to their own recogniser. */
export function buildPartyNames(entries: readonly Entry[], lexicon: PartyLexicon): PartyNames {
  const names = new PhraseTrie<PartyName>();
  const heads = new PhraseTrie<Head>();
  const adjectives = new Map<string, { id: string; people: boolean }>();
  const english = new Map<string, string>();
  for (const entry of entries) {
    if (entry.type === 'weapon') continue;
    addNames(entry, names);
    english.set(entry.id, entry.en[0] as string);
    for (const adjective of entry.adjective ?? []) {
      for (const [form, { people }] of lexicon.nisba(adjective)) {
        if (!adjectives.has(form)) adjectives.set(form, { id: entry.id, people });
      }
    }
    for (const people of entry.people ?? []) {
      adjectives.set(foldWord(people).replace(/^ال/u, ''), { id: entry.id, people: true });
    }
  }
  for (const [phrase, head] of lexicon.heads) heads.add(phrase.replace(/^ال/u, ''), head);
  return { names, heads, adjectives, english };
}

function addNames(entry: Entry, names: PhraseTrie<PartyName>): void {
  const guard = entry.guard ? new Set(entry.guard.map(foldWord)) : null;
  const by: Naming = entry.type === 'person' ? 'person' : 'name';
  for (const name of [...entry.ar, ...entry.en]) {
    // Short Latin abbreviations («UN», «EU») are fine; one Arabic letter is no name.
    if (foldWord(name).length > 1) names.add(name, { id: entry.id, by, guard });
  }
  for (const capital of [...(entry.capital ?? []), ...(entry.seats ?? [])]) {
    names.add(capital, { id: entry.id, by: 'capital', guard: null });
  }
}
