import type { Reading, VerbReading, VerbUse } from '../language-pack.ts';
import { readClitics } from './clitics.ts';
import { syntaxWords } from './syntax-words.ts';
import { masdarVerbs, verbForms } from './verb-forms.ts';
import { lookalikes } from './verb-lookalikes.ts';

/** Whole words that are read as nouns before they are taken apart: «صفقة». */
const isNounOnly = (word: string) => lookalikes.nouns.has(word) || lookalikes.feminine.has(word);

/** Words of closed classes are no verbs, whatever verb they are spelled like: «بأن» (he appeared), «تلك» (she chews). */
const closed: readonly ReadonlySet<string>[] = [
  syntaxWords.that,
  syntaxWords.subordinators,
  syntaxWords.relatives,
  syntaxWords.negations,
  syntaxWords.particles,
  syntaxWords.demonstratives,
  syntaxWords.pronouns,
];

/** What a folded word may be as a verb; see `VerbLexicon`. Example: «وسيسلمها» is و + س + يسلم + ها. */
export function readVerb(word: string): readonly VerbReading[] {
  const whole = readClitics(word).filter(({ preposition, suffix, future }) => !(preposition || suffix || future));
  if (whole.some(({ stem }) => isClosed(stem)) || isPrepositionWithPronoun(word)) return [];
  const noun = whole.filter(({ stem }) => isNounOnly(stem));
  if (noun.some(({ conjunction, definite }) => definite || conjunction === '')) return [];
  // «وصفه» is «and a quality» or «he described it»: the latter stays, in doubt.
  const readings = verbReadings(word).filter(({ conjunction }) => !noun.length || conjunction === '');
  const isDoubtful = noun.length > 0 || whole.some(({ stem }) => isAdverbial(stem));
  const found: VerbReading[] = [];
  for (const reading of readings) {
    for (const use of verbForms().get(reading.stem) ?? []) {
      if (fits(use, reading)) found.push(joined(use, reading, word, isDoubtful));
    }
  }
  return found.sort((a, b) => Number(a.alsoNoun) - Number(b.alsoNoun));
}

/** «خلال», «بعض», «لاحقا», «بدلا (من)» */
const isAdverbial = (word: string) =>
  syntaxWords.prepositions.has(word) ||
  syntaxWords.quantifiers.has(word) ||
  syntaxWords.adverbs.starts(word) ||
  syntaxWords.compoundPrepositions.starts(word);

/** «وفي», «بأن», «تلك» */
const isClosed = (word: string) =>
  lookalikes.withPronoun.has(word) || (closed.some((set) => set.has(word)) && !isAuxiliary(word));

/** «ليس» is a negation and a verb. */
const isAuxiliary = (word: string) =>
  verbForms()
    .get(word)
    ?.some(({ auxiliary }) => auxiliary) ?? false;

/** «فيهم», «وعليها» */
const isPrepositionWithPronoun = (word: string) =>
  readClitics(word).some(({ stem, suffix, preposition }) => suffix && !preposition && lookalikes.withPronoun.has(stem));

/** «أبلغني»: «me» behind a verb is «ني», never «ي». */
function verbReadings(word: string): readonly Reading[] {
  const readings = readClitics(word).filter(({ definite, suffix }) => !definite && suffix !== 'ي');
  if (!word.endsWith('ني') || word.length < 5) return readings;
  const before = readClitics(word.slice(0, -2)).filter(({ definite, suffix }) => !definite && !suffix);
  return [...readings, ...before.map((reading) => ({ ...reading, suffix: 'ني' }))];
}

function fits(use: VerbUse, { stem, preposition, future, suffix }: Reading): boolean {
  if (use.bound !== (suffix !== '') && (use.bound || isSpelledOtherwise(use))) return false;
  // «بقوة» is no «بقوه»: what has no object has no pronoun.
  if (suffix && (use.intransitive || (suffix === 'ك' && (use.bound || use.tense === 'past')))) return false;
  if (future && (use.tense !== 'present' || use.jussive)) return false;
  // «ليوقع», «لتسلم», «لكان»; other prepositions stand before nouns only.
  return !preposition || (preposition === 'ل' && (use.tense === 'present' ? !stem.startsWith('ا') : use.auxiliary));
}

/** «أعلنوا» has another spelling before a pronoun («أعلنوه»). */
const isSpelledOtherwise = ({ form, number, gender }: VerbUse) =>
  number === 'plural' && gender === 'm' && form.endsWith('وا');

function joined(use: VerbUse, reading: Reading, word: string, isDoubtful: boolean): VerbReading {
  const { conjunction, preposition, future, suffix } = reading;
  // «ستبلغ»: a future is a verb, whatever else «تبلغ» may be; but not of «I»: «ساحل» is a coast.
  const isSure = future && !(use.person === 1 && use.number === 'singular');
  const alsoNoun = !isSure && (use.alsoNoun || isDoubtful || isLikelyNoun(word, reading));
  return { ...use, conjunction, future, purpose: preposition === 'ل' && use.tense === 'present', suffix, alsoNoun };
}

/**
 * Other readings of the same letters: «وصول» (a masdar, no و with a verb), «طلبه» and «قيمتها» (a noun with a pronoun),
 * «وزارتا» (two of a noun).
 */
function isLikelyNoun(word: string, { stem, conjunction, suffix }: Reading): boolean {
  if (suffix && syntaxWords.prepositions.has(stem)) return true;
  // «الأهم», «التفهم»: the article and a noun, rather than «والاهم»
  if (suffix && /^[وف]?ال/u.test(word)) return true;
  const bare = suffix ? word.slice(0, -suffix.length) : word;
  return [bare, bare.slice(conjunction.length)].some((noun) => {
    const ending = suffix ? /تا?$/u : /تا$/u;
    const feminine = ending.test(noun) ? noun.replace(ending, 'ه') : '';
    return [noun + suffix, feminine, noun].some((one) => one !== stem && isNoun(one));
  });
}

const isNoun = (word: string) => isNounOnly(word) || lookalikes.feminineEither.has(word) || masdarVerbs().has(word);
