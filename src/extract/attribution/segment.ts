import type { Link } from '../../model/index.ts';

/** A run of a sentence that one chain governs, up to the next segment. */
export interface Segment {
  /** Token where it starts. */
  first: number;
  chain: readonly Link[];
  /** True where the chain's last link denies what is said. */
  denied: boolean;
  /** Name of the rule that opened it. */
  rule: string;
}

/** The segment that holds a token: the last that starts at or before it. */
export function segmentAt(segments: readonly Segment[], token: number): Segment | null {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle] as Segment).first <= token) low = middle;
    else high = middle - 1;
  }
  return segments[low] ?? null;
}
