import { fold } from '../src/text/index.ts';

/** Words that are held at most, as the engine holds its own: the memory that is measured should be the engine's. */
const MOST = 100_000;

const words = new Map<string, number>();

/**
 * The least that any reader of text does: fold every character, look every word up once. What the engine takes is given
 * as a multiple of it, so that figures from different machines can be compared.
 */
export function barePass(text: string): number {
  const folded = fold(text).text;
  let known = 0;
  let start = 0;
  for (let i = 0; i <= folded.length; i++) {
    if (i < folded.length && folded.charCodeAt(i) > 0x20) continue;
    if (i > start) {
      const word = folded.slice(start, i);
      const count = words.get(word) ?? 0;
      if (words.size >= MOST) words.clear();
      words.set(word, count + 1);
      if (count) known++;
    }
    start = i + 1;
  }
  return known;
}
