import { dayNumber } from './claim-day.ts';
import type { PlacedClaim } from './placed-claim.ts';

/** Claims of one deal among several of the same parties and weapon. */
export interface Era {
  /** The day it begins with; null for the first, or the only one. */
  from: string | null;
  claims: PlacedClaim[];
}

/** Days between two contracts that make them two: «24 رافال» of 2015 and «30 رافال» of 2021. */
const BETWEEN_CONTRACTS = 400;
/** Days of silence after which claims tell of another deal. */
const SILENCE = 3 * 365;

/**
 * Parts claims of the same parties and weapon into deals: each contract with a date of its own, far enough from the one before,
 * begins one, and so does a long silence. Depends on the set of claims, not on their order.
 */
export function splitEras(claims: readonly PlacedClaim[]): Era[] {
  const starts = startsOf(claims);
  const eras: Era[] = [null, ...starts].map((from) => ({ from, claims: [] }));
  for (const one of claims) {
    const { day } = one;
    const at = day === null ? 0 : starts.filter((from) => from <= day).length;
    eras[at]?.claims.push(one);
  }
  return eras.filter((era) => era.claims.length > 0);
}

/** The days on which further deals begin, ascending. */
function startsOf(claims: readonly PlacedClaim[]): string[] {
  const contracts = claims.flatMap(({ contract }) => contract ?? []);
  const days = claims.flatMap(({ day }) => day ?? []);
  const starts = [...behindGaps(contracts, BETWEEN_CONTRACTS), ...behindGaps(days, SILENCE)].sort();
  // A contract that ends a silence begins one deal, not two.
  return starts.filter((day, i) => i === 0 || dayNumber(day) - dayNumber(starts[i - 1] as string) > BETWEEN_CONTRACTS);
}

function behindGaps(days: readonly string[], gap: number): string[] {
  const sorted = days.toSorted();
  return sorted.filter((day, i) => i > 0 && dayNumber(day) - dayNumber(sorted[i - 1] as string) > gap);
}
