import { foldWord } from '../../text/index.ts';
import type { Reading, WordForms } from '../language-pack.ts';
import { genitiveOf, nameVariants } from './name-variants.ts';

const ARTICLE = /^ال/u;
const CONJUNCTION = /^[وف]/u;

/** Accusative of a noun, or its feminine ending, as spelled. */
const NOUN_ENDING = /[\u064b]|ة$/u;
/** Article behind a clitic: «بالرئيس», «للوزير». */
const CLITIC_AND_ARTICLE = /^(?:بال|كال|فال|وال|لل)./u;
/** A clitic before a hamza, which no stem has so near its beginning: «بإيران», «وأماندا». */
const CLITIC_AND_HAMZA = /^(?:[بلوف]إ|وأ)/u;
const PRESENT = /^ي/u;
const LONG_ENDING = /(?:ات|ته|تها|هم|هما|يه)$/u;
/** Verbal nouns, participles and derived verbs («تدريب», «اجتماع», «استقبل», «مصدر»). */
const NATIVE =
  /^(?:ت\p{L}{2}ي\p{L}|ا\p{L}{2}ا\p{L}|ا\p{L}ت\p{L}ا\p{L}|است\p{L}{2,}|م\p{L}{2}و\p{L}|م\p{L}ا\p{L}{2,3}|ت\p{L}ا\p{L}{2}|\p{L}+ه)$/u;

/** What Arabic letters tell of a word's form. */
export const wordForms: WordForms = {
  withArticle: (stem) => `ال${stem}`,
  withoutArticle: (form) => form.replace(ARTICLE, ''),
  accusative: (form) => `${form}ا`,
  withoutConjunction: (form) => form.replace(CONJUNCTION, ''),
  isDefinite: (form) => /^[وف]?ال/u.test(form),
  lemma(word) {
    const bare = foldWord(word).replace(/^ال(?=..)/u, '');
    return bare.length > 3 ? bare.replace(/ه$/u, '') : bare;
  },
  withoutClitics,
  isSpelledAsName: (spelled) => spelled.endsWith('ي'),
  isInflected(form, spelled) {
    if (NOUN_ENDING.test(spelled) || CLITIC_AND_ARTICLE.test(form) || CLITIC_AND_HAMZA.test(spelled)) return true;
    return PRESENT.test(form) || (form.length > 4 && LONG_ENDING.test(form));
  },
  hasNativePattern: (form) => NATIVE.test(form),
  variants: nameVariants,
  genitive: genitiveOf,
  hasArticle: (spelled) => /^[وف]?ال/u.test(spelled),
  isFeminine: (spelled) => spelled.endsWith('ة'),
  withoutPronoun: (form) => form.replace(/(?:ها|هم|ه|ا)$/u, ''),
};

function withoutClitics(words: string, { conjunction, preposition, definite }: Reading): string {
  const rest = conjunction ? words.slice(1) : words;
  if (preposition === 'ل' && definite) return `ال${rest.slice(2)}`;
  return preposition ? rest.slice(1) : rest;
}
