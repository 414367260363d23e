import type { Link } from '../../../model/index.ts';
import type { ScanState } from '../scan-state.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Source } from '../sources/source.ts';

/** A sentence that is nothing but a phrase belongs to the one before: «… . بحسب رويترز.» */
export function standsAlone({ first, limit }: SentenceView, from: number, end: number): boolean {
  return from <= first + 1 && end >= limit - 1;
}

/** «جاء ذلك في [بيان للوزارة].»: over the sentence before. */
export function overSentenceBefore(state: ScanState, source: Source, links: readonly Link[], end: number): number {
  state.outcome.before = { links, mode: 'auto' };
  state.note({ source, chain: links });
  return end;
}
