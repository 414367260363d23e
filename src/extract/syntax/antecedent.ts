import { fitsRelative, isIndefinite } from './agreement.ts';
import type { Clause } from './clause.ts';
import type { Phrase } from './phrase.ts';
import type { WordClasses } from './word-classes.ts';

/** Phrases back that may be what a relative clause describes. */
const REACH = 4;

/**
 * The phrase of a clause that the relative clause behind it describes: the nearest that fits. «[الوزير] في باريس، الذي …» needs a
 * masculine noun that is known; a clause without «الذي» (`opener` is -1) an indefinite one: «[هجوما] في سيناء استهدف …».
 */
export function antecedentOf({ phrases }: Clause, opener: number, classes: WordClasses): Phrase | null {
  const last = phrases.at(-1) ?? null;
  for (let k = phrases.length - 1; k >= Math.max(0, phrases.length - REACH); k--) {
    const phrase = phrases[k] as Phrase;
    const fits =
      opener < 0 || !classes.isFullRelative(opener)
        ? isIndefinite(phrase, classes)
        : fitsRelative(phrase, opener, classes);
    if (fits) return phrase;
  }
  return last;
}
