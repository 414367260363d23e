import { genderOf } from '../../syntax/agreement.ts';
import { isParty, type Phrase, partiesOf } from '../../syntax/phrase.ts';
import type { Scene } from '../scene.ts';

/**
 * The party that a pronoun at a token means: the one named last before it in its sentence whose gender and number it can have,
 * else who the sentence before is about. `fits` says who may be meant at all.
 */
export function meantBy(scene: Scene, at: number, suffix: string, fits: (phrase: Phrase) => boolean): Phrase | null {
  const agrees = agreement(scene, suffix);
  if (!agrees) return null;
  const can = (phrase: Phrase) => fits(phrase) && agrees(phrase);
  const here = phrasesOf(scene).filter((phrase) => phrase.end <= at && can(phrase));
  return here.at(-1) ?? (scene.before ? (phrasesOf(scene.before).find(can) ?? null) : null);
}

/** Phrases of a sentence in the order of the text. */
function phrasesOf({ syntax: { clauses } }: Scene): Phrase[] {
  return clauses.flatMap(({ phrases }) => phrases).sort((a, b) => a.first - b.first);
}

function agreement({ lexicon, syntax: { classes } }: Scene, suffix: string): ((phrase: Phrase) => boolean) | null {
  if (lexicon.transfer.them.has(suffix)) return isPeople;
  const gender = classes.words.forms.genderOfPronoun(suffix);
  if (gender === null) return null;
  return (phrase) => isParty(phrase) && !isNation(phrase) && (genderOf(phrase, classes) ?? gender) === gender;
}

/** «الأكراد», «الأوكرانيون» */
function isNation(phrase: Phrase): boolean {
  return partiesOf(phrase).some(({ by }) => by === 'people');
}

/** «الحوثيون», «المقاتلون الأكراد»: whom «هم» can mean. */
function isPeople(phrase: Phrase): boolean {
  return isNation(phrase) || partiesOf(phrase).some(({ ids }) => ids.some((id) => id.startsWith('armed-group:')));
}
