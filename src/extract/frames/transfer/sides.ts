import { type DraftStep, partyStep } from '../draft-step.ts';

/** Which end of a transfer. */
export type Side = 'supplier' | 'recipient';

export function otherSide(side: Side | null): Side | null {
  return side === 'supplier' ? 'recipient' : side === 'recipient' ? 'supplier' : null;
}

/** Who supplies and who receives, as far as the words told, each with the weight of what told it. */
export class Sides {
  readonly #weights = new Map<string, { supplier: number; recipient: number }>();
  readonly steps: DraftStep[] = [];

  /** Notes that something speaks for these parties being on one side. */
  add(side: Side, ids: readonly string[], weight: number, why: string): void {
    for (const id of ids) {
      const row = this.#weights.get(id) ?? { supplier: 0, recipient: 0 };
      row[side] += weight;
      this.#weights.set(id, row);
    }
    if (ids.length) this.steps.push(partyStep(side, ids, why));
  }

  has(id: string): boolean {
    return this.#weights.has(id);
  }

  /** The parties of a side: those for whom more speaks than for the other. */
  of(side: Side): string[] {
    const other: Side = side === 'supplier' ? 'recipient' : 'supplier';
    return [...this.#weights].filter(([, row]) => row[side] > row[other]).map(([id]) => id);
  }

  /** True where both sides are known. */
  get complete(): boolean {
    return this.of('supplier').length > 0 && this.of('recipient').length > 0;
  }

  /** Parties for whom as much speaks on both sides. */
  undecided(): string[] {
    return [...this.#weights].filter(([, row]) => row.supplier === row.recipient).map(([id]) => id);
  }
}
