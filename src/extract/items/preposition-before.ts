import type { ItemSentence } from './item-context.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** The preposition that governs an item that starts at token `first`: written on its first word or before it, or empty. */
export function prepositionBefore(s: ItemSentence, first: number, phrase: NounPhrase): string {
  const { prepositions, article } = s.context.kinds;
  const own = first === phrase.first ? (phrase.reading?.preposition ?? '') : onNumber(s, first);
  if (own !== '') return own;
  let i = first - 1;
  while (i >= s.first && (s.tokens[i]?.form === '"' || s.tokens[i]?.form === '(' || s.tokens[i]?.form === article)) i--;
  const before = i >= s.first ? s.tokens[i] : undefined;
  if (before?.kind !== 'word') return '';
  if (prepositions.has(before.form)) return before.form;
  // «ومن», «وب 24»
  const reading = s.context.readings(i).find((r) => r.conjunction !== '' && prepositions.has(r.stem));
  return reading?.stem ?? '';
}

/** «لثماني مقاتلات»: the clitic of a number word. */
function onNumber(s: ItemSentence, i: number): string {
  if (s.tokens[i]?.kind !== 'word') return '';
  return s.context.readings(i).find((r) => r.preposition !== '')?.preposition ?? '';
}
