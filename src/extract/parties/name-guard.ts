import type { Entry } from '../../knowledge/entry.ts';
import { isGuarded } from '../../knowledge/is-guarded.ts';
import type { Sentence } from '../../text/index.ts';
import type { Analysis } from '../analysis.ts';
import type { PartyForms } from './party-forms.ts';

/** Words that a name needs by it, and words that spoil it, as lemmas: without article and feminine ending. */
export interface NameGuard {
  /** Each a phrase of one or more lemmas; null where the name needs none. */
  needs: readonly (readonly string[])[] | null;
  notBefore: ReadonlySet<string>;
  /** Words right behind which it needs none. */
  after: ReadonlySet<string>;
}

/** The guard of one name of a catalogue entry; `lemma` takes off what a word of the text may have on it. */
export function guardOf(entry: Entry, name: string, lemma: (word: string) => string): NameGuard {
  return {
    needs: isGuarded(entry, name) ? (entry.guard ?? []).map((words) => words.split(/\s+/u).map(lemma)) : null,
    notBefore: new Set(entry.notBefore?.map(lemma)),
    after: new Set(entry.after?.map(lemma)),
  };
}

/** The lemmas of a sentence and where they stand, read when a guarded name first asks. */
export class SentenceLemmas {
  readonly #analysis: Analysis;
  readonly #lemmas: PartyForms['lemmas'];
  #sentence: Sentence | null = null;
  #places: Map<string, number[]> | null = null;

  constructor(analysis: Analysis, lemmas: PartyForms['lemmas']) {
    this.#analysis = analysis;
    this.#lemmas = lemmas;
  }

  enter(sentence: Sentence): void {
    this.#sentence = sentence;
    this.#places = null;
  }

  /** True where token `i` can be read as the lemma, whatever its clitics. */
  is(i: number, word: string): boolean {
    const token = this.#analysis.tokens[i];
    if (!token) return false;
    return token.form === word || (token.kind === 'word' && this.#lemmas.of(token.word).includes(word));
  }

  /** True where the phrase stands in the sentence outside the tokens from `first` up to `end`. */
  has(phrase: readonly string[], first: number, end: number): boolean {
    this.#places ??= this.#read();
    const places = this.#places.get(phrase[0] ?? '') ?? [];
    return places.some((i) => (i < first || i >= end) && phrase.every((word, k) => k === 0 || this.is(i + k, word)));
  }

  #read(): Map<string, number[]> {
    const places = new Map<string, number[]>();
    const { first, end } = this.#sentence ?? { first: 0, end: 0 };
    for (let i = first; i < end; i++) {
      const token = this.#analysis.tokens[i];
      if (token?.kind !== 'word') continue;
      for (const key of this.#lemmas.of(token.word)) {
        const list = places.get(key);
        if (!list) places.set(key, [i]);
        else list.push(i);
      }
    }
    return places;
  }
}
