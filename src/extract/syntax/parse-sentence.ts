import type { Analysis, SentenceReading } from '../analysis.ts';
import type { Clause, Opening, Verb } from './clause.ts';
import type { Grammar, VerbAt } from './grammar.ts';
import { isParty, type Phrase } from './phrase.ts';
import { readPhrase } from './read-phrase.ts';
import { WordClasses } from './word-classes.ts';

/** How far in front of a verb its auxiliary may stand, in tokens: «كان وزير الدفاع الفرنسي قد زار». */
const AUXILIARY_REACH = 14;

/** How far in front of a verb a modal may stand: «بدأت القوات تتسلم». */
const MODAL_REACH = 5;

/** A sentence as clauses with their verbs and phrases, in the order in which they begin. */
export interface Syntax {
  clauses: Clause[];
  classes: WordClasses;
}

/** Cuts a sentence into clauses and these into a verb and noun phrases. One pass, linear in the sentence. */
export function parseSentence(analysis: Analysis, read: SentenceReading, grammar: Grammar): Syntax {
  const classes = new WordClasses(analysis, read, grammar);
  return { clauses: new SentenceParser(classes).parse(), classes };
}

class SentenceParser {
  readonly #classes: WordClasses;
  readonly #clauses: Clause[] = [];
  readonly #end: number;
  #current: Clause;
  #at: number;
  /** First of the particles and negations that stand right before the current token, or -1. */
  #particles = -1;

  constructor(classes: WordClasses) {
    this.#classes = classes;
    const { first, end } = classes.read.sentence;
    this.#at = first;
    this.#end = end;
    this.#current = this.#open('main', -1, first, null);
  }

  parse(): Clause[] {
    while (this.#at < this.#end) {
      const from = this.#at;
      this.#at = Math.max(this.#step(from), from + 1);
      this.#current.end = Math.max(this.#current.end, this.#at);
    }
    return this.#withoutEmpty();
  }

