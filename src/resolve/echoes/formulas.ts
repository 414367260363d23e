import type { Sketch } from './sketch.ts';

/** Bits of a hash that count: sixteen million places, so that few shingles share one. */
const PLACES = 1 << 24;

/** How much a shingle says that stands in texts of so many days (of 32, after which they begin anew). */
const WEIGHT_BY_DAYS = [1, 1, 1, 1, 0.3, 0.3] as const;

/**
 * Tells what is said every day from what is told once. «صاحب السمو الملكي …», weather reports and the rest of a newspaper's
 * formulas stand in texts of day after day; a story, however many papers print it, in those of two or three.
 */
export class Formulas {
  readonly #days = new Uint32Array(PLACES);

  constructor(sketches: readonly Sketch[]) {
    for (const { shingles, day } of sketches) {
      // A text without a day counts as of none: it makes nothing a formula.
      if (day === null) continue;
      const bit = 1 << (day % 32);
      for (const shingle of shingles) {
        const place = shingle >>> 8;
        this.#days[place] = (this.#days[place] as number) | bit;
      }
    }
  }

  /** How much it says that two texts share a shingle: 1 for a story's own words, 0 for a formula. */
  weightOf(shingle: number): number {
    return WEIGHT_BY_DAYS[bitCount(this.#days[shingle >>> 8] as number)] ?? 0;
  }
}

function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
