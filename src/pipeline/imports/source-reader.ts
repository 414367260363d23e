import type { Engine } from '../engine.ts';
import { type GivenSource, readSource, type SourceRead } from './read-source.ts';

/** Reads sources one after the other. */
export interface SourceReader {
  read(source: GivenSource): AsyncGenerator<SourceRead>;
  /** Ends it, and the source that it is reading. */
  close(): Promise<void>;
}

/** Reads in this thread, which hears of nothing else while it reads one document. */
export function readHere(read: Engine['read']): SourceReader {
  return { read: (source) => readSource(read, source), close: async () => {} };
}
