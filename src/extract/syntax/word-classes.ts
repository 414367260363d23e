import type { Analysis, SentenceReading } from '../analysis.ts';
import type { Grammar, VerbAt } from './grammar.ts';
import { NounWords } from './noun-words.ts';
import { ParticipleReader } from './participle-reader.ts';
import { VerbReader } from './verb-reader.ts';

/** Tells for each token of a sentence what it can be: verb, preposition, opener of a clause, noun. */
export class WordClasses extends NounWords {
  readonly #verbs: VerbReader;
  readonly #participles: ParticipleReader;

  constructor(analysis: Analysis, read: SentenceReading, grammar: Grammar) {
    super(analysis, read, grammar);
    this.#verbs = new VerbReader(this, grammar);
    this.#participles = new ParticipleReader(this, grammar);
  }

  /** The verb form at a token, or a participle that stands for one; null where the word is none in its place. */
  verb(i: number): VerbAt | null {
    return this.#verbs.read(i) ?? this.#participles.read(i);
  }

  /** End of a word or phrase that opens an adverbial clause, or the token itself: «حتى [تسلمت]» opens one, «حتى الحدود» does not. */
  pastSubordinator(i: number): number {
    const end = this.pastOpener(i);
    if (end !== i + 1 || !this.closed(i).isPreposition) return end;
    return this.verb(end) || this.isParticle(end) ? end : i;
  }

  isSubordinator(i: number): boolean {
    return this.pastSubordinator(i) > i;
  }

  /** «الذي», «التي»; the short ones that may be something else («ما», «من») only before a verb. */
  isRelative(i: number): boolean {
    if (!this.closed(i).isRelative || !this.isWord(i) || this.isInNumber(i)) return false;
    return this.isFullRelative(i) || (!this.closed(i).isPreposition && this.verb(i + 1) !== null);
  }
}
