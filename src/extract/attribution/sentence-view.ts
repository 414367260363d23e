import type { SourceLexicon } from '../../languages/language-pack.ts';
import type { Analysis } from '../analysis.ts';
import type { PartyIndex } from './party-index.ts';
import type { SpeechMemory } from './speech-memory.ts';
import type { WordReader } from './word-reader.ts';

/** What is the same for all sentences of a document. */
export interface DocumentView {
  analysis: Analysis;
  lexicon: SourceLexicon;
  words: WordReader;
  memory: SpeechMemory;
  /** Closing token of the quotation that opens at a token; undefined where none does. */
  quoteFrom(open: number): number | undefined;
  /** Opening token of the quotation that closes at a token; undefined where none does. */
  quoteTo(close: number): number | undefined;
}

/** One sentence with all that the search for sources looks at. */
export interface SentenceView extends DocumentView {
  /** First token of the sentence. */
  first: number;
  /** The token behind its last. */
  limit: number;
  parties: PartyIndex;
  /** End of the time phrase that starts at a token, or the token itself. */
  pastTime(i: number): number;
}
