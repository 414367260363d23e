import type { Clause } from './clause.ts';
import { isBare, type Phrase } from './phrase.ts';
import type { Predicate } from './predicate.ts';
import type { PredicateIndex } from './predicate-index.ts';
import type { WordClasses } from './word-classes.ts';

/** Predicates back that are asked whether they have a clause of «أن» behind them. */
const REACH = 6;

type Governor = [Predicate | null, Predicate['link']];

/** Gives each predicate what governs it. */
export function govern(predicates: readonly Predicate[], index: PredicateIndex, classes: WordClasses): void {
  const linker = new Linker(index, classes);
  for (const predicate of predicates) {
    const [parent, link] = predicate.kind === 'verb' ? linker.ofClause(predicate.clause) : linker.ofNoun(predicate);
    if (!parent || parent === predicate) continue;
    predicate.parent = parent;
    predicate.link = link;
  }
}

class Linker {
  readonly #index: PredicateIndex;
  readonly #classes: WordClasses;
  readonly #ofClause = new Map<Clause, Governor>();

  constructor(index: PredicateIndex, classes: WordClasses) {
    this.#index = index;
    this.#classes = classes;
  }

  /** «قررت [أن تشتري]», «وافقت على … [لتتسلم]», «صفقة [وقعتها مصر]»: what governs the verb of a clause. */
  ofClause(clause: Clause): Governor {
    const known = this.#ofClause.get(clause);
    if (known) return known;
    const found = this.#governClause(clause);
    this.#ofClause.set(clause, found);
    return found;
  }

  #governClause(clause: Clause): Governor {
    if (clause.opening === 'relative') return [this.#described(clause), 'relative'];
    if (clause.opening === 'joined') return clause.before ? this.ofClause(clause.before) : [null, null];
    if (clause.opening === 'main' || !clause.parent) return [null, null];
    const at = clause.opener >= 0 ? clause.opener : clause.first;
    const before =
      clause.opening === 'that' ? this.#teller(clause.parent, at) : this.#index.lastBefore(clause.parent, at);
    return [before ?? this.#index.verbOf(clause.parent) ?? null, clause.opening === 'adverbial' ? null : 'clause'];
  }

  /** The noun of action that a relative clause describes. */
  #described(clause: Clause): Predicate | null {
    const { antecedent, parent, opener, first } = clause;
    const inside = antecedent ? this.#index.inPhrase(antecedent) : [];
    // «زيارة العمل [التي يقوم بها …]»: the noun that is known to be told of.
    const own = inside.findLast((one) => one.hits.length > 0) ?? inside.at(-1);
    if (own || !antecedent || !parent || opener >= 0) return own ?? null;
    if (isBare(antecedent) && !this.#classes.isOwned(antecedent.head)) return null;
    // «هجوما في المنطقة [استهدف …]», «صفقة قيمتها مليار [تشمل …]»: about the noun that the place or pronoun in between belongs to.
    for (const one of this.#index.before(parent, first)) if (one.kind === 'noun' && one.hits.length > 0) return one;
    return null;
  }

  /** «[قال] الوزير خلال زيارته إن …», «[إعلان] موسكو أن …»: the nearest that can have such a clause behind it, else the nearest. */
  #teller(parent: Clause, opener: number): Predicate | undefined {
    let nearest: Predicate | undefined;
    let asked = 0;
    for (const one of this.#index.before(parent, opener)) {
      nearest ??= one;
      if (this.#tells(one, opener)) return one;
      if (++asked === REACH) break;
    }
    return nearest;
  }

  #tells({ kind, first, phrase }: Predicate, opener: number): boolean {
    // «[إعلانه] أن …», «في [تصريح] بأن …»: a noun only where it heads the phrase that the clause follows; not «رفض [ذكر] اسمه إن …».
    if (kind === 'noun') {
      const isNext = phrase?.end === opener && phrase.head === first && this.#classes.isThat(opener);
      return isNext && this.#classes.masdar(first).some((verb) => verb.that);
    }
    const use = this.#classes.verb(first)?.use;
    return use !== undefined && (use.that || use.modal);
  }

  /** «تعتزم [شراء]», «وافقت على [صفقة] ل[بيع]»; «[الصفقة] ستوقع» is the subject of what governs it. */
  ofNoun(predicate: Predicate): Governor {
    const { clause, phrase, first } = predicate;
    const last = this.#index.lastBefore(clause, first);
    const isJoined = phrase?.conjuncts.includes(first) && first !== phrase.head;
    if (isJoined && last?.kind === 'noun' && last.phrase === phrase) return [last.parent, last.link];
    const verb = this.#index.verbOf(clause);
    const behind = verb !== undefined && verb.first < first ? verb : undefined;
    // «وقّع اتفاقات … من بينها [عقد] …»: back to what the list hangs on.
    if (behind && phrase && this.#classes.words.including.has(phrase.preposition)) return [behind, 'complement'];
    if (last && (last.kind === 'noun' || behind || !verb)) {
      return [behind && !this.#belongs(phrase, last, behind) ? behind : last, 'complement'];
    }
    if (verb && !behind) return [verb, phrase && !isBare(phrase) ? 'complement' : 'subject'];
    if (clause.opening !== 'that' || !clause.parent) return [null, null];
    return [this.#teller(clause.parent, clause.opener) ?? null, 'clause'];
  }

  /** True where a noun's phrase belongs to the predicate before it rather than to the verb of the clause. */
  #belongs(phrase: Phrase | null, last: Predicate, verb: Predicate): boolean {
    if (last.kind === 'verb' || last.phrase === phrase || !phrase) return true;
    // «إعلان موسكو [عزمها]»: an object right behind the doer of a noun of action.
    if (isBare(phrase)) return this.#isDoerOf(last) && last.phrase?.end === phrase.first;
    // «أعلنت خلال زيارته لموسكو [عن] توقيع»: what the verb wants, behind a noun that is told in between.
    const wanted = this.#classes.verb(verb.first)?.use.takes.has(phrase.preposition) === true;
    return !(wanted && isSetBetween(last, phrase));
  }

  /** «[إعلان] موسكو»: a noun of action that has a doer, and is told of or tells; «[إدارة] بايدن» is a party. */
  #isDoerOf({ first, phrase, hits }: Predicate): boolean {
    if (!phrase || phrase.parties.length === 0) return false;
    return hits.length > 0 || this.#classes.masdar(first).some((verb) => verb.that || verb.modal);
  }
}

/** True for a noun under a preposition behind which more phrases stand before the next: «خلال [زيارته] لموسكو». */
function isSetBetween({ phrase }: Predicate, next: Phrase): boolean {
  return phrase !== null && !isBare(phrase) && next.first > phrase.end;
}
