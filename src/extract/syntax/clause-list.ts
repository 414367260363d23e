import type { Clause, Opening } from './clause.ts';

/** The clauses of a sentence while it is read, with the one that is being read now. */
export class ClauseList {
  readonly #clauses: Clause[] = [];
  current: Clause;
  /** The relative clause that was opened last. */
  lastRelative: Clause | null = null;

  constructor(first: number) {
    this.current = this.open('main', -1, first, null);
  }

  /** Opens a clause and makes it the current one. */
  open(opening: Opening, opener: number, first: number, parent: Clause | null): Clause {
    const clause: Clause = {
      opening,
      opener,
      first,
      end: first,
      verb: null,
      parent,
      before: null,
      antecedent: null,
      phrases: [],
    };
    this.#clauses.push(clause);
    if (opening === 'relative') this.lastRelative = clause;
    this.current = clause;
    return clause;
  }

  /** Opens a clause that goes on with one before. */
  join(before: Clause, opener: number, first: number): Clause {
    const clause = this.open('joined', opener, first, before.parent);
    clause.before = before;
    return clause;
  }

  /**
   * All clauses, but for those that were opened in vain. «…، وفي باريس» and «بأنه "خطوة مهمة نحو السلام"»: what got no verb belongs
   * to the clause before or around it; what got nothing at all is left out.
   */
  finish(isQuote: (opener: number) => boolean): Clause[] {
    const into = new Map<Clause, Clause>();
    const needed = new Set(this.#clauses.flatMap(({ parent, before }) => [parent, before]));
    const kept = this.#clauses.filter((clause) => {
      if (clause.verb) return true;
      const host = hostOf(clause, isQuote);
      if (!host)
        return clause.phrases.length > 0 || clause.opener >= 0 || needed.has(clause) || this.#clauses.length === 1;
      const target = into.get(host) ?? host;
      into.set(clause, target);
      for (const phrase of clause.phrases) phrase.clause = target;
      target.phrases.push(...clause.phrases);
      target.end = Math.max(target.end, clause.end);
      return false;
    });
    for (const clause of kept) {
      clause.parent = (clause.parent && into.get(clause.parent)) ?? clause.parent;
      clause.before = (clause.before && into.get(clause.before)) ?? clause.before;
    }
    for (const target of into.values()) target.phrases.sort((a, b) => a.first - b.first);
    return kept;
  }
}

/** The clause to which one without a verb belongs, or null for one that stands for itself. */
function hostOf({ opening, opener, before, parent }: Clause, isQuote: (opener: number) => boolean): Clause | null {
  if (opening === 'joined' && opener < 0) return before;
  return opening === 'that' && isQuote(opener) ? parent : null;
}
