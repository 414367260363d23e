import type { ClaimFilter, Facets, Register } from '../store/index.ts';

/** How long counts are given again without counting, in milliseconds: others may write to the same database. */
const FRESH_MS = 30_000;
/** Answers kept; one is at most some 30 kB. */
const MOST = 64;

type Counted = { facets: Promise<Facets>; at: number };

/** Counts of claims by value. Counting half a million claims takes a second, and everyone who opens the table asks for the same. */
export class FacetCounts {
  readonly #register: Register;
  readonly #kept = new Map<string, Counted>();

  constructor(register: Register) {
    this.#register = register;
  }

  /** The counts under a filter. Throws `bad-filter`. */
  under(filter: ClaimFilter): Promise<Facets> {
    const key = JSON.stringify(filter);
    const known = this.#kept.get(key);
    if (known && Date.now() - known.at < FRESH_MS) return known.facets;
    const facets = this.#register.facets(filter);
    this.#kept.delete(key);
    this.#kept.set(key, { facets, at: Date.now() });
    facets.catch(() => this.#kept.delete(key));
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST && oldest !== undefined) this.#kept.delete(oldest);
    return facets;
  }

  /** Counts anew from now on: something has changed. */
  forget(): void {
    this.#kept.clear();
  }
}
