import type { Reading, Verb } from '../../languages/language-pack.ts';
import { WordFact } from '../../text/index.ts';
import { type ClosedForm, isSmall } from './closed-forms.ts';
import type { Lexis } from './grammar.ts';

/** Letters of a noun's end that tell its number, by which two or many in the nominative are known. */
export type NominativeNumber = 'dual' | 'plural';

/** What a spelling can be as a noun, whatever stands around it; each fact is found when it is first asked. */
export interface NounFacts {
  /** Some lexicon has the whole as a noun. */
  isNoun: WordFact<boolean>;
  /** … or it is a noun of action. */
  isKnown: WordFact<boolean>;
  /** Begins with the article: «السماح»; not «التزام». */
  isDefinite: WordFact<boolean>;
  /** … and is known as a noun, or a plural: no adjective of what stands before. */
  isDefiniteNoun: WordFact<boolean>;
  /** … and names a thing or an act, which no adjective is spelled like. */
  isDefiniteThing: WordFact<boolean>;
  /** «هجوما»: a known noun in the accusative. */
  isAccusative: WordFact<boolean>;
  /** Begins with «و» or «ف» that joins it to what stands before. */
  isJoined: WordFact<boolean>;
  /** «جنديان», «مسلحون»: two or many of a known noun, in the nominative. */
  nominative: WordFact<NominativeNumber | null>;
  /** The verbs whose noun of action it is; empty where it is none. */
  masdar: WordFact<readonly Verb[]>;
  /** The preposition that is written with it: «[ل]لحكومة». */
  clitic: WordFact<string | null>;
}

const NO_VERBS: readonly Verb[] = [];

/** The facts by a language's readings and lexicons. */
export function nounFacts(lexis: Lexis, closed: WordFact<ClosedForm>): NounFacts {
  const { isNoun, syntax, verbs, readings } = lexis;
  const { forms } = syntax;
  const isKnown = (stem: string) => isNoun(stem) || verbs.masdars.has(stem);
  const isThing = (stem: string) => syntax.things.has(stem) && !forms.isRelational(stem);
  const isDefinite = new WordFact((word) => {
    const article = readings.of(word).find((one) => one.definite && one.stem.length > 2);
    // «التزام», «إلغاء»: the first letters are the word's own.
    return article !== undefined && !isKnown(forms.withArticle(article.stem));
  });
  return {
    isNoun: new WordFact(({ form }) => isNoun(form)),
    isKnown: new WordFact(({ form }) => isKnown(form)),
    isDefinite,
    isDefiniteNoun: new WordFact(
      (word) =>
        isDefinite.of(word) &&
        readings.of(word).some((one) => one.definite && (isKnown(one.stem) || forms.isFemininePlural(one.stem))),
    ),
    isDefiniteThing: new WordFact(
      (word) => isDefinite.of(word) && readings.of(word).some((one) => one.definite && isThing(one.stem)),
    ),
    isAccusative: new WordFact((word) => {
      const { bare } = closed.of(word);
      const noun = forms.ofAccusative(bare);
      return noun !== null && (isKnown(bare) || isKnown(noun));
    }),
    isJoined: new WordFact(
      ({ form }) => forms.withoutConjunction(form) !== form && !isNoun(form) && !isSmall(form, syntax),
    ),
    nominative: new WordFact((word) => {
      for (const { stem, preposition, suffix } of readings.of(word)) {
        if (preposition !== '' || suffix !== '') continue;
        const found = forms.nominative(stem);
        if (found?.stems.some(isKnown)) return found.number;
      }
      return null;
    }),
    masdar: new WordFact((word) => {
      for (const { stem } of readings.of(word)) {
        // «[عدة] غارات», «[بعض] المواقع»
        if (syntax.quantifiers.has(stem)) return NO_VERBS;
        const found = verbs.masdars.get(stem);
        if (found) return found;
      }
      return NO_VERBS;
    }),
    clitic: new WordFact((word) => cliticOf(readings.of(word), lexis, isKnown)),
  };
}

function cliticOf(readings: readonly Reading[], lexis: Lexis, isKnown: (stem: string) => boolean): string | null {
  const { purpose } = lexis.syntax.forms;
  // «لشن», «للمرة»: «ل» and a noun of action or the article, even where the whole is listed as a word.
  const isPurpose = (r: Reading) =>
    r.preposition === purpose && r.stem.length > 1 && (r.definite || lexis.verbs.masdars.has(r.stem));
  const isNoun = ({ definite, stem }: Reading) =>
    stem.length > 2 ? definite || isKnown(stem) : lexis.verbs.masdars.has(stem);
  const bound = readings.filter((r) => r.preposition !== '');
  if (bound.length === 0) return null;
  const whole = readings.some((r) => isBare(r) && isKnown(r.stem));
  if (whole && !bound.some(isPurpose)) return null;
  return bound.find((r) => isNoun(r) || isPurpose(r))?.preposition ?? null;
}

function isBare({ preposition, suffix, definite }: Reading): boolean {
  return preposition === '' && suffix === '' && !definite;
}
