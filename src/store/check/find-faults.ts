import type { Kysely } from 'kysely';
import type { Document } from '../../model/index.ts';
import type { Tables } from '../tables.ts';
import { readingFaults } from './reading-faults.ts';
import { readingPages } from './reading-pages.ts';
import { referenceFaults } from './reference-faults.ts';

/** One thing that does not hold together. */
export interface Fault {
  /** Id of the document that it is about; null where it is about a table. */
  document: string | null;
  /** What is wrong, in one sentence. */
  what: string;
}

/** The id that a document must have, a hash of its content. */
export type DocumentHash = (document: Pick<Document, 'url' | 'publisher' | 'publishedAt' | 'text'>) => string;

/**
 * Holds a register to what it must be: each reference leads somewhere, each document's id is the hash of its content, each offset lies
 * inside the text, and each quote stands there. Some documents are in memory at a time.
 */
export async function* findFaults(db: Kysely<Tables>, hash: DocumentHash): AsyncGenerator<Fault> {
  yield* referenceFaults(db);
  for await (const page of readingPages(db)) {
    for (const reading of page) {
      for (const what of readingFaults(reading, hash)) yield { document: reading.document.id, what };
    }
  }
}
