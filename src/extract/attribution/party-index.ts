import type { PartyMention } from '../mention.ts';

/** The parties of one sentence, found by where they start and where they end. */
export class PartyIndex {
  readonly #byFirst = new Map<number, PartyMention>();
  readonly #byEnd = new Map<number, PartyMention>();

  constructor(parties: readonly PartyMention[]) {
    for (const party of parties) {
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
