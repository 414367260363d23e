import type { Catalogue, Entry } from '../../knowledge/index.ts';
import { IsnadError } from '../../model/index.ts';
import type { SearchPhrase, SearchQuery, SearchTerm } from '../../store/index.ts';
import { type CatalogueNames, catalogueNames, plainWords } from './catalogue-names.ts';
import { wordsOf } from './index-text.ts';
import { shippedCatalogue } from './shipped-catalogue.ts';
import { formsOf, type WordForms } from './word-forms.ts';

/** Shorter beginnings are those of thousands of words. */
const SHORTEST_PREFIX = 2;
const MOST_ENTRIES = 40;
const MOST_TERMS = 30;
const MOST_LETTERS = 1000;

/** What a question is made of: «"…"» is a phrase, «صار*» the beginning of a word. */
const PART =
  /["«»“”](?<phrase>[^"«»“”]*)["«»“”]?|(?<prefix>[^\s"«»“”*]+)\*|(?<words>[^"«»“”*]+?)(?=\s*(?:["«»“”]|\S+\*|$))|\*/gu;

/**
 * A question as a person types it: all of its words, in any inflection; «"words in quotes"» as they stand, one after the other; «صار*»
 * for every word that begins so. Names of the catalogue are found in both scripts and in all their spellings: «F-16» asks for «إف-16» too.
 * Throws `bad-filter` where nothing is left to ask for, or too much.
 */
export function toQuery(question: string, catalogue: Catalogue = shippedCatalogue()): SearchQuery {
  if (question.length > MOST_LETTERS) {
    const wayOut = `Ask with ${MOST_LETTERS} letters at most.`;
    throw badQuestion(`${question.slice(0, 40)}…`, `has ${question.length} letters`, wayOut);
  }
  const all = [...question.matchAll(PART)].flatMap(({ groups = {} }): SearchTerm[] => {
    if (groups.phrase !== undefined) return phraseTerms(groups.phrase, catalogue);
    if (groups.prefix !== undefined) return prefixTerms(groups.prefix, catalogue);
    return wordTerms(groups.words ?? '', catalogue);
  });
  if (all.length === 0) throw badQuestion(question, 'has no word to look for', 'Type a word.');
  if (all.length > MOST_TERMS) throw badQuestion(question, `has ${all.length} words`, `Ask for ${MOST_TERMS} at most.`);
  return { all: all.map(({ any }) => ({ any: withoutLonger(any) })) };
}

/** «"صفقة الأسلحة"»: the words without clitics, in this order; as a name, in its other spellings too. */
function phraseTerms(text: string, catalogue: Catalogue): SearchTerm[] {
  const words = formsIn(text);
  if (words.length === 0) return [];
  const entries = catalogueNames(catalogue).named(plainWords(text).join(' '));
  return [{ any: [words.map(({ plain }) => ({ forms: plain })), ...entries.flatMap(spellings)] }];
}

/** «صار*», «الصار*»; of «F-1*» the words before the last are asked for as they are. */
function prefixTerms(text: string, catalogue: Catalogue): SearchTerm[] {
  const tokens = wordsOf(text);
  const last = tokens.pop()?.form.replace(/^ال(?=..)/u, '') ?? '';
  if (last.length < SHORTEST_PREFIX && tokens.length === 0) {
    const wayOut = `Give at least ${SHORTEST_PREFIX} letters before «*».`;
    throw badQuestion(`${text}*`, 'is too short a beginning', wayOut);
  }
  const before = tokens.flatMap((token) => formsOf(token) ?? []).map(({ plain }) => ({ forms: plain }));
  const others = before.length === 0 && isLatin(last) ? some(catalogueNames(catalogue).holdingBeginning(last)) : [];
  return [{ any: [[...before, { forms: [last], prefix: true }], ...others] }];
}

/** Words one by one, and the longest runs of them that are a name as one thing. */
function wordTerms(text: string, catalogue: Catalogue): SearchTerm[] {
  const names = catalogueNames(catalogue);
  const words = formsIn(text);
  const terms: SearchTerm[] = [];
  for (let i = 0; i < words.length; ) {
    let length = Math.min(names.longest, words.length - i);
    const run = () => words.slice(i, i + length);
    const entriesOf = () =>
      names.named(
        run()
          .map(({ plain }) => plain[0])
          .join(' '),
      );
    while (length > 1 && entriesOf().length === 0) length--;
    const phrase = run().map(({ plain, asked }) => ({ forms: length > 1 ? plain : asked }));
    const [first] = run();
    const entries = entriesOf();
    const others = entries.length > 0 ? entries.flatMap(spellings) : heldBy(first?.plain[0] ?? '', names);
    terms.push({ any: [phrase, ...others] });
    i += length;
  }
  return terms;
}

/** «Falcon» stands in names of weapons that Arabic papers write in their own script. */
function heldBy(word: string, names: CatalogueNames): SearchPhrase[] {
  return isLatin(word) ? some(names.holding(word)) : [];
}

const isLatin = (word: string) => /^\p{Script=Latin}{3,}$/u.test(word);

/** What half the catalogue holds is asked for as it is. */
const some = (entries: readonly Entry[]) => (entries.length > MOST_ENTRIES ? [] : entries.flatMap(spellings));

/** The entry itself, where the engine has read it, and each of its names. */
function spellings({ id, ar, en }: Entry): SearchPhrase[] {
  return [[{ forms: [id] }], ...[...ar, ...en].map((name) => plainWords(name).map((word) => ({ forms: [word] })))];
}

/** «إف 16 فايتنغ فالكون» finds nothing that «إف 16» does not. */
function withoutLonger(phrases: readonly SearchPhrase[]): SearchPhrase[] {
  const texts = phrases.map(
    (phrase) => ` ${phrase.map(({ forms, prefix }) => forms.join('|') + (prefix ? '*' : '')).join(' ')} `,
  );
  return phrases.filter(
    (_, i) => !texts.some((other, k) => texts[i]?.includes(other) && (texts[i] !== other || k < i)),
  );
}

function formsIn(text: string): WordForms[] {
  return wordsOf(text).flatMap((token) => formsOf(token) ?? []);
}

function badQuestion(question: string, what: string, wayOut: string): IsnadError {
  return new IsnadError('bad-filter', `«${question}» ${what}.`, { wayOut, field: 'words' });
}
