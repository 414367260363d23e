/** Words of a text in their order, each with the forms that it is found by. */
export type IndexedText = readonly (readonly string[])[];

/** What a document and its claims (by id) are found by, worked out by the caller. */
export interface SearchText {
  /** Number of the rules that made it. What an older number made is listed by `Register.staleWords`. */
  version: number;
  title: IndexedText;
  document: IndexedText;
  claims: Readonly<Record<string, IndexedText>>;
}

/** A question to the words of documents or claims: all of the terms. */
export interface SearchQuery {
  all: readonly SearchTerm[];
}

/** One thing that is asked for, in each way that it may be written: «F-16», «إف-16». */
export interface SearchTerm {
  any: readonly SearchPhrase[];
}

/** Words that follow one another; often one. */
export type SearchPhrase = readonly SearchWord[];

/** A word in any of its forms; with `prefix`, a word that begins so. */
export interface SearchWord {
  forms: readonly string[];
  prefix?: boolean;
}
