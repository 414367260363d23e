import type { SentenceView } from '../sentence-view.ts';
import { partySource } from '../sources/party-source.ts';
import type { Source } from '../sources/source.ts';
import { sourceAt } from '../sources/source-at.ts';

/** «قال [لـ"رويترز"]», «صرح [للصحيفة]»: the outlet at token `j` to which something was said. */
export function outletSpokenTo(view: SentenceView, j: number): Source | null {
  const { words } = view;
  const apart = words.form(j) === 'ل';
  if (!apart && !words.preposition(j, 'ل')) return null;
  const source = sourceAt(view, apart ? j + 1 : j);
  if (source?.type !== 'outlet' || (source.preposition !== 'ل' && !apart)) return null;
  return { ...source, end: words.form(source.end) === '"' ? source.end + 1 : source.end };
}

/** «قال المسؤول، [لوكالة كذا]، إن»: an outlet behind the subject that ends at `end`. */
export function outletBehind(view: SentenceView, end: number): Source | null {
  return outletSpokenTo(view, view.words.isComma(end) ? end + 1 : end);
}

/** «قال مسؤول طلب عدم الكشف عن هويته [لوكالة كذا] إن»: an outlet that was spoken to, far from the verb. */
export function outletBetween(view: SentenceView, from: number, to: number): Source | null {
  const { parties } = view;
  for (let party = parties.next(from, to); party; party = parties.next(party.end, to)) {
    if (party.ids[0]?.startsWith('outlet:') && (party.preposition === 'ل' || isApart(view, party.first)))
      return partySource(view, party.first);
  }
  return null;
}

/** «لـ"[رويترز]"»: the preposition is a token of its own. */
function isApart({ words }: SentenceView, i: number): boolean {
  return words.form(words.form(i - 1) === '"' ? i - 2 : i - 1) === 'ل';
}
