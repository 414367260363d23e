import type { ScanState } from '../scan-state.ts';
import { sourceAt } from '../sources/source-at.ts';
import { outletSpokenTo } from '../verbs/outlet-spoken-to.ts';

/** Longest speaker before a colon, in tokens. */
const LONGEST = 16;

/** «[المتحدث باسم الجيش]: …», «[الوزير] لـ"كذا": …» at the head of a sentence. Returns the token to go on from. */
export function speakerWithColon(state: ScanState): number {
  const { view, base } = state;
  const { first, limit, words } = view;
  const source = sourceAt(view, first, Math.min(limit, first + LONGEST));
  if (!source || source.type === 'state' || source.type === 'region') return first;
  const via = outletSpokenTo(view, source.end);
  const at = via?.end ?? source.end;
  if (words.form(at) !== ':' || at + 2 >= limit) return first;
  state.speak(state.spoken(source, 'reports', { via, parent: base }), at + 1, false, 'speaker and colon');
  return at + 1;
}
