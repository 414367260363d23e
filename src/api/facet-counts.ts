import type { ClaimFilter, Facets, Register } from '../store/index.ts';
import type { RecentAnswers } from './recent-answers.ts';

/** Counts of claims by value. */
export class FacetCounts {
  readonly #register: Register;
  readonly #recent: RecentAnswers;

  constructor(register: Register, recent: RecentAnswers) {
    this.#register = register;
    this.#recent = recent;
  }

  /** The counts under a filter, of a moment ago where they were asked for then. Throws `bad-filter`. */
  under(filter: ClaimFilter): Promise<Facets> {
    return this.#recent.to(['facets', filter], () => this.#register.facets(filter));
  }
}
