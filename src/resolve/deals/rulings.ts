/** Two claims, by id. */
export type ClaimPair = readonly [string, string];

/** What people have ruled on which claims tell one deal. */
export interface Rulings {
  /** «These two tell one deal.» */
  joins: readonly ClaimPair[];
  /** «These two do not.» Where both are said, this holds, and the join is told as contradicted: a false merge is worse than a missed one. */
  parts: readonly ClaimPair[];
}

export const NO_RULINGS: Rulings = { joins: [], parts: [] };

/** Claims that joins put together, as far as no part speaks against it. */
export class JoinedClaims {
  readonly #above = new Map<string, string>();
  readonly #units = new Map<string, string[]>();
  readonly #parted = new Map<string, Set<string>>();
  /** Joins that could not be followed. */
  readonly contradicted: ClaimPair[] = [];

  constructor({ joins, parts }: Rulings) {
    for (const [a, b] of parts) {
      this.#partedOf(a).add(b);
      this.#partedOf(b).add(a);
    }
    // In an order of their own, so that it does not matter when they were said.
    const inOrder = joins.map(([a, b]): ClaimPair => (a < b ? [a, b] : [b, a]));
    for (const pair of inOrder.sort((x, y) => compare(x[0], y[0]) || compare(x[1], y[1]))) this.#join(pair);
  }

  /** All claims that are joined with this one, itself among them, by id. */
  unitOf(claim: string): readonly string[] {
    return this.#units.get(this.#leaderOf(claim)) ?? [claim];
  }

  /** True where a claim of one list is parted from one of the other. */
  arePart(some: readonly string[], others: ReadonlySet<string>): boolean {
    return some.some((claim) => [...(this.#parted.get(claim) ?? [])].some((other) => others.has(other)));
  }

  isParted(claim: string): boolean {
    return this.#parted.has(claim);
  }

  #join(pair: ClaimPair): void {
    const [a, b] = pair.map((claim) => this.#leaderOf(claim)) as [string, string];
    if (a === b) return;
    const [one, other] = [this.unitOf(a), this.unitOf(b)];
    if (this.arePart(one, new Set(other))) {
      this.contradicted.push(pair);
      return;
    }
    this.#above.set(b, a);
    this.#units.delete(b);
    this.#units.set(a, [...one, ...other].sort());
  }

  #leaderOf(claim: string): string {
    let top = claim;
    for (let above = this.#above.get(top); above !== undefined; above = this.#above.get(top)) top = above;
    return top;
  }

  #partedOf(claim: string): Set<string> {
    const known = this.#parted.get(claim) ?? new Set<string>();
    this.#parted.set(claim, known);
    return known;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
