import type { Reading, SearchForms, SearchWords } from '../language-pack.ts';
import { readClitics } from './clitics.ts';
import { isKnownNoun, singularOf } from './known-nouns.ts';
import { readVerb } from './read-verb.ts';
import { syntaxWords } from './syntax-words.ts';
import { masdarVerbs } from './verb-forms.ts';

/** A rest that is shorter is more often part of the word than a word with something in front. */
const SHORTEST = 3;

/** A word that no list knows loses «ات» only where as many letters are left: «درونات», not «فرات». */
const LONG = 4;

/** Arabic for search. Stems come of the lexicon, not of endings alone; docs/search.md says why and how well. */
export const searchWords: SearchWords = { forms, isNoun: isKnownNoun };

function forms(word: string, isName: (word: string) => boolean): SearchForms {
  if (isName(word) || isClosed(word)) return { plain: [word], maybe: [], stems: [] };
  if (nounOf(word) !== null) return { plain: [word], maybe: [], stems: stemsOf(word) };
  if (word.length <= SHORTEST) return { plain: [word], maybe: [], stems: verbsOf(word) };
  // «وللمغرب», «بالصواريخ»: the first reading that is known.
  const readings = readClitics(word).slice(1).filter(isUnsuffixed);
  for (const { stem } of readings) {
    if (isName(stem)) return { plain: [stem], maybe: [], stems: [] };
    if (nounOf(stem) !== null) return { plain: [stem], maybe: [], stems: stemsOf(stem) };
  }
  const [verb] = readVerb(word);
  // «وسيوقعها» is found as «يوقعها» too.
  if (verb) return { plain: [verb.form + verb.suffix], maybe: [], stems: verbsOf(word) };
  return unknown(word, readings);
}

const isUnsuffixed = ({ suffix, future }: Reading) => suffix === '' && !future;

const closed: readonly ReadonlySet<string>[] = [
  syntaxWords.prepositions,
  syntaxWords.relatives,
  syntaxWords.pronouns,
  syntaxWords.particles,
  syntaxWords.demonstratives,
];
const isClosed = (word: string) => closed.some((words) => words.has(word));

/**
 * Of a word that no list knows the article is sure where it stands first. «بالمسيرة» is written like «باليستية», and is found as
 * either; «ولينات» may be «و» and a name, or a name: it is found as either too, but not asked for so.
 */
function unknown(word: string, readings: readonly Reading[]): SearchForms {
  const stems = readings.filter(({ stem }) => stem.length >= SHORTEST);
  const definite = stems.find((reading) => reading.definite)?.stem;
  if (definite === undefined) return { plain: [word], maybe: stems.map(({ stem }) => stem), stems: light(word) };
  if (word.startsWith('ال')) return { plain: [definite], maybe: [], stems: light(definite) };
  return { plain: [word, definite], maybe: [], stems: [...light(word), ...light(definite)] };
}

/** «نوويين» and «نووية» share «نووي», «درونات» has «درون»: endings that no name has. */
function light(word: string): string[] {
  const adjective = word.replace(/ي(?:ه|ين|ون|ات)$/u, 'ي');
  if (adjective !== word && adjective.length >= LONG) return [adjective];
  const singular = word.replace(/ات$/u, '');
  return singular.length >= LONG ? withoutFeminine(singular) : withoutFeminine(word);
}

/** Endings, and what may stand in their place where the word has none, the longest first. */
const endings: readonly [RegExp, readonly string[]][] = [
  // «تصريحاته», «صفقاتها», «ميليشياتهم»
  [/ات(?:هما|ها|هم|نا|ه)?$/u, ['ه', '', 'ا']],
  // «صفقتها», «صفقتين», «صفقتي»
  [/ت(?:هما|ها|هم|نا|ه|ين|ان|ي|ا)$/u, ['ه']],
  // «جيشه», «مصادرها»
  [/(?:هما|ها|هم|نا|ه)$/u, ['']],
  // «مسؤولين», «وزيران», «مسؤولو», «عقدا»
  [/(?:ين|ون|ان|و|ي|ا)$/u, ['']],
];

/** The noun in a word without clitics in front, as the lists have it; null where they have none. */
function nounOf(word: string): string | null {
  if (singularOf(word) !== undefined || masdarVerbs().has(word)) return word;
  for (const [ending, instead] of endings) {
    const base = word.replace(ending, '');
    if (base === word || base.length < 2) continue;
    const known = instead.map((end) => base + end).filter((noun) => noun.length >= SHORTEST && isKnownNoun(noun));
    const noun = known.find((one) => masdarVerbs().has(one)) ?? known[0];
    if (noun !== undefined) return noun;
  }
  return isKnownNoun(word) ? word : null;
}

/** «تسليمها» and «سلمت» share «سلم»; «صواريخ» and «صاروخين» share «صاروخ». */
function stemsOf(word: string): string[] {
  const noun = nounOf(word) ?? word;
  const singular = singularOf(noun);
  if (singular !== undefined) return withoutFeminine(singular);
  const verbs = masdarVerbs().get(noun);
  return verbs === undefined ? withoutFeminine(noun) : [...new Set(verbs.map(({ lemma }) => lemma))];
}

/** «يسلمون» may be of «سلّم» or of «أسلم»: it is found as either. */
function verbsOf(word: string): string[] {
  return [...new Set(readVerb(word).map(({ lemma }) => lemma))];
}

/** «طائرة» and «طائرات» share «طائر». */
function withoutFeminine(noun: string): string[] {
  return [noun.length > SHORTEST ? noun.replace(/ه$/u, '') : noun];
}
