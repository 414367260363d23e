import type { LanguagePack } from '../languages/language-pack.ts';
import { fold, sentences, tokenize } from '../text/index.ts';
import type { Analysis } from './analysis.ts';
import { enclosures } from './enclosures.ts';
import type { EntityTable } from './entity-table.ts';

/** A document as the extractor takes it. */
export interface ReadableDocument {
  text: string;
  title: string | null;
  /** Entity id of the outlet, or null. */
  publisher: string | null;
  /** ISO code of the outlet's state, or null. */
  home: string | null;
  publishedAt: string | null;
}

const NO_READINGS = [] as const;

/** Takes a document apart into tokens, sentences and enclosures; mentions are still to be found. */
export function analyse(document: ReadableDocument, pack: LanguagePack, entities: EntityTable): Analysis {
  const tokens = tokenize(fold(document.text));
  const split = sentences(tokens);
  return {
    text: document.text,
    publisher: document.publisher,
    home: document.home,
    publishedAt: document.publishedAt,
    tokens,
    sentences: split,
    enclosures: enclosures(tokens),
    readings: (i) => {
      const token = tokens[i];
      return token?.kind === 'word' ? pack.readings.of(token.word) : NO_READINGS;
    },
    entities,
    read: split.map((sentence) => ({ sentence, parties: [], items: [], numbers: [], amounts: [], times: [] })),
  };
}
