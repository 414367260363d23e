import type { DocumentInput, IsnadError } from '../model/index.ts';

/** Most bytes that one document may have, as a file or as a line of JSONL. */
export const LARGEST_DOCUMENT = 10 * 1024 * 1024;

/** Where bytes come from. */
export interface Source {
  /** How messages name it: the path as the user gave it, or `stdin`. */
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

/** One document of a source, or why a record of it is none. `line` counts from 1, where the format has a record a line. */
export type Ingested = { input: DocumentInput; file: string; line?: number } | { error: IsnadError };

/** Reads one format. Never throws for what is wrong with a record: that is yielded, and the rest goes on. */
export type Reader = (source: Source, limit: number) => AsyncGenerator<Ingested>;
