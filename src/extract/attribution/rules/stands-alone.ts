import type { SentenceView } from '../sentence-view.ts';

/** A sentence that is nothing but a phrase belongs to the one before: «… . بحسب رويترز.» */
export function standsAlone({ first, limit }: SentenceView, from: number, end: number): boolean {
  return from <= first + 1 && end >= limit - 1;
}
