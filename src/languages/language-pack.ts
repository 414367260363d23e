import type { Token, WordFact } from '../text/index.ts';
import type { ClaimLexicon } from './pack/claim-lexicon.ts';
import type { ItemLexicon } from './pack/item-lexicon.ts';
import type { PartyLexicon } from './pack/party-lexicon.ts';
import type { AmountReading, NumberReading, Reading, TimeReading } from './pack/readings.ts';
import type { SearchWords } from './pack/search-words.ts';
import type { SourceLexicon } from './pack/source-lexicon.ts';
import type { SyntaxWords } from './pack/syntax-words.ts';
import type { VerbLexicon } from './pack/verb-lexicon.ts';

export type * from './pack/attack-words.ts';
export type * from './pack/claim-lexicon.ts';
export type * from './pack/contact-words.ts';
export type * from './pack/item-lexicon.ts';
export type * from './pack/party-lexicon.ts';
export type * from './pack/readings.ts';
export type * from './pack/rule-words.ts';
export type * from './pack/search-words.ts';
export type * from './pack/source-lexicon.ts';
export type * from './pack/syntax-words.ts';
export type * from './pack/transfer-words.ts';
export type * from './pack/triggers.ts';
export type * from './pack/verb-lexicon.ts';
export type * from './pack/when-words.ts';

/** What the engine needs of a language. */
export interface LanguagePack {
  /** BCP 47 code. */
  code: string;
  /** Stretches of letters of its script, with the flag `g`: what tells it from others where a text does not say its language. */
  letters: RegExp;
  /** Every way to split a folded word into clitics and stem; see `Reading`. */
  readings: WordFact<readonly Reading[]>;
  /** Numbers of the tokens `first` up to, not with, `end`. */
  numbers(tokens: readonly Token[], first: number, end: number): NumberReading[];
  /**
   * Money, percentages, durations and counts; `states` (ISO codes, the likeliest first) say whose money a name that several states
   * share means («درهم», «ريال»).
   */
  amounts(tokens: readonly Token[], first: number, end: number, states: readonly string[]): AmountReading[];
  /** Time phrases. */
  times(tokens: readonly Token[], first: number, end: number): TimeReading[];
  parties: PartyLexicon;
  items(): ItemLexicon;
  sources: SourceLexicon;
  claims: ClaimLexicon;
  verbs: VerbLexicon;
  syntax: SyntaxWords;
  search: SearchWords;
}
