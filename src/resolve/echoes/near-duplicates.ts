import { candidates } from './candidates.ts';
import { Formulas } from './formulas.ts';
import { type Sketch, sketchOf } from './sketch.ts';

/** Two texts of which one repeats passages of the other, or both of a third. */
export interface NearDuplicate {
  /** Places in the list given, `a` before `b`. */
  a: number;
  b: number;
  /** How much of what the shorter one says in its own words the other says too, 0 to 1. */
  shared: number;
}

/** Least share, and least number of shingles, of two texts that are no strangers. Judged by reading: docs/codebook.md. */
const LEAST_SHARED = 0.25;
const LEAST_SHINGLES = 15;
/** Days between two texts beyond which the later does not repeat the news of the other. */
const MOST_DAYS = 31;

/**
 * Finds texts that repeat each other, word for word or worked over, in the order of the list. Two pages of one story that
 * share no passage are not found: that they tell the same is for claims to say.
 */
export function findNearDuplicates(texts: readonly { text: string; publishedAt: string | null }[]): NearDuplicate[] {
  const sketches = texts.map(({ text, publishedAt }) => sketchOf(text, publishedAt));
  const formulas = new Formulas(sketches);
  const own = sketches.map(({ shingles }) => shingles.reduce((sum, one) => sum + formulas.weightOf(one), 0));
  const found: NearDuplicate[] = [];
  for (const [a, b] of candidates(sketches)) {
    const [one, other] = [sketches[a] as Sketch, sketches[b] as Sketch];
    if (one.day !== null && other.day !== null && Math.abs(one.day - other.day) > MOST_DAYS) continue;
    const common = weightInCommon(one.shingles, other.shingles, formulas);
    const shared = common / Math.min(own[a] as number, own[b] as number);
    if (common >= LEAST_SHINGLES && shared >= LEAST_SHARED) found.push({ a, b, shared });
  }
  return found.sort((x, y) => x.a - y.a || x.b - y.b);
}

/** What two ascending lists have in common, weighed. */
function weightInCommon(one: Uint32Array, other: Uint32Array, formulas: Formulas): number {
  let sum = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const x = one[i] as number;
    const y = other[j] as number;
    if (x === y) sum += formulas.weightOf(x);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return sum;
}
