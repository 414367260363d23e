import type { Analysis, SentenceReading } from '../analysis.ts';
import { antecedentOf } from './antecedent.ts';
import type { Clause } from './clause.ts';
import { ClauseList } from './clause-list.ts';
import { insetBefore, isSpeaker, relativeAround, tellerOf, within } from './clauses-around.ts';
import type { Grammar } from './grammar.ts';
import { isBare, type Phrase } from './phrase.ts';
import { placeVerb, readVerb } from './place-verb.ts';
import { readPhrase } from './read-phrase.ts';
import { WordClasses } from './word-classes.ts';

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
  readonly #clauses: ClauseList;
  readonly #end: number;
  /** Quotations that are open, each with the clause that goes on behind it. */
  readonly #speech: { close: number; clause: Clause }[] = [];
  /** First of the particles and negations that stand right before the current token, or -1. */
  #particles = -1;
  /** The comma or dash behind which nothing but adverbs and times has stood, or -1. */
  #pause = -1;

  constructor(classes: WordClasses) {
    this.#classes = classes;
    const { first, end } = classes.read.sentence;
    this.#end = end;
    this.#clauses = new ClauseList(first);
  }

  parse(): Clause[] {
    for (let at = this.#classes.read.sentence.first; at < this.#end; ) {
      const next = Math.max(this.#step(at), at + 1);
      const { current } = this.#clauses;
      current.end = Math.max(current.end, next);
      this.#endSpeech(next);
      at = next;
    }
    return this.#clauses.finish((opener) => this.#classes.opensSpeech(opener));
  }

  /** Reads what stands at a token and gives the token behind it. */
  #step(at: number): number {
    const classes = this.#classes;
    if (classes.isPause(at)) return this.#comma(at);
    if (classes.isStop(at)) return this.#stop(at);
    if (classes.opensSpeech(at)) return this.#openSpeech(at);
    const adverb = Math.max(classes.pastTime(at), classes.verb(at) ? at : classes.pastAdverb(at));
    // «في وقت [سابق]» is a time, «في وقت [أعلنت …]» opens a clause.
    if (adverb > Math.max(at, classes.pastSubordinator(at) - 1) && !this.#isParticle(at)) return adverb;
    if ((!classes.isWord(at) && !classes.isNumber(at)) || classes.joins(at)) return at + 1;
    if (this.#isParticle(at)) {
      // «…، [أما] باريس فرفضت العرض»: another subject, and a clause of its own.
      if (classes.words.topics.has(classes.bare(at)) && this.#clauses.current.verb)
        this.#clauses.open('main', -1, at, null);
      if (this.#particles < 0) this.#particles = at;
      return at + 1;
    }
    const particles = this.#particles;
    const pause = this.#pause;
    this.#particles = -1;
    this.#pause = -1;
    return this.#clause(at) || this.#verb(at, particles, pause) || this.#noun(at);
  }

  /** «قد», «لم»; not «ليست», which is a verb, nor «إلا أن», which opens a clause. */
  #isParticle(at: number): boolean {
    const classes = this.#classes;
    if (!classes.isParticle(at) || classes.isThat(at) || classes.pastSubordinator(at) > at + 1) return false;
    return classes.verb(at)?.use.auxiliary !== true;
  }

  /** A word that opens a clause. Gives 0 where none stands. */
  #clause(at: number): number {
    const classes = this.#classes;
    const subordinator = classes.pastSubordinator(at);
    // «أشار إلى [أن …]»: what is said, behind the preposition of its verb; «لا يعني ذلك [أن …]».
    const told = subordinator === at + 2 && classes.isThat(at + 1);
    if (told && (this.#takes(classes.bare(at)) || (classes.isDemonstrative(at) && classes.verb(at - 1))))
      return this.#noun(at);
    if (subordinator > at + 1) return this.#adverbial(at, subordinator);
    if (classes.isThat(at)) return this.#that(at);
    if (classes.isRelative(at)) return this.#relative(at);
    return subordinator > at ? this.#adverbial(at, subordinator) : 0;
  }

  /** True where the verb of the current clause has its object behind a preposition: «وافق [على]». */
  #takes(preposition: string): boolean {
    const { verb } = this.#clauses.current;
    return verb !== null && this.#classes.verb(verb.first)?.use.takes.has(preposition) === true;
  }

  /** «قال: [سلّمنا …]»: a colon behind a verb brings in what is said; other stops begin anew. */
  #stop(at: number): number {
    const { current } = this.#clauses;
    // «أكد أنه: [تسلّم …]»
    if (current.opening === 'that' && !current.verb && current.phrases.length === 0) return at + 1;
    const isSpeech = this.#classes.form(at) === ':' && (current.verb !== null || isSpeaker(current));
    this.#clauses.open(isSpeech ? 'that' : 'main', isSpeech ? at : -1, at + 1, isSpeech ? current : null);
    return at + 1;
  }

  /** «قال الوزير في بيان "[…]"»: a quotation behind the words that bring it in; «صفقات السلاح "تنتهك …"» only goes on. */
  #openSpeech(at: number): number {
    const { current } = this.#clauses;
    const isEmpty = !current.verb && current.phrases.length === 0;
    const around = isEmpty && current.opening === 'that' ? (current.parent ?? current) : current;
    if (current.verb || around !== current)
      this.#speech.push({ close: this.#classes.closeOfSpeech(at), clause: around });
    if (current.verb) this.#clauses.open('that', at, at + 1, current);
    return at + 1;
  }

  /** Behind a quotation the clause goes on in which it stands: «"…" [وأضاف …]». */
  #endSpeech(at: number): void {
    while ((this.#speech.at(-1)?.close ?? at) < at)
      this.#clauses.current = this.#speech.pop()?.clause ?? this.#clauses.current;
  }

  #comma(at: number): number {
    const classes = this.#classes;
    this.#pause = at;
    this.#particles = -1;
    const { current } = this.#clauses;
    const inset = insetBefore(at, current, classes);
    if (inset?.parent) this.#clauses.current = inset.parent;
    // «…، وفي يونيو [سلّمت …]»: perhaps a clause of its own; its verb will tell.
    else if (current.verb && classes.isJoined(at + 1) && classes.preposition(at + 1))
      this.#clauses.join(current, -1, at + 1);
    return at + 1;
  }

  #that(at: number): number {
    const { current } = this.#clauses;
    const teller = tellerOf(at, current, this.#classes);
    const clause = this.#clauses.open('that', at, at + 1, teller);
    if (this.#classes.isJoined(at)) clause.before = within(current, teller);
    return at + 1;
  }

  #relative(at: number): number {
    // «صفقة … التي …، [والتي] …»: joined to the relative clause before, about the same noun.
    const before = this.#classes.isJoined(at)
      ? (relativeAround(this.#clauses.current) ?? this.#clauses.lastRelative)
      : null;
    const antecedent = before?.antecedent ?? antecedentOf(this.#clauses.current, at, this.#classes);
    this.#clauses.open('relative', at, at + 1, this.#clauses.current).antecedent = antecedent;
    return at + 1;
  }

  #adverbial(at: number, end: number): number {
    const { current } = this.#clauses;
    // «كما أعلنت …» at the beginning opens nothing new.
    if (at === current.first && !current.verb) current.first = end;
    else this.#clauses.open('adverbial', at, end, current);
    return end;
  }

  #verb(at: number, particles: number, pause: number): number {
    const found = this.#classes.verb(at);
    if (!found) return 0;
    const verb = readVerb(this.#classes, at, particles >= 0 ? particles : at, found);
    placeVerb(this.#clauses, verb, found, { classes: this.#classes, isBehindPause: pause >= 0 });
    return at + 1;
  }

  #noun(at: number): number {
    const classes = this.#classes;
    const { current } = this.#clauses;
    if (classes.isPronoun(at) && !classes.preposition(at)) {
      // «… وهي تستخدم», «… وهما تناقشان»: a clause of its own about those before.
      const isCopula = classes.words.copulas.has(classes.bare(at));
      if (classes.isJoined(at) && current.verb && isCopula) this.#clauses.join(current, at, at + 1);
      // «[ذلك] سيعزز الصناعة», «لا يعني [ذلك] أن …»: stands for a noun.
      else if (
        classes.isDemonstrative(at) &&
        !classes.pointsAhead(at) &&
        (classes.verb(at + 1) || classes.verb(at - 1))
      )
        this.#demonstrative(at);
      return at + 1;
    }
    const phrase = readPhrase(classes, at, this.#end, current);
    if (!phrase) return classes.preposition(at)?.head ?? at + 1;
    const host = this.#hostOf(phrase);
    phrase.clause = host;
    host.phrases.push(phrase);
    this.#clauses.current = host;
    return phrase.end;
  }

  /** «تشكل الطائرات التي اشترتها مصر [جزءا] من …»: a clause with subject and the pronoun of its object is full. */
  #hostOf(phrase: Phrase): Clause {
    const { current } = this.#clauses;
    const { verb, parent, opening } = current;
    if (opening !== 'relative' || !verb?.suffix || !parent?.verb || !isBare(phrase)) return current;
    const isFull = current.phrases.some((one) => isBare(one) && one.first > verb.first);
    const use = this.#classes.verb(verb.first)?.use;
    return isFull && !use?.ditransitive && this.#classes.isAccusative(phrase.head) ? parent : current;
  }

  #demonstrative(at: number): void {
    const clause = this.#clauses.current;
    clause.phrases.push({
      first: at,
      head: at,
      end: at + 1,
      preposition: '',
      conjuncts: [at],
      parties: [],
      items: [],
      clause,
    });
  }
}
