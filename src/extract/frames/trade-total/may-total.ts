import { Fact, factsSince } from '../../glance/fact.ts';

/** Sentences back in which what is traded may have been named (see `trade-word.ts`). */
const BACK = 3;

const OF_ARMS = Fact.armsInGeneral | Fact.military | Fact.maker;

/** True where a word of trade stands in a sentence or shortly before, and words of arms there or shortly before that. */
export function mayTotal(facts: ArrayLike<number>, sentence: number): boolean {
  return (
    (factsSince(facts, sentence, BACK) & Fact.trade) !== 0 && (factsSince(facts, sentence, 2 * BACK) & OF_ARMS) !== 0
  );
}
