import { BANDS } from './min-hash.ts';
import type { Sketch } from './sketch.ts';

/** How many passages before it in its bucket one is compared with: boilerplate fills buckets with thousands. */
const LOOK_BACK = 6;

/**
 * Pairs of texts with passages that agree in a band, by their places in the list, the smaller first: each pair once. Work and
 * memory grow with the number of texts, not with its square.
 */
export function* candidates(sketches: readonly Sketch[]): Generator<[number, number]> {
  const later = sketches.map(() => new Set<number>());
  for (let band = 0; band < BANDS; band++) {
    const buckets = new Map<number, number[]>();
    for (const [i, { passages }] of sketches.entries()) {
      for (const keys of passages) {
        const key = keys[band] as number;
        const bucket = buckets.get(key);
        if (!bucket) {
          buckets.set(key, [i]);
          continue;
        }
        for (let k = Math.max(0, bucket.length - LOOK_BACK); k < bucket.length; k++) {
          if (bucket[k] !== i) later[bucket[k] as number]?.add(i);
        }
        if (bucket.at(-1) !== i) bucket.push(i);
      }
    }
  }
  for (const [a, those] of later.entries()) for (const b of those) yield [a, b];
}
