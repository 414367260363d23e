import { fold } from '../../text/index.ts';

/** Words in one shingle. Copies that were worked over share as little as a third of their runs of three. */
export const SHINGLE_WORDS = 3;

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Hashes of the words of a text, in order, 32 bits each: letters and digits of the folded text, whatever stands between them.
 * «وقّعت مصر عقداً» and «وقعت مصر عقدا» have the same.
 */
export function wordHashes(text: string): Uint32Array {
  const folded = fold(text).text;
  const words = new Uint32Array((folded.length >> 1) + 1);
  let count = 0;
  let hash = FNV_START;
  for (let i = 0; i <= folded.length; i++) {
    const c = i < folded.length ? folded.charCodeAt(i) : 0;
    if (isWordSign(c)) {
      hash = Math.imul(hash ^ c, FNV_PRIME);
    } else if (hash !== FNV_START) {
      words[count++] = mix(hash);
      hash = FNV_START;
    }
  }
  return words.slice(0, count);
}

/** Hashes of the runs of three words, in order; one for a text that is shorter, none for an empty one. */
export function shinglesOf(words: Uint32Array): Uint32Array {
  if (words.length === 0) return words;
  const count = Math.max(1, words.length - SHINGLE_WORDS + 1);
  const shingles = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    let hash = 0;
    for (let k = i; k < Math.min(words.length, i + SHINGLE_WORDS); k++) {
      hash = Math.imul(hash, 0x9e3779b1) + (words[k] as number);
    }
    shingles[i] = mix(hash);
  }
  return shingles;
}

/** Arabic and Latin letters and digits; signs of the BMP outside the letters' blocks part words. */
function isWordSign(c: number): boolean {
  return (
    (c >= 0x61 && c <= 0x7a) ||
    (c >= 0x30 && c <= 0x39) ||
    (c >= 0x0620 && c <= 0x06d3 && c !== 0x0640) ||
    (c >= 0xc0 && c < 0x0600)
  );
}

/** Spreads the bits of a 32-bit hash (the finish of MurmurHash3). */
export function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
