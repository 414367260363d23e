import type { ReportedClaim } from './reported-claim.ts';

const DAY = 86_400_000;

/** The day at which a claim stands on a time line: the last of what it reports, else that of the report; null where neither is known. */
export function dayOf({ claim: { time }, document: { publishedAt } }: ReportedClaim): string | null {
  return time?.start ?? time?.end ?? publishedAt;
}

/** Days from 1970 to an ISO day. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(day) / DAY);
}
