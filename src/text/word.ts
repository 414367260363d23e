/** Words that are kept at most. With all that may be asked of them they take some tens of megabytes. */
const MOST = 100_000;
/** Places of the table: a power of two, well above the words; a table that fits the processor's cache is twice as fast. */
const PLACES = 1 << 18;
/** Strings of as many letters are held by engines as views of the text that they were taken from. */
const SLICED = 13;
/** A word met less often since the table was last full is let go: half of the words of the news stand in one article only. */
const OFTEN = 4;

/** Slots of first facts; behind them are those of all others. */
const FIRST = 4;
let firstSlots = 0;
let slots = FIRST;

/** The facts of a word of which nothing was asked yet. */
const NONE: unknown[] = [];

/**
 * A distinct folded spelling. A text of a thousand tokens has a few hundred of them, and what can be asked of a spelling alone has
 * one answer: every token of the spelling has this one object, and each answer is found once and kept in it (see `WordFact`).
 */
export class Word {
  readonly form: string;
  /** Answers by the slot of the fact; room for them is made when the first is found: of many words nothing is ever asked. */
  facts: unknown[] = NONE;
  /** How often it was met since the table was last full. */
  met = 1;

  constructor(form: string) {
    this.form = form;
  }
}

/** An open hash table that is looked up by a stretch of a text: a word that is known costs no substring. */
const hashes = new Int32Array(PLACES);
const words: (Word | undefined)[] = new Array(PLACES).fill(undefined);
let count = 0;

/**
 * The word that stands in a folded text from `from` up to `end`. The table is bounded: when it is full, words that are rare are let go.
 * Tokens that are still held keep theirs; nothing depends on two tokens having the same.
 */
export function wordIn(text: string, from: number, end: number): Word {
  const hash = hashOf(text, from, end);
  let place = hash & (PLACES - 1);
  for (let word = words[place]; word; word = words[place]) {
    if (hashes[place] === hash && isForm(word.form, text, from, end)) {
      word.met++;
      return word;
    }
    place = (place + 1) & (PLACES - 1);
  }
  const word = new Word(copyOf(text, from, end));
  if (count >= MOST) {
    sweep();
    place = freePlace(hash);
  }
  put(word, hash, place);
  return word;
}

/** A stretch of a text as a string of its own: a plain slice of more than a few letters would hold the whole text in memory. */
function copyOf(text: string, from: number, end: number): string {
  const form = text.slice(from, end);
  return form.length < SLICED ? form : ` ${form}`.slice(1);
}

function put(word: Word, hash: number, place: number): void {
  hashes[place] = hash;
  words[place] = word;
  count++;
}

function freePlace(hash: number): number {
  let place = hash & (PLACES - 1);
  while (words[place]) place = (place + 1) & (PLACES - 1);
  return place;
}

/** Keeps the words that are met often, half of the table at most. */
function sweep(): void {
  const often = words.filter((word) => word !== undefined && word.met >= OFTEN);
  words.fill(undefined);
  count = 0;
  for (const word of often.slice(0, MOST / 2) as Word[]) {
    word.met = 0;
    const hash = hashOf(word.form, 0, word.form.length);
    put(word, hash, freePlace(hash));
  }
}

/** The word of a folded spelling. */
export function wordOf(form: string): Word {
  return wordIn(form, 0, form.length);
}

function hashOf(text: string, from: number, end: number): number {
  let hash = end - from;
  for (let i = from; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) | 0;
}

function isForm(form: string, text: string, from: number, end: number): boolean {
  if (form.length !== end - from) return false;
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}

/**
 * What a spelling tells by itself, found when first asked and never again: its readings, its place among the closed classes,
 * whether a name can begin with it. `find` must depend on nothing but the spelling and what is built once; it never gives
 * undefined. Make a fact where the lexicon is built, not for every document. What is asked of every word of every document is a
 * first fact: words of which no more is asked take little room.
 */
export class WordFact<T extends NonNullable<unknown> | null> {
  readonly #slot: number;
  readonly #find: (word: Word) => T;

  constructor(find: (word: Word) => T, isFirst = false) {
    this.#find = find;
    this.#slot = isFirst && firstSlots < FIRST ? firstSlots++ : slots++;
  }

  of(word: Word): T {
    const known = word.facts[this.#slot];
    if (known !== undefined) return known as T;
    const found = this.#find(word);
    if (this.#slot >= word.facts.length) word.facts = moreRoom(word.facts, this.#slot);
    word.facts[this.#slot] = found;
    return found;
  }

  /** The answer, not kept where it was not known: for one who needs it once. */
  once(word: Word): T {
    const known = word.facts[this.#slot];
    return known === undefined ? this.#find(word) : (known as T);
  }
}

function moreRoom(facts: readonly unknown[], slot: number): unknown[] {
  const more = new Array<unknown>(slot < FIRST ? FIRST : slots).fill(undefined);
  for (let k = 0; k < facts.length; k++) more[k] = facts[k];
  return more;
}

const EMPTY: readonly never[] = [];

/** A list of answers; all empty ones are one, since they are kept by the ten thousand. */
export function orNone<T>(list: readonly T[]): readonly T[] {
  return list.length > 0 ? list : EMPTY;
}
