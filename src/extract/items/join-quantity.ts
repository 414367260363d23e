import type { NumberReading } from '../../languages/language-pack.ts';
import type { ItemSentence } from './item-context.ts';
import { matchWords } from './match-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { numberBefore } from './numbers.ts';
import { pastOfThem } from './past-of-them.ts';

/** How many items, the lot they are taken from, and where the words start. */
export interface Quantity {
  first: number;
  quantity: number | null;
  lot: number | null;
}

/** Finds the number that stands before a noun phrase: «24 طائرة», «ثلاث من 24 طائرة», «12 من مقاتلات إف-16»; a dual is 2. */
export function joinQuantity(s: ItemSentence, phrase: NounPhrase): Quantity {
  const opened = phrase.first > s.first && s.tokens[phrase.first - 1]?.form === '"' ? 1 : 0;
  // «ميغ-29 وطائرات»: what ends before «و» counts nothing after it.
  const joined = phrase.reading !== null && phrase.reading.conjunction !== '';
  const at = opened ? phrase.first - opened : pastOfThem(s, phrase.first);
  const number = joined ? null : counted(s, phrase, at);
  if (number?.range) return { first: pastArticle(s, number.first), quantity: null, lot: null };
  if (number) {
    const whole = partBefore(s, number.first, number.value);
    if (whole) return { first: whole.first, quantity: whole.value, lot: number.value };
    return { first: pastArticle(s, number.first), quantity: number.value, lot: null };
  }
  const own = phrase.quantity ?? (phrase.head?.number === 'dual' ? 2 : isFirst(s, phrase) ? 1 : null);
  if (own !== null) return { first: phrase.first, quantity: own, lot: null };
  const several = phrase.head?.number === 'plural';
  const part =
    (phrase.entry || phrase.definite || several) && !joined
      ? (measured(s, phrase.first - opened) ??
        (several && !phrase.definite && !phrase.entry ? null : takenFrom(s, phrase.first - opened)))
      : null;
  return part && !isYear(part.value) && !part.range
    ? { first: part.first, quantity: part.value, lot: null }
    : { first: phrase.first, quantity: null, lot: null };
}

/** «[أول] طائرة» */
function isFirst(s: ItemSentence, { first, head }: NounPhrase): boolean {
  return head?.number === 'singular' && first > s.first && s.context.kinds.firsts.has(s.tokens[first - 1]?.form ?? '');
}

const YEARS = 1900;
const LAST_YEAR = 2100;

/** The number right before; a year before a plural («عام 2015 صواريخ») is none: large numbers count a singular noun. */
function counted(s: ItemSentence, phrase: NounPhrase, at: number): NumberReading | null {
  const number = numberBefore(s, at);
  if (!number || number.ordinal || !Number.isInteger(number.value) || number.value < 1) return null;
  // «الغواصة 42 من طراز …»: her number.
  if (!phrase.head && number.first > s.first && matchWords(s, s.context.kinds.heads, number.first - 1, false))
    return null;
  return isYear(number.value) && phrase.head?.number !== 'singular' ? null : number;
}

function isYear(value: number): boolean {
  return value >= YEARS && value <= LAST_YEAR;
}

/** «الغواصة 42 من طراز …»: the number is hers. */
function isNumberOf(s: ItemSentence, number: NumberReading): boolean {
  return number.first > s.first && matchWords(s, s.context.kinds.heads, number.first - 1, false) !== null;
}

/** «82 منظومة من راجمات»: counted by a measure. */
function measured(s: ItemSentence, at: number): NumberReading | null {
  const { measures } = s.context.kinds;
  let i = (beforeOf(s, at) ?? s.first) - 1;
  let words = 0;
  while (i > s.first && words < LONGEST_MEASURE && measures.has(s.tokens[i]?.form ?? '')) {
    i--;
    words++;
  }
  const number = words > 0 ? numberBefore(s, i + 1) : null;
  return number && !number.ordinal && Number.isInteger(number.value) ? number : null;
}

const LONGEST_MEASURE = 2;

/** «ثلاث من» before the number of the whole lot. */
function partBefore(s: ItemSentence, at: number, lot: number): NumberReading | null {
  const number = takenFrom(s, at);
  return number && number.value < lot ? number : null;
}

/** The number before «من» or «من أصل» that ends at `at`. */
function takenFrom(s: ItemSentence, at: number): NumberReading | null {
  const number = numberBefore(s, beforeOf(s, at) ?? -1);
  return number && !number.ordinal && !isNumberOf(s, number) ? number : null;
}

/** Where «من», «من أصل», «من بين» that end at `at` start, or null. */
export function beforeOf(s: ItemSentence, at: number): number | null {
  const { of, outOf } = s.context.kinds;
  let i = at - 1;
  if (i > s.first && outOf.has(s.tokens[i]?.form ?? '')) i--;
  return i >= s.first && of.has(s.tokens[i]?.form ?? '') ? i : null;
}

function pastArticle(s: ItemSentence, first: number): number {
  const before = s.tokens[first - 1];
  return first > s.first && before?.form === s.context.kinds.article ? first - 1 : first;
}
