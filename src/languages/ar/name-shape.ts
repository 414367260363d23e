/** What the shape of a folded word says of whether it can be part of a foreign or unknown name. */

/** Accusative of a noun, or its feminine ending, as spelled. */
const NOUN_ENDING = /[\u064b]|ة$/u;
/** Article behind a clitic: «بالرئيس», «للوزير». */
const CLITIC_AND_ARTICLE = /^(?:بال|كال|فال|وال|لل)./u;
/** A clitic before a hamza, which no stem has so near its beginning: «بإيران», «وأماندا». */
const CLITIC_AND_HAMZA = /^(?:[بلوف]إ|وأ)/u;
const PRESENT = /^ي/u;
const LONG_ENDING = /(?:ات|ته|تها|هم|هما|يه)$/u;

/** True for a folded word (`spelled` as in the text) with endings or prefixes of nouns and verbs, which no name has. */
export function isInflected(form: string, spelled: string): boolean {
  if (NOUN_ENDING.test(spelled) || CLITIC_AND_ARTICLE.test(form) || CLITIC_AND_HAMZA.test(spelled)) return true;
  return PRESENT.test(form) || (form.length > 4 && LONG_ENDING.test(form));
}

/** Patterns of verbal nouns, participles and derived verbs («تدريب», «اجتماع», «استقبل», «مصدر»). */
const NATIVE =
  /^(?:ت\p{L}{2}ي\p{L}|ا\p{L}{2}ا\p{L}|ا\p{L}ت\p{L}ا\p{L}|است\p{L}{2,}|م\p{L}{2}و\p{L}|م\p{L}ا\p{L}{2,3}|ت\p{L}ا\p{L}{2}|\p{L}+ه)$/u;

/** True for a folded word of a pattern that Arabic nouns and verbs have and foreign names seldom. */
export function hasNativePattern(form: string): boolean {
  return NATIVE.test(form);
}

/** The folded word without a suffix pronoun or the accusative's ا: «قراره», «قرارا» are «قرار». */
export function withoutPronoun(form: string): string {
  return form.replace(/(?:ها|هم|ه|ا)$/u, '');
}

/** True for «علي», Ali, as against «على», on, which fold to the same letters. */
export function isSpelledAsName(spelled: string): boolean {
  return spelled.endsWith('ي');
}

/** True for «بلدة» as against «بلده», which fold to the same letters. */
export function isFeminine(spelled: string): boolean {
  return spelled.endsWith('ة');
}

/** True for «الفارس» as against «ألفارو», which fold to the same first letters. */
export function hasArticle(spelled: string): boolean {
  return /^[وف]?ال/u.test(spelled);
}
