import { bandKeys, signatureOf } from './min-hash.ts';
import { shinglesOf, wordHashes } from './shingles.ts';

/** What is kept of a text for finding those that repeat it. */
export interface Sketch {
  /** Its shingles, each once, ascending. */
  shingles: Uint32Array;
  /** The band keys of each passage. */
  passages: Uint32Array[];
  /** The day it was printed, in days since 1970, or null. */
  day: number | null;
}

/** Shingles in one passage. A text that repeats a passage of a longer one is found by it, however long the rest. */
const PASSAGE = 120;
const DAY = 86_400_000;

/** Sketches a text; `publishedAt` is an ISO day or null. */
export function sketchOf(text: string, publishedAt: string | null): Sketch {
  const all = shinglesOf(wordHashes(text));
  const passages: Uint32Array[] = [];
  for (let from = 0; from < all.length; ) {
    // What is left behind the last whole passage belongs to it if it is short.
    const end = all.length - from < 1.5 * PASSAGE ? all.length : from + PASSAGE;
    passages.push(bandKeys(signatureOf(all.subarray(from, end))));
    from = end;
  }
  const day = publishedAt === null ? null : Math.floor(Date.parse(publishedAt) / DAY);
  return { shingles: new Uint32Array(new Set(all)).sort(), passages, day };
}
