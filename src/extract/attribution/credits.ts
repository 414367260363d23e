import type { Analysis } from '../analysis.ts';

/** Outlet ids of the agencies and partners that a byline credits. */
export function findCredits(_analysis: Analysis): string[] {
  return [];
}
