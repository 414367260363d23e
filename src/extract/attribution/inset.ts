import type { ComplementContext } from './complement.ts';

/** «أمس», «من جهته», «(الخميس)», «في بيان»: end of what may stand between verb and subject, or `j` itself. */
export function skipInset({ words, lexicon, parties, pastTime, quoteFrom }: ComplementContext, j: number): number {
  if (words.isOf(lexicon.skips, j)) return j + 1;
  const past = pastTime(j);
  if (past > j) return past;
  const form = words.form(j);
  if (form === '،' || form === ',' || form === '-') return j + 1;
  if (form === '(') {
    for (let k = j + 1; k < j + 12; k++) if (words.form(k) === ')') return k + 1;
  }
  const next = words.noun(j + 1)?.noun;
  if ((form === 'في' || form === 'عبر') && next?.class === 'document' && quoteFrom(j + 1) === undefined) {
    let k = j + 2;
    while (words.isOf(lexicon.issuing, k)) k++;
    return k;
  }
  // «للصحفيين», «للملك سلمان»: listeners.
  const listener = parties.startingAt(j);
  if (listener?.preposition === 'ل' && !listener.ids[0]?.startsWith('outlet:')) return listener.end;
  if (words.preposition(j, 'ل') && words.noun(j)?.noun.class === 'people') return j + 1;
  return j;
}
