import { foldWord, PhraseTrie } from '../../text/index.ts';
import type { SyntaxWords } from '../language-pack.ts';
import { syntaxForms } from './syntax-forms.ts';
import nouns from './words/common-nouns.json' with { type: 'json' };
import words from './words/syntax-words.json' with { type: 'json' };

const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldWord));

function phrases(list: readonly string[]): PhraseTrie<true> {
  const trie = new PhraseTrie<true>();
  for (const phrase of list) trie.add(phrase, true);
  return trie;
}

/** «نظرا ل» is filed under «نظرا», since «ل» is written with the next word. */
function compounds(list: readonly string[]): PhraseTrie<string> {
  const trie = new PhraseTrie<string>();
  for (const phrase of list) {
    const clitic = /(?<= )[بل]$/u.exec(phrase)?.[0] ?? '';
    trie.add(clitic ? phrase.slice(0, -2) : phrase, clitic);
  }
  return trie;
}

/** The Arabic words of closed classes. */
export const syntaxWords: SyntaxWords = {
  forms: syntaxForms,
  prepositions: set(words.prepositions),
  compoundPrepositions: compounds(words.compoundPrepositions),
  including: set(words.including),
  agents: phrases(words.agents),
  wholes: set(words.wholes),
  and: set(words.and),
  joiners: set(words.joiners),
  that: set(words.that),
  subordinators: set(words.subordinators),
  compoundSubordinators: phrases(words.compoundSubordinators),
  relatives: set(words.relatives),
  relativeGenders: new Map([
    ...words.masculineRelatives.map((word) => [foldWord(word), 'm'] as const),
    ...words.feminineRelatives.map((word) => [foldWord(word), 'f'] as const),
  ]),
  masculineNames: set(words.masculineNames),
  negations: set(words.negations),
  nounNegations: set(words.nounNegations),
  beforeJussive: set(words.beforeJussive),
  beforeVerb: phrases(words.beforeVerb),
  beforeVerbOpeners: phrases(words.beforeVerbOpeners),
  futures: set(words.futures),
  particles: set(words.particles),
  topics: set(words.topics),
  demonstratives: set(words.demonstratives),
  pronouns: set([...words.pronouns, ...words.boundPronouns]),
  boundPronouns: set(words.boundPronouns),
  accusers: set(words.accusers),
  directions: set(words.directions),
  copulas: set(words.copulas),
  adverbs: phrases(words.adverbs),
  approximators: phrases(words.approximators),
  each: set(words.each),
  of: set(words.of),
  quantifiers: set(words.quantifiers),
  nouns: new Set(nouns.flatMap(({ forms }) => forms.map(foldWord))),
  things: new Set(nouns.filter(({ thing }) => thing).flatMap(({ forms }) => forms.map(foldWord))),
  apposed: set(words.apposed),
  time: set(words.time),
};
