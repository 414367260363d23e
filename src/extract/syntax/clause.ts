import type { Phrase } from './phrase.ts';

/** How a clause begins. */
export type Opening =
  /** a sentence, or what stands behind a colon or semicolon */
  | 'main'
  /** «أعلنت فرنسا [أنها …]» */
  | 'that'
  /** «الطائرات [التي …]», «هجوم [استهدف …]» */
  | 'relative'
  /** «[حيث …]», «[بينما …]», «[بعدما …]» */
  | 'adverbial'
  /** «تسلمت مصر … [وأعلنت …]»: a verb joined to the one before */
  | 'joined'
  /** «[لتتسلم …]» */
  | 'purpose';

/** The verb of a clause with the small words before it: «[لم تكن قد تسلّمت]». */
export interface Verb {
  /** First token of the small words or auxiliaries before it. */
  start: number;
  /** The verb itself. */
  first: number;
  end: number;
  tense: 'past' | 'present';
  /** «سـ» or «سوف» before it. */
  future: boolean;
  /** Object pronoun on it, or empty. */
  suffix: string;
  /** Tokens of auxiliaries («كانت», «بدأت») in front of it. */
  auxiliaries: number[];
}

/** A verb with what stands around it, or a run without a verb. */
export interface Clause {
  opening: Opening;
  /** The word that opens it («أن», «التي»), or -1. */
  opener: number;
  first: number;
  end: number;
  verb: Verb | null;
  /** The clause that it stands in; null for a main clause. */
  parent: Clause | null;
  /** For a joined clause: the one before, whose subject may go on. */
  before: Clause | null;
  /** For a relative clause: the phrase that it describes. */
  antecedent: Phrase | null;
  phrases: Phrase[];
}
