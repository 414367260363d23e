import type { Clause } from './clause.ts';
import type { Phrase } from './phrase.ts';
import type { Predicate } from './predicate.ts';

/** The predicates of a sentence, sorted by clause and phrase, so that none is looked for in the whole sentence. */
export class PredicateIndex {
  readonly #verbs = new Map<Clause, Predicate>();
  readonly #inClause = new Map<Clause, Predicate[]>();
  readonly #inPhrase = new Map<Phrase, Predicate[]>();
  readonly #place = new Map<Predicate, number>();

  /** Takes predicates in the order of the text. */
  constructor(predicates: readonly Predicate[]) {
    for (const predicate of predicates) {
      const { clause, phrase, kind } = predicate;
      if (kind === 'verb') this.#verbs.set(clause, predicate);
      if (phrase) this.#place.set(predicate, file(this.#inPhrase, phrase, predicate));
      file(this.#inClause, clause, predicate);
    }
  }

  verbOf(clause: Clause): Predicate | undefined {
    return this.#verbs.get(clause);
  }

  inPhrase(phrase: Phrase): readonly Predicate[] {
    return this.#inPhrase.get(phrase) ?? [];
  }

  /** The next predicate of the same phrase that begins behind the end of one. */
  nextInPhrase(predicate: Predicate): Predicate | undefined {
    if (!predicate.phrase) return undefined;
    const all = this.inPhrase(predicate.phrase);
    let at = (this.#place.get(predicate) ?? 0) + 1;
    while ((all[at]?.first ?? predicate.end) < predicate.end) at++;
    return all[at];
  }

  /** The last predicate of a clause that begins before a token, and those before it, nearest first. */
  *before(clause: Clause, token: number): Generator<Predicate> {
    const all = this.#inClause.get(clause) ?? [];
    let [from, to] = [0, all.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((all[middle] as Predicate).first < token) from = middle + 1;
      else to = middle;
    }
    for (let at = from - 1; at >= 0; at--) yield all[at] as Predicate;
  }

  lastBefore(clause: Clause, token: number): Predicate | undefined {
    for (const predicate of this.before(clause, token)) return predicate;
    return undefined;
  }
}

function file<K>(map: Map<K, Predicate[]>, key: K, predicate: Predicate): number {
  const list = map.get(key);
  if (!list) {
    map.set(key, [predicate]);
    return 0;
  }
  return list.push(predicate) - 1;
}
