import type { ScanState } from '../scan-state.ts';

/** A construction: looks at token `i` and returns the token to go on from, or `i` where it does not stand there. */
export type Rule = (state: ScanState, i: number) => number;
