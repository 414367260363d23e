import type { Analysis, SentenceReading } from '../analysis.ts';
import type { PartyMention } from '../mention.ts';

/** The parties of one sentence, found by where they start and where they end. */
export class PartyIndex {
  readonly #byFirst = new Map<number, PartyMention>();
  readonly #byEnd = new Map<number, PartyMention>();

  constructor(read: SentenceReading | undefined) {
    for (const party of read?.parties ?? []) {
      this.#byFirst.set(party.first, party);
      this.#byEnd.set(party.end, party);
    }
  }

  startingAt(i: number): PartyMention | null {
    return this.#byFirst.get(i) ?? null;
  }

  endingAt(i: number): PartyMention | null {
    return this.#byEnd.get(i) ?? null;
  }

  /** The first party that starts from `from` on and before `to`. */
  next(from: number, to: number): PartyMention | null {
    for (let i = from; i < to; i++) {
      const party = this.#byFirst.get(i);
      if (party) return party;
    }
    return null;
  }
}

/** Words of the text from token `first` up to `end`. */
export function wordsOf(analysis: Analysis, first: number, end: number): string {
  const a = analysis.tokens[first];
  const b = analysis.tokens[end - 1];
  return a && b ? analysis.text.slice(a.start, b.end).replace(/\s+/gu, ' ') : '';
}
