import type { ScanState } from '../scan-state.ts';
import type { VerbForm } from '../source-forms.ts';
import { opensClause } from '../verbs/complement.ts';

/** Not negated («لم يعلن»), no noun («مع رأي …», «بعد نفي …»), and somebody's: in «وهذا يؤكد أن» what has happened speaks. */
export function standsAsVerb({ view }: ScanState, v: number, { reading, past }: VerbForm): boolean {
  const { words, lexicon, first } = view;
  if (words.isOf(lexicon.negations, v - 1) || words.isOf(lexicon.circumstance, v - 1)) return false;
  if (reading.conjunction) return true;
  // «إن "[نشر] تقارير …"»: behind «إن» stands a noun.
  const before = words.form(v - 1) === '"' ? v - 2 : v - 1;
  if (past && lexicon.bareThat.has(words.form(before)) && opensClause(view, before)) return false;
  // «إلى [ذلك]، أكدت»
  if (words.isOf(lexicon.so, v - 1) && words.isOf(lexicon.functions, v - 2)) return true;
  if (v > first && words.isOf(lexicon.prepositions, v - 1)) return false;
  return reading.suffix !== '' || !words.isOf(lexicon.things, v - 1);
}
