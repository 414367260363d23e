/** Words kept in each of the two generations: with both full, some tens of megabytes. */
const GENERATION = 30_000;

/**
 * A distinct folded spelling. A text of a thousand tokens has a few hundred of them, the news of years less than there are
 * articles, and what can be asked of a spelling alone has one answer: every token of the spelling has this one object, and
 * each answer is found once and kept in it (see `WordFact`).
 */
export class Word {
  readonly form: string;
  /** Answers by the slot of the fact. */
  readonly facts: unknown[] = [];

  constructor(form: string) {
    this.form = form;
  }
}

let young = new Map<string, Word>();
let old = new Map<string, Word>();

/**
 * The word of a folded spelling. The table is bounded: when a generation is full, the words of the one before that nobody has
 * met since are let go. Tokens that are still held keep theirs; nothing depends on two tokens having the same.
 */
export function wordOf(form: string): Word {
  const known = young.get(form);
  if (known) return known;
  const word = old.get(form) ?? new Word(form);
  if (young.size >= GENERATION) {
    old = young;
    young = new Map();
  }
  young.set(word.form, word);
  return word;
}

let slots = 0;

/**
 * What a spelling tells by itself, found when first asked and never again: its readings, its place among the closed classes,
 * whether a name can begin with it. `find` must depend on nothing but the spelling and what is built once; it never gives
 * undefined. Make a fact where the lexicon is built, not for every document.
 */
export class WordFact<T extends NonNullable<unknown> | null> {
  readonly #slot = slots++;
  readonly #find: (word: Word) => T;

  constructor(find: (word: Word) => T) {
    this.#find = find;
  }

  of(word: Word): T {
    const known = word.facts[this.#slot];
    if (known !== undefined) return known as T;
    const found = this.#find(word);
    word.facts[this.#slot] = found;
    return found;
  }
}