  #open(opening: Opening, opener: number, first: number, parent: Clause | null): Clause {
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
    this.#current = clause;
    return clause;
  }

  #step(at: number): number {
    const classes = this.#classes;
    const past = classes.pastTime(at);
    if (past > at) return past;
    if (classes.isStop(at)) {
      const speech = classes.form(at) === ':' && (this.#current.verb !== null || this.#isSpeaker());
      this.#open(speech ? 'that' : 'main', speech ? at : -1, at + 1, speech ? this.#current : null);
      return at + 1;
    }
    if (classes.isComma(at) || classes.form(at) === '-') return this.#comma(at);
    if (classes.opensSpeech(at)) return this.#speech(at);
    if ((!classes.isWord(at) && !classes.isNumber(at)) || classes.joins(at)) return at + 1;
    const subordinator = classes.pastSubordinator(at);
    // «أشار إلى [أن …]»: what is said, behind the preposition of its verb.
    if (subordinator === at + 2 && classes.isThat(at + 1) && this.#current.verb && this.#takes(classes.bare(at)))
      return at + 1;
    if (subordinator > at + 1) return this.#adverbial(at, subordinator);
    if (classes.isThat(at)) return this.#that(at);
    if (classes.isParticle(at)) return this.#particle(at);
    if (this.#particles < at - 3) this.#particles = -1;
    if (classes.isRelative(at)) return this.#relative(at);
    if (subordinator > at) return this.#adverbial(at, subordinator);
    const verb = classes.verb(at);
    if (verb) return this.#verb(at, verb);
    const adverb = classes.pastAdverb(at);
    if (adverb > at) return adverb;
    if (classes.isPronoun(at)) return this.#pronoun(at);
    return this.#phrase(at);
  }

  /** «قال الوزير في بيان "[…]"»: a quotation behind the words that bring it in. */
  #speech(at: number): number {
    if (this.#current.verb || this.#current.phrases.length > 0) this.#open('that', at, at + 1, this.#current);
    return at + 1;
  }

  /** «[أنقرة]: نعتزم شراء …»: nothing but a party stands before the colon. */
  #isSpeaker(): boolean {
    const [first, second] = this.#current.phrases;
    return first !== undefined && second === undefined && isParty(first) && this.#current.opening === 'main';
  }

  /** True where the verb of the current clause has its object behind a preposition: «وافق [على]». */
  #takes(preposition: string): boolean {
    const verb = this.#current.verb;
    return verb !== null && this.#classes.verb(verb.first)?.use.takes.has(preposition) === true;
  }

  #particle(at: number): number {
    if (this.#particles < 0 || this.#particles < at - 3) this.#particles = at;
    return at + 1;
  }

  /** A comma behind a relative clause that was set in between commas gives the word back to the clause around it. */
  #comma(at: number): number {
    const { opening, opener, verb, parent } = this.#current;
    const inset =
      opening === 'relative' &&
      verb !== null &&
      (this.#classes.isComma(opener - 1) || this.#classes.form(opener - 1) === '-');
    if (inset && parent) this.#current = parent;
    // «…، وفي يونيو [سلّمت …]»: perhaps a clause of its own; its verb will tell.
    else if (verb && this.#classes.isJoined(at + 1) && this.#classes.preposition(at + 1)) {
      const before = this.#current;
      this.#open('joined', -1, at + 1, before.parent).before = before;
    }
    return at + 1;
  }

  /** «…، وفي باريس»: what was taken for a clause and got no verb belongs to the one before. */
  #withoutEmpty(): Clause[] {
    return this.#clauses.filter((clause) => {
      const { before } = clause;
      if (clause.verb || clause.opening !== 'joined' || clause.opener >= 0 || !before) return true;
      for (const phrase of clause.phrases) phrase.clause = before;
      before.phrases.push(...clause.phrases);
      before.end = Math.max(before.end, clause.end);
      for (const other of this.#clauses) {
        if (other.parent === clause) other.parent = before;
        if (other.before === clause) other.before = before;
      }
      return false;
    });
  }

  #that(at: number): number {
    this.#open('that', at, at + 1, this.#current);
    return at + 1;
  }

  #relative(at: number): number {
    // «صفقة … التي …، [والتي] …»: joined to the relative clause before, about the same noun.
    const before = this.#classes.isJoined(at) ? this.#relativeAround() : null;
    const antecedent = before?.antecedent ?? this.#lastPhrase();
    this.#open('relative', at, at + 1, this.#current).antecedent = antecedent;
    return at + 1;
  }

  #relativeAround(): Clause | null {
    for (let clause: Clause | null = this.#current; clause; clause = clause.parent)
      if (clause.opening === 'relative') return clause;
    return this.#clauses.findLast((clause) => clause.opening === 'relative') ?? null;
  }

  #adverbial(at: number, end: number): number {
    // «كما أعلنت …» at the beginning opens nothing new.
    if (at === this.#current.first && !this.#current.verb) {
      this.#current.first = end;
      return end;
    }
    this.#open('adverbial', at, end, this.#current);
    return end;
  }

  #pronoun(at: number): number {
    // «… وهي تستخدم», «… وهما تناقشان»: a clause of its own about those before.
    if (this.#classes.isJoined(at) && this.#current.verb && this.#classes.words.copulas.has(this.#classes.bare(at))) {
      const before = this.#current;
      this.#open('joined', at, at + 1, before.parent).before = before;
    }
    return at + 1;
  }

  #phrase(at: number): number {
    const phrase = readPhrase(this.#classes, at, this.#end, this.#current);
    if (!phrase) return this.#classes.preposition(at)?.head ?? at + 1;
    this.#current.phrases.push(phrase);
    return phrase.end;
  }

  #verb(at: number, found: VerbAt): number {
    const start = this.#particles >= 0 ? this.#particles : at;
    const verb: Verb = {
      start,
      first: at,
      end: at + 1,
      tense: found.use.tense,
      future: found.future || this.#isFuture(start, at),
      suffix: found.suffix,
      auxiliaries: [],
    };
    this.#particles = -1;
    this.#clauseFor(verb, found);
    return at + 1;
  }

  /** «سوف تتسلم», «لن تتسلم» */
  #isFuture(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.#classes.words.futures.has(this.#classes.bare(i))) return true;
    return false;
  }

  /** Finds or opens the clause that a verb belongs to. */
  #clauseFor(verb: Verb, found: VerbAt): void {
    const before = this.#current;
    if (found.purpose) {
      this.#open('purpose', verb.first, verb.first, before).verb = verb;
      return;
    }
    if (!before.verb) {
      this.#setVerb(before, verb, found);
      return;
    }
    if (this.#isCarried(before, verb, found)) {
      verb.auxiliaries = [...before.verb.auxiliaries, before.verb.first];
      verb.start = Math.min(verb.start, before.verb.start);
      verb.future ||= before.verb.future;
      before.verb = verb;
      return;
    }
    const joined = found.conjunction !== '' || this.#classes.isJoined(verb.start);
    const last = this.#lastPhrase();
    if (joined) {
      this.#joined(before, verb);
      return;
    }
    if (this.#classes.isComma(verb.start - 1) || this.#classes.form(verb.start - 1) === '-') {
      const waiting = this.#waiting(before);
      if (waiting) {
        this.#current = waiting;
        waiting.verb = verb;
      } else this.#joined(before, verb);
      return;
    }
    // «واشنطن …، [القاهرة تسلمت]»: a subject set before the verb, behind a comma.
    if (last && last.preposition === '' && this.#classes.isComma(last.first - 1)) {
      before.phrases.pop();
      this.#joined(before, verb).phrases.push({ ...last, clause: this.#current });
      return;
    }
    // «الدبابات التي استلمتها [المقاومة] [نُقلت] إلى الجبهة»: no name or noun with the article has a relative clause without «الذي».
    const waiting = last && this.#isKnownNoun(last) ? this.#waiting(before) : null;
    if (waiting) {
      this.#current = waiting;
      waiting.verb = verb;
      return;
    }
    this.#open('relative', -1, verb.start, before).antecedent = last;
    this.#current.verb = verb;
  }

  /** A name, or a noun with the article. */
  #isKnownNoun({ head, parties }: Phrase): boolean {
    return (
      this.#classes.isDefinite(head) ||
      parties.some((party) => party.first <= head && party.end > head && party.by !== 'adjective')
    );
  }

  #joined(before: Clause, verb: Verb): Clause {
    const clause = this.#open('joined', -1, verb.start, before.parent);
    clause.before = before;
    clause.verb = verb;
    return clause;
  }

  /** A noun set before the verb by a joined clause: «… فيما [واشنطن] ستسلم». */
  #setVerb(clause: Clause, verb: Verb, found: VerbAt): void {
    const bare = clause.phrases.filter((phrase) => phrase.preposition === '');
    // «… في سوريا وأعلنت أنقرة» in a verbless head: the verb joined to it begins a clause of its own.
    if (found.conjunction !== '' && clause.phrases.length > 0 && bare.length === 0 && clause.opening !== 'main') {
      this.#joined(clause, verb);
      return;
    }
    clause.verb = verb;
  }

  /** «كان … قد زار», «بدأت تتسلم»: an auxiliary or modal verb before carries this one. */
  #isCarried(clause: Clause, verb: Verb, found: VerbAt): boolean {
    const carrier = clause.verb;
    const use = carrier ? this.#classes.verb(carrier.first)?.use : undefined;
    if (!carrier || !use || found.conjunction !== '') return false;
    if (use.auxiliary) return verb.first - carrier.end <= AUXILIARY_REACH && !this.#isParted(carrier.end, verb);
    return (
      use.modal &&
      !found.future &&
      found.use.tense === 'present' &&
      verb.first - carrier.end <= MODAL_REACH &&
      !clause.phrases.some((phrase) => phrase.preposition !== '' && phrase.first > carrier.end)
    );
  }

  /** «كانت في باريس، [قالت]»: one comma parts, two set something in between («كان الوزير، أمس، قد قال»). */
  #isParted(from: number, { start, first }: Verb): boolean {
    if (start < first) return false;
    let commas = 0;
    for (let i = from; i < start; i++) if (this.#classes.isComma(i)) commas++;
    return commas % 2 === 1;
  }

  /** The nearest clause around that has a subject and still waits for its verb: «مصر، التي …، [تسلمت]». */
  #waiting(from: Clause): Clause | null {
    for (let clause = from.parent; clause; clause = clause.parent) {
      // «يعتقد [أنها تابعة للتحالف]»: has its subject in the pronoun.
      if (!clause.verb && this.#classes.hasPronoun(clause.opener)) return null;
      if (!clause.verb) return clause.phrases.some((phrase) => phrase.preposition === '') ? clause : null;
      if (clause.opening === 'main') return null;
    }
    return null;
  }

  /** The phrase that ends right before the current token, quotes and commas aside. */
  #lastPhrase(): Phrase | null {
    return this.#current.phrases.at(-1) ?? null;
  }
}
