import type { VerbReading } from '../../languages/language-pack.ts';
import type { NounWords } from './noun-words.ts';

/**
 * What a form at a token may be as a verb, the one first that the words around ask for: «[تستعد] القاهرة لشراء …» gets ready, and
 * only behind a negation it may be the short form of another («لم [تستعد] المدينة»).
 */
export function inOrder(words: NounWords, i: number, uses: readonly VerbReading[]): readonly VerbReading[] {
  if (uses.length < 2) return uses;
  const isShort = words.isNegation(i - 1);
  // «لا [تزال] تملك» is no «she removes».
  const auxiliary = isShort ? uses.find((use) => use.auxiliary && !use.jussive) : undefined;
  if (auxiliary) return [auxiliary];
  // «لن [تساهم]»: no past stands there.
  if (words.words.futures.has(words.bare(i - 1)))
    return uses.toSorted((a, b) => Number(a.tense === 'past') - Number(b.tense === 'past'));
  if (!uses.some(({ jussive }) => jussive)) return asNextAsks(words, i, uses);
  return uses.toSorted((a, b) => Number(a.jussive !== isShort) - Number(b.jussive !== isShort));
}

/** «[لفت] إلى أن …» turned attention and wrapped nothing: what stands behind the verb or its subject tells which it is. */
function asNextAsks(words: NounWords, i: number, uses: readonly VerbReading[]): readonly VerbReading[] {
  const next = words.preposition(i + 1) ? i + 1 : pastSubject(words, i + 1);
  const preposition = words.preposition(next)?.form;
  const isThat = words.isThat(next);
  const fits = ({ takes, that }: VerbReading) => (preposition ? takes.has(preposition) : isThat && that);
  return uses.some(fits) ? uses.toSorted((a, b) => Number(fits(b)) - Number(fits(a))) : uses;
}

function pastSubject(words: NounWords, i: number): number {
  return words.partyFrom(i)?.end ?? (words.isDefinite(i) ? i + 1 : i);
}
