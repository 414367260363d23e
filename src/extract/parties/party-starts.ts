import type { PartyLexicon, Reading } from '../../languages/language-pack.ts';
import type { PartyNames } from './party-names.ts';

/** What a party can begin with, as bits. */
const START = { name: 1, head: 2, adjective: 4, title: 8, pronoun: 16, person: 32 } as const;

/**
 * A test whether any party can begin with a word, by its spelling and readings: one look-up a reading in a list of all that any rule
 * begins with, before the rules are asked one by one.
 */
export function partyStarts(
  names: Omit<PartyNames, 'forms'>,
  lexicon: PartyLexicon,
): (form: string, readings: readonly Reading[]) => boolean {
  const starts = listStarts(names, lexicon);
  const at = (word: string) => starts.get(word) ?? 0;
  const { withArticle } = lexicon.forms;
  const begins = ({ stem, suffix, definite, future }: Reading) => {
    const own = at(stem);
    if (suffix !== '') return (!future && own & START.head) || at(stem + suffix) & START.pronoun;
    if (future) return own & START.pronoun;
    if (own & (START.head | START.adjective | START.pronoun)) return true;
    return (definite ? at(withArticle(stem)) : own) & (START.name | START.title);
  };
  return (form, readings) => (at(form) & START.person) !== 0 || readings.some(begins);
}

function listStarts(names: Omit<PartyNames, 'forms'>, lexicon: PartyLexicon): Map<string, number> {
  const found = new Map<string, number>();
  const note = (words: Iterable<string>, start: number) => {
    for (const word of words) found.set(word, (found.get(word) ?? 0) | start);
  };
  note(names.names.starters(), START.name);
  note(names.heads.starters(), START.head);
  note(names.adjectives.starters(), START.adjective);
  note(lexicon.titles, START.title);
  // «نظيره», «بلاده»: with the pronoun.
  note(lexicon.counterparts, START.pronoun);
  note(lexicon.ownCountry, START.pronoun);
  for (const words of [lexicon.ambiguousNames, lexicon.givenNames, names.personWords, lexicon.nameOpeners])
    note(words, START.person);
  return found;
}
