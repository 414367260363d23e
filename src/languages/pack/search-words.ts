/** How a word of a text, or of a question, is written down for search. */
export interface SearchForms {
  /** The folded word without what is written in front of it, in each way that it may be meant; phrases are told by these. */
  plain: readonly string[];
  /** What is left if its first letters are no part of it: a text may mean it, a question does not. */
  maybe: readonly string[];
  /** What the inflections of the word share, more than one where it may be of several verbs; empty for names and closed classes. */
  stems: readonly string[];
}

/** What search needs of a language. */
export interface SearchWords {
  /** The forms of a folded word. `isName` says which folded words are names: they lose their clitics, and nothing else. */
  forms(word: string, isName: (word: string) => boolean): SearchForms;
  /** True for a folded word that is a common noun, though a name may hold it: «وزارة» of «وزارة الدفاع». */
  isNoun(word: string): boolean;
}
