import type { Sketch } from './sketch.ts';

/** Bits of a hash that count at most: sixteen million places. */
const MOST_BITS = 24;
/** Places for each shingle, so that few share one; in a large corpus most shingles stand in several texts. */
const PLACES_EACH = 16;

/** How much a shingle says that stands in texts of so many days (of 32, after which they begin anew). */
const WEIGHT_BY_DAYS = [1, 1, 1, 1, 0.3, 0.3] as const;

/**
 * Tells what is said every day from what is told once. «صاحب السمو الملكي …», weather reports and the rest of a newspaper's
 * formulas stand in texts of day after day; a story, however many papers print it, in those of two or three.
 */
export class Formulas {
  readonly #days: Uint32Array;
  /** Bits of a hash that do not count. */
  readonly #shift: number;

  constructor(sketches: readonly Sketch[]) {
    const shingles = sketches.reduce((sum, sketch) => sum + sketch.shingles.length, 0);
    const bits = Math.min(MOST_BITS, Math.ceil(Math.log2(PLACES_EACH * shingles + 2)));
    this.#shift = 32 - bits;
    this.#days = new Uint32Array(1 << bits);
    for (const { shingles: own, day } of sketches) {
      // A text without a day counts as of none: it makes nothing a formula.
      if (day === null) continue;
      const bit = 1 << (day % 32);
      for (const shingle of own) {
        const place = shingle >>> this.#shift;
        this.#days[place] = (this.#days[place] as number) | bit;
      }
    }
  }

  /** How much it says that two texts share a shingle: 1 for a story's own words, 0 for a formula. */
  weightOf(shingle: number): number {
    return WEIGHT_BY_DAYS[bitCount(this.#days[shingle >>> this.#shift] as number)] ?? 0;
  }
}

function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
