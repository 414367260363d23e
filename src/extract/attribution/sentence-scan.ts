import type { SourceLexicon, SourcePhrase } from '../../languages/language-pack.ts';
import type { Link, Stance } from '../../model/index.ts';
import type { Sentence } from '../../text/index.ts';
import type { Analysis } from '../analysis.ts';
import { compose, join, linkOf } from './chain.ts';
import { findComplement } from './complement.ts';
import { PartyIndex } from './party-index.ts';
import type { Segment } from './segment.ts';
import type { Source } from './source.ts';
import type { SourceFinder } from './source-finder.ts';
import type { SpeechMemory, Spoken } from './speech-memory.ts';
import { namedNext, type Subject, type SubjectContext, subjectAfter, subjectBefore, timeEnds } from './subject.ts';
import type { VerbForm, WordReader } from './word-reader.ts';

/** What the scans of all sentences share. */
export interface ScanContext {
  analysis: Analysis;
  lexicon: SourceLexicon;
  words: WordReader;
  memory: SpeechMemory;
  finder: SourceFinder;
  quoteFrom(open: number): number | undefined;
}

/** Segments of a clause that a phrase behind it still governs. */
const CLAUSE_REACH = 8;

/**
 * Reads one sentence from its first token to its last and cuts it into segments, each with the chain that governs it.
 * A clause starts the sentence's base chain anew; a verb of saying opens a segment where what is said begins; a phrase
 * («بحسب …») governs its whole clause, before and behind it.
 */
export class SentenceScan {
  readonly segments: Segment[];
  /** Links to set on the sentence before: «جاء ذلك في بيان …», or a phrase that stands alone. */
  before: { links: readonly Link[]; mode: 'auto' | 'append' | 'first' } | null = null;
  /** Closing token of a quotation that this sentence gives a speaker after it ends: «"…". "…" قال فلان». */
  spokenQuote: number | null = null;
  /** A quotation still open where the sentence ends, and its chain. */
  openQuote: { close: number; chain: readonly Link[] } | null = null;
  /** The issuer's chain where a text printed whole follows. */
  wholeText: readonly Link[] | null = null;
  /** True where some source was found. */
  spoke = false;

  readonly #context: ScanContext;
  readonly #sentence: Sentence;
  readonly #base: readonly Link[];
  readonly #isTitle: boolean;
  readonly #subjects: SubjectContext;
  #clause = 0;
  #clauseClosed = false;
  #speech: Spoken | null = null;
  #speechInClause = false;
  #agent: Source | null = null;
  #comma = -1;
  #quiet = 0;
  #quote: { close: number; depth: number; chain: readonly Link[] } | null = null;

  constructor(context: ScanContext, sentence: Sentence, base: readonly Link[], isTitle: boolean) {
    this.#context = context;
    this.#sentence = sentence;
    this.#base = base;
    this.#isTitle = isTitle;
    this.segments = [
      { first: sentence.first, chain: base, denied: false, rule: base.length ? 'running speech' : 'own voice' },
    ];
    const read = context.analysis.read[sentence.index];
    const parties = new PartyIndex(read);
    context.finder.parties = parties;
    this.#subjects = { ...context, parties, first: sentence.first, limit: sentence.end, pastTime: timeEnds(read) };
  }

  run(): this {
    const { end } = this.#sentence;
    let i = this.#speakerWithColon();
    while (i < end) i = Math.max(i + 1, this.#step(i));
    if (this.#quote && this.#quote.close >= end)
      this.openQuote = { close: this.#quote.close, chain: this.#quote.chain };
    return this;
  }

  get last(): Segment {
    return this.segments.at(-1) as Segment;
  }

  #step(i: number): number {
    const { words } = this.#context;
    const form = words.form(i);
    if (form === '"') return this.#quoteSign(i);
    if (form === '،' || form === ',' || form === '؛') {
      this.#comma = i;
      return i + 1;
    }
    if (!words.isWord(i)) return i + 1;
    this.#noteAgent(i);
    const phrase = words.phrase(i, this.#sentence.end);
    if (phrase) {
      const past = this.#phrase(i, phrase.end, phrase.phrase);
      if (past > i) return past;
    }
    if (i < this.#quiet) return i + 1;
    if (this.#isCircumstance(i)) this.#push(i, this.#clauseBase(), false, 'circumstance');
    this.#noteDocument(i);
    const verb = words.verb(i);
    if (verb) {
      const past = this.#verb(i, verb);
      if (past > i) return past;
    }
    const participle = words.participle(i);
    if (participle) {
      const past = this.#participle(i, participle);
      if (past > i) return past;
    }
    return words.masdar(i) ? this.#masdar(i) : i + 1;
  }

  // --- quotations

  #quoteSign(i: number): number {
    if (this.#quote?.close === i) {
      const { depth, chain } = this.#quote;
      if (this.segments.length > depth) this.#push(i + 1, chain, false, 'after quotation');
      this.#quote = null;
      return i + 1;
    }
    const close = this.#context.quoteFrom(i);
    if (close !== undefined) this.#quote = { close, depth: this.segments.length, chain: this.last.chain };
    return i + 1;
  }

  // --- «كارتر: …»

  /** «[المتحدث باسم الجيش]: …», «[الوزير] لـ"كذا": …» at the head of a sentence. Returns the token to go on from. */
  #speakerWithColon(): number {
    const { first, end } = this.#sentence;
    const { finder, words } = this.#context;
    const source = finder.at(first, Math.min(end, first + 16));
    if (!source || source.type === 'state' || source.type === 'region') return first;
    let at = source.end;
    const via =
      words.preposition(at, 'ل') || words.form(at) === 'ل'
        ? finder.at(words.form(at) === 'ل' ? at + 1 : at, end)
        : null;
    if (via?.type === 'outlet') at = words.form(via.end) === '"' ? via.end + 1 : via.end;
    if (words.form(at) !== ':' || at + 2 >= end) return first;
    const spoken = this.#spoken(source, via?.type === 'outlet' ? via : null, 'reports', this.#base);
    this.#speak(spoken, at + 1, false, 'speaker and colon');
    return at + 1;
  }

  // --- verbs

  #verb(v: number, form: VerbForm): number {
    const { words, lexicon } = this.#context;
    if (words.isOf(lexicon.negations, v - 1) || words.isOf(lexicon.circumstance, v - 1)) return v;
    // «مع رأي …», «بعد نفي …» are nouns.
    if (!form.reading.conjunction && v > this.#sentence.first && words.isOf(lexicon.prepositions, v - 1)) return v;
    // «وهذا يؤكد أن», «مما يعني أن»: what has happened speaks, nobody else.
    if (!form.reading.suffix && !form.reading.conjunction && words.isOf(lexicon.things, v - 1)) return v;
    const subject = this.#subjectOf(v, form);
    if (form.verb.passes.size) {
      const past = this.#pass(v, form, subject);
      if (past > v) return past;
    }
    if (form.reading.suffix && !form.verb.addressee) return this.#backward(v, form, subject);
    const anchor = subject.source || subject.via ? subject.end : v + 1;
    const complement = findComplement(this.#subjects, form, anchor, this.#sentence.end, subject.source !== null);
    if (!complement) return subject.source ? this.#withoutComplement(v, form, subject) : v;
    if (form.verb.strict && complement.kind !== 'clause' && complement.kind !== 'speech') return v;
    if (form.verb.needsSubject && form.verb.strict && !subject.source) return v;
    const elsewhere = subject.source ? null : this.#subjectElsewhere(v, form);
    const source = subject.source ?? elsewhere?.source;
    if (!source || !this.#mayBe(form, source)) return v;
    // Two states that announce what they do together do not report it: «أعلنت الدولتان استئناف …».
    const performs =
      source.type === 'state' && source.with.length > 0 && complement.kind !== 'clause' && complement.kind !== 'speech';
    if (performs) return complement.open;
    const parent = this.#parent(v, elsewhere?.before ? source.first : v);
    const again = form.verb.continues && subject.source ? this.#context.memory.again(source.id) : null;
    const whole = again ? { ...source, before: again.chain.slice(0, -1) } : source;
    const via = subject.via ?? this.#outletBetween(anchor, complement.open);
    const spoken = this.#spoken(whole, via, form.verb.stance, parent);
    this.#noteDocuments(v, complement.open, spoken);
    const denied = form.verb.stance === 'denies' || (this.last.denied && parent.length > 0);
    this.#speak(spoken, complement.open, denied, subject.source ? 'verb and subject' : 'verb');
    this.#quiet = complement.open;
    return Math.min(anchor, complement.open);
  }

  /** The subject behind the verb, unless one before it is the better: «الدولتان تنفيان [صحة …]», «الحكومة أبلغت [البرلمان] …». */
  #subjectOf(v: number, form: VerbForm): Subject {
    const after = subjectAfter(this.#subjects, v, form);
    if (!after.source || form.reading.conjunction || form.reading.suffix || v === this.#sentence.first) return after;
    const { words } = this.#context;
    const none: Subject = { source: null, unknown: false, via: after.via, end: v + 1 };
    if (form.verb.addressee && words.isWord(v - 1) && !words.isOf(this.#context.lexicon.functions, v - 1)) {
      const two = this.#subjects.parties.next(after.end, Math.min(after.end + 4, this.#sentence.end));
      if (!two || two.preposition) return subjectBefore(this.#subjects, v) ? none : after;
    }
    return after.unknown && this.#subjects.parties.endingAt(v) && subjectBefore(this.#subjects, v) ? none : after;
  }

  /** «قال مسؤول طلب عدم الكشف عن هويته [لوكالة كذا] إن»: the outlet that was spoken to, far from the verb. */
  #outletBetween(from: number, to: number): Source | null {
    for (let party = this.#subjects.parties.next(from, to); party; party = this.#subjects.parties.next(party.end, to)) {
      if (party.preposition === 'ل' && party.ids[0]?.startsWith('outlet:'))
        return this.#context.finder.ofMention(party, this.#sentence.end);
    }
    return null;
  }

  /** The subject of a verb that has none behind it: before it, or who spoke last. */
  #subjectElsewhere(v: number, form: VerbForm): { source: Source; before: boolean } | null {
    const { memory, words, lexicon } = this.#context;
    const conjoined = Boolean(form.reading.conjunction);
    const before = this.#context.words;
    const opens =
      conjoined ||
      v === this.#sentence.first ||
      !before.isWord(v - 1) ||
      before.isOf(lexicon.parallel, v - 1) ||
      before.isOf(lexicon.skips, v - 1);
    const relative = words.isOf(lexicon.relative, v - 1);
    if (!conjoined) {
      const subject = subjectBefore(this.#subjects, v);
      if (subject && subject.first >= this.last.first) return { source: subject, before: true };
      // «البيانات الرسمية تشير إلى»: something else is the subject.
      if (relative || !opens) return null;
      // «كشفت [لجنة …] عن»: a subject that could not be read.
      if (
        v === this.#sentence.first &&
        before.isWord(v + 1) &&
        !before.isOf(lexicon.functions, v + 1) &&
        !before.isOf(lexicon.that, v + 1)
      )
        return null;
    }
    if (this.#speech && fits(this.#speech, form)) return { source: again(this.#speech), before: false };
    if (this.#agent && !this.#speech && v > this.#sentence.first + 2 && fitsAgent(this.#agent, form)) {
      return { source: this.#agent, before: false };
    }
    const spoken = this.#speech ?? memory.dropped(form.agreement);
    return spoken ? { source: again(spoken), before: false } : null;
  }

  /** «…»، قال الوزير»: what stands before is said; otherwise the speaker is only remembered. */
  #withoutComplement(v: number, form: VerbForm, subject: Subject): number {
    const source = subject.source as Source;
    const { words } = this.#context;
    const behind = words.isComma(v - 1) || words.form(v - 1) === '"' || words.form(v - 1) === '-';
    if (!form.verb.bare || !this.#mayBe(form, source)) return v;
    if (behind && !form.reading.conjunction && v > this.#sentence.first + 2) {
      const spoken = this.#spoken(source, subject.via, form.verb.stance, []);
      if (words.form(v - 1) === '"') this.spokenQuote = v - 1;
      this.#govern(spoken.chain, 'auto', 'verb behind');
      this.#remember(spoken);
      return subject.end;
    }
    if (words.form(this.#sentence.end - 1) === ':' || form.verb.continues) {
      this.#remember(this.#spoken(source, subject.via, form.verb.stance, this.#base));
      return subject.end;
    }
    return v;
  }

  /** «هجوم [تبنته الجماعة]», «ما [ذكرته الصحيفة] من أن», «تصريحات [نقلتها الوكالة]»: the verb's object stands before it. */
  #backward(v: number, form: VerbForm, subject: Subject): number {
    const { source } = subject;
    const { words, lexicon } = this.#context;
    if (!source || !this.#mayBe(form, source)) return v;
    const spoken = this.#spoken(source, subject.via, form.verb.stance, []);
    if (form.verb.owns || form.verb.stance === 'denies') {
      const from = Math.max(this.#comma + 1, this.last.first);
      const back = this.last;
      this.#push(from, join(this.last.chain, spoken.chain), form.verb.stance === 'denies', 'verb of an act before it');
      this.#push(Math.max(subject.end, from + 1), back.chain, back.denied, back.rule);
      this.#note(spoken);
      return subject.end;
    }
    if (source.type === 'outlet' && form.verb.strict) {
      this.#govern(spoken.chain, 'first', 'carried by an outlet');
      return subject.end;
    }
    if (
      words.isOf(lexicon.relative, v - 1) &&
      (lexicon.that.has(words.form(subject.end)) || lexicon.that.has(words.form(subject.end + 1)))
    ) {
      // «مع ما كشفته [التقارير] أن», «ما ذكرته [الصحيفة] من أن»
      const chain = join(this.last.chain, spoken.chain);
      this.#push(subject.end, chain, this.last.denied, 'what another says');
      this.#note({ source, chain });
      return subject.end;
    }
    if (words.isOf(lexicon.relative, v - 1) && this.last.chain.length > 0 && v - 1 <= this.last.first + 4) {
      this.#push(subject.end, join(this.last.chain, spoken.chain), this.last.denied, 'what another says');
      return subject.end;
    }
    return v;
  }

  /** «نقلت وكالة كذا عن [مسؤول] قوله إن»: the outlet, then whose words it hands on. */
  #pass(v: number, form: VerbForm, subject: Subject): number {
    const { words, memory } = this.#context;
    if (form.reading.suffix && subject.source?.type !== 'outlet') return v;
    const start = subject.source || subject.via ? subject.end : v + 1;
    const stop = Math.min(this.#sentence.end, start + 14);
    for (let j = start; j < stop; j++) {
      const sign = words.form(j);
      if (sign === ':' || this.#context.lexicon.that.has(sign)) return v;
      const pronoun = /^(.+?)(?:هما|هم|ها|ه)$/u.exec(sign)?.[1] ?? '';
      const suffixed = form.verb.passes.has(pronoun);
      if (!form.verb.passes.has(sign) && !suffixed) continue;
      const found = suffixed ? this.#personBefore() : this.#quoted(j + 1, subject.source?.type === 'outlet');
      if (!found) continue;
      const end = suffixed ? j + 1 : found.end;
      const who = subject.source ? { ...found, before: [] } : found;
      const outlet =
        subject.source ??
        subjectBefore(this.#subjects, v) ??
        (form.agreement.gender === 'f' ? this.#outletBefore() : null);
      const open = this.#handedOn(end);
      const parent = this.#parent(v, v);
      const outer = outlet ? this.#spoken(outlet, null, 'reports', parent).chain : parent;
      const spoken = this.#spoken(who, null, 'reports', outer);
      if (outlet && outer.length) memory.note({ source: outlet, chain: outer });
      this.#speak(spoken, open.at, open.denied || (this.last.denied && parent.length > 0), 'words handed on');
      this.#quiet = open.at;
      return open.at;
    }
    return v;
  }

  /** Whose words are handed on: a source, or a name that nobody knows where an outlet hands them on. */
  #quoted(i: number, byOutlet: boolean): Source | null {
    const { finder, words } = this.#context;
    const source = finder.at(i, this.#sentence.end);
    if (source && source.type !== 'anonymous') {
      const holder =
        source.type === 'government' && words.noun(i)?.noun.office
          ? finder.holderAfter(source.end, this.#sentence.end)
          : null;
      return holder ?? source;
    }
    if (source && !words.noun(i)?.noun.office) return source;
    const person = words.noun(i) ? namedNext(this.#subjects, i, Math.min(i + 12, this.#sentence.end), false) : null;
    if (person) return finder.ofMention(person, this.#sentence.end);
    return source ?? (byOutlet ? finder.unknown(i, this.#sentence.end) : null);
  }

  /** «قوله إن», «تأكيده», «:», «أن» behind a source whose words are handed on. */
  #handedOn(end: number): { at: number; denied: boolean } {
    const { words, lexicon } = this.#context;
    const stop = Math.min(this.#sentence.end, end + 16);
    for (let j = end; j < stop; j++) {
      if (lexicon.that.has(words.form(j)) || words.form(j) === '"') return { at: j, denied: false };
      if (words.form(j) === ':') return { at: j + 1, denied: false };
      const masdar = words.masdar(j);
      if (masdar?.reading.suffix) {
        const denied = masdar.verb.stance === 'denies';
        return { at: lexicon.that.has(words.form(j + 1)) ? j + 1 : j + 1, denied };
      }
    }
    return { at: end, denied: false };
  }

  #personBefore(): Source | null {
    const spoken =
      this.#speech ??
      this.#context.memory.byNoun({
        stem: '',
        class: 'people',
        office: true,
        genitive: false,
        agreement: { gender: 'm', plural: false },
      });
    return spoken ? { ...spoken.source } : null;
  }

  #outletBefore(): Source | null {
    const spoken = this.#context.memory.byNoun({
      stem: '',
      class: 'outlet',
      office: false,
      genitive: false,
      agreement: { gender: 'f', plural: false },
    });
    return spoken ? { ...spoken.source } : null;
  }

  /** «مضيفا أن», «مشيرة إلى», «مؤكدا [الوزير] حرصه»: the speaker goes on. */
  #participle(i: number, form: VerbForm): number {
    const { words, memory } = this.#context;
    const own = this.#context.finder.at(i + 1, this.#sentence.end);
    const subject = own && !own.preposition && own.type !== 'outlet' && !form.verb.addressee ? own : null;
    const anchor = subject?.end ?? i + 1;
    const complement = form.verb.addressee
      ? { open: i + 1, kind: 'object' as const }
      : findComplement(this.#subjects, form, anchor, Math.min(this.#sentence.end, anchor + 14), true);
    const bare = form.verb.bare && words.form(i + 1) === '"';
    if (!complement && !bare) return i;
    if (complement?.kind === 'object' && !form.verb.object && !form.verb.addressee) return i;
    const spoken = this.#speakerOf(i, form, subject);
    if (!spoken) return i;
    const chain = spoken.chain.map((link, n) =>
      n === spoken.chain.length - 1 ? { ...link, stance: form.verb.stance } : link,
    );
    const open = complement?.open ?? i + 1;
    this.#push(Math.max(open, this.last.first), chain, form.verb.stance === 'denies', 'participle');
    this.#speech = { source: spoken.source, chain: spoken.chain };
    this.#speechInClause = true;
    this.spoke = true;
    if (subject || !memory.last()) this.#note(spoken);
    return Math.max(i + 1, anchor);
  }

  #speakerOf(i: number, form: VerbForm, subject: Source | null): Spoken | null {
    const { memory } = this.#context;
    if (subject) return this.#spoken(subject, null, form.verb.stance, this.#clauseBase());
    const agent = this.#agent;
    if (this.#speech && (fits(this.#speech, form) || !agent || !fitsAgent(agent, form))) return this.#speech;
    if (this.#speech && agent && agent.first < this.#speech.source.first) return this.#speech;
    if (agent && i > this.#sentence.first + 2)
      return this.#spoken(agent, null, form.verb.stance, this.#speech ? this.last.chain : this.#clauseBase());
    return this.#speech ?? memory.dropped(form.agreement);
  }

  /** «إعلان [مسؤولين أنها …]», «تصريحات [الوزير بأن …]» */
  #masdar(i: number): number {
    const { words, finder, lexicon } = this.#context;
    const masdar = words.masdar(i);
    if (!masdar || masdar.reading.definite || masdar.reading.suffix) return i + 1;
    const source = finder.at(i + 1, this.#sentence.end);
    if (!source || source.preposition) return i + 1;
    const stop = Math.min(this.#sentence.end, source.end + 8);
    for (let j = source.end; j < stop; j++) {
      if (words.isComma(j)) break;
      if (!lexicon.that.has(words.form(j))) continue;
      const spoken = this.#spoken(source, null, masdar.verb.stance, this.last.chain);
      this.#push(j, spoken.chain, this.last.denied || masdar.verb.stance === 'denies', 'noun of saying');
      this.#note(spoken);
      return j;
    }
    return i + 1;
  }

  // --- phrases

  /** Returns the token behind a phrase and its source, or `i` where the words are none after all. */
  #phrase(i: number, end: number, phrase: SourcePhrase): number {
    const { finder, words } = this.#context;
    const limit = this.#sentence.end;
    switch (phrase.then) {
      case 'nothing':
        return this.#phraseAlone(i, end, phrase);
      case 'source':
      case 'document': {
        const noun = words.noun(end);
        if (noun?.noun.class === 'document' && noun.reading.suffix) return end + 1;
        if (phrase.then === 'document' && noun?.noun.class !== 'document') return i;
        const source = finder.at(end, limit);
        if (!source) return i;
        return this.#phraseSource(i, source, phrase);
      }
      case 'outlet':
        return this.#phraseOutlet(i, end);
      default:
        return this.#phraseClause(i, end, phrase);
    }
  }

  #phraseAlone(i: number, end: number, phrase: SourcePhrase): number {
    if (phrase.mode === 'publisher') {
      this.#newClause(i, this.#quote?.chain ?? this.#base);
      this.#speech = null;
      return end;
    }
    if (phrase.mode === 'text' && this.#context.words.form(this.#sentence.end - 1) === ':')
      this.wholeText = this.#issuerHere();
    return end;
  }

  #phraseSource(i: number, source: Source, phrase: SourcePhrase): number {
    const { words, lexicon } = this.#context;
    const links = this.#spoken(source, null, phrase.stance, []).chain;
    const spoken = { source, chain: links };
    const end = words.form(source.end) === '"' ? source.end + 1 : source.end;
    if (phrase.mode === 'before') {
      this.before = { links, mode: 'auto' };
      this.#note(spoken);
      return end;
    }
    if (phrase.then === 'document') return this.#documentSays(i, end, source, phrase);
    const carrier = words.noun(source.first)?.noun;
    // «قال الوزير …، بحسب بيان الوزارة»: a statement carries his words; figures are where they come from.
    const carries =
      carrier?.class === 'document' && !carrier.agreement.plural && this.#speech?.source.type === 'person';
    const mode = phrase.mode === 'append' ? 'append' : carries ? 'first' : 'auto';
    if (this.#standsAlone(i, end)) this.before = { links, mode };
    else this.#govern(links, mode, i > this.#sentence.first + 3 ? 'phrase behind' : 'phrase before', i);
    // «وبحسب فلان، فإن …»: he may be the subject of the next verb.
    const chain = this.last.chain.length ? this.last.chain : links;
    const voiced = source.type === 'person' || source.type === 'anonymous';
    if (source.type !== 'outlet' || !this.#speech) this.#note({ source, chain, voiced });
    const noun = words.noun(source.first)?.noun;
    if (noun?.class === 'document') this.#context.memory.noteDocument(noun.stem, { source, chain });
    if (lexicon.that.has(words.form(end)) && !this.#speech) this.#push(end, this.last.chain, false, 'phrase before');
    return end;
  }

  /** «جاء في [بيان للوزارة] أن» */
  #documentSays(i: number, end: number, source: Source, phrase: SourcePhrase): number {
    const { words, lexicon } = this.#context;
    const stop = Math.min(this.#sentence.end, end + 16);
    for (let j = end; j < stop; j++) {
      const form = words.form(j);
      const speech = form === ':' || (form === '"' && (this.#context.quoteFrom(j) ?? j) - j > 5);
      if (!lexicon.that.has(form) && !speech) continue;
      const spoken = this.#spoken(source, null, phrase.stance, this.#parent(i, i));
      this.#speak(spoken, form === ':' ? j + 1 : j, false, 'document');
      this.#quiet = j;
      return j;
    }
    return end;
  }

  #phraseOutlet(i: number, end: number): number {
    const { analysis, finder, words } = this.#context;
    for (let j = end; j < Math.min(end + 4, this.#sentence.end); j++) {
      const at = words.form(j) === '"' || words.form(j) === 'ل' ? j + 1 : j;
      const source = finder.at(at, this.#sentence.end);
      if (!source) continue;
      if (source.type !== 'outlet' || source.id === analysis.publisher) return i;
      this.#govern(this.#spoken(source, null, 'reports', []).chain, 'first', 'spoken to an outlet', i);
      return words.form(source.end) === '"' ? source.end + 1 : source.end;
    }
    return i;
  }

  /** «بحسب ما ذكرت [الوكالة]», «كما أعلنت [السلطات]»; «كما أعلن الوزير عن …» says something of its own. */
  #phraseClause(i: number, end: number, phrase: SourcePhrase): number {
    const { words } = this.#context;
    const limit = this.#sentence.end;
    let v = end;
    while (v < Math.min(limit, end + 2) && !words.verb(v)) v++;
    const form = words.verb(v);
    if (!form) return i;
    const subject = subjectAfter(this.#subjects, v, form);
    const weak = words.isOf(this.#context.lexicon.parallel, i);
    if (
      weak &&
      findComplement(this.#subjects, form, subject.source ? subject.end : v + 1, limit, subject.source !== null)
    )
      return i;
    if (!subject.source) return weak ? i : v + 1;
    let spoken = this.#spoken(subject.source, subject.via, form.verb.stance, []);
    let past = subject.end;
    if (form.verb.passes.size) {
      const from = form.verb.passes.has(words.form(past)) ? this.#context.finder.at(past + 1, limit) : null;
      if (from) {
        spoken = this.#spoken(from, null, 'reports', spoken.chain);
        past = from.end;
      }
    }
    const mode = phrase.mode === 'append' ? 'append' : 'auto';
    if (this.#standsAlone(i, past)) this.before = { links: spoken.chain, mode };
    else this.#govern(spoken.chain, mode, 'phrase with verb', i);
    if (form.verb.stance === 'denies')
      for (let n = this.#clause; n < this.segments.length; n++) (this.segments[n] as Segment).denied = true;
    this.#note(spoken);
    return past;
  }

  /** A sentence that is nothing but the phrase belongs to the one before: «… . بحسب رويترز.» */
  #standsAlone(i: number, end: number): boolean {
    return i <= this.#sentence.first + 1 && end >= this.#sentence.end - 1;
  }

  #issuerHere(): readonly Link[] | null {
    const { words, finder } = this.#context;
    for (let j = this.#sentence.first; j < Math.min(this.#sentence.end, this.#sentence.first + 60); j++) {
      if (words.noun(j)?.noun.class !== 'document') continue;
      const issuer = finder.issuer(j, this.#sentence.end);
      if (issuer) return this.#spoken(issuer, null, 'announces', []).chain;
    }
    return this.last.chain.length ? this.last.chain : null;
  }

  // --- state

  #note(spoken: Spoken): void {
    this.spoke = true;
    if (!this.#isTitle) this.#context.memory.note(spoken);
  }

  #remember(spoken: Spoken): void {
    this.#speech = spoken;
    this.#speechInClause = true;
    this.#note(spoken);
  }

  #speak(spoken: Spoken, open: number, denied: boolean, rule: string): void {
    this.#push(Math.max(open, this.last.first), spoken.chain, denied, rule);
    this.#remember(spoken);
  }

  #push(first: number, chain: readonly Link[], denied: boolean, rule: string): void {
    const segment = { first, chain, denied, rule };
    if (this.last.first >= first) this.segments[this.segments.length - 1] = { ...segment, first: this.last.first };
    else this.segments.push(segment);
  }

  #newClause(at: number, base: readonly Link[]): void {
    this.#push(at, base, false, base.length ? 'running speech' : 'own voice');
    this.#clause = this.segments.length - 1;
    this.#clauseClosed = false;
    this.#speechInClause = false;
  }

  /** The chain under which a verb at `v` stands: a new clause's where the verb opens one, else the segment's that holds it. */
  #parent(v: number, from: number): readonly Link[] {
    const { words, lexicon } = this.#context;
    const opens =
      words.conjoined(v) ||
      words.isOf(lexicon.parallel, from - 1) ||
      words.isComma(from - 1) ||
      (from !== v && /^و/u.test(words.form(from)) && this.#subjects.parties.startingAt(from)?.conjunction === 'و');
    if (opens && (this.#speechInClause || this.#clauseClosed))
      this.#newClause(Math.max(Math.min(from, v), this.last.first + 1), this.#quote?.chain ?? this.#base);
    return this.last.chain;
  }

  #clauseBase(): readonly Link[] {
    return (this.segments[this.#clause] as Segment).chain;
  }

  /** Sets a source over the whole clause, before and behind the words that name it. */
  #govern(links: readonly Link[], mode: 'auto' | 'append' | 'first', rule: string, at = this.#sentence.end): void {
    const from = Math.max(this.#clause, this.segments.length - CLAUSE_REACH);
    for (let n = from; n < this.segments.length; n++) {
      const segment = this.segments[n] as Segment;
      const chain = compose(segment.chain, links, mode);
      this.segments[n] = { ...segment, chain, rule: segment.chain.length ? segment.rule : rule };
    }
    if (this.#speech && this.#speechInClause && (mode === 'first' || links[0]?.source.startsWith('outlet:'))) {
      this.#speech = { ...this.#speech, chain: compose(this.#speech.chain, links, mode) };
      if (!this.#isTitle) this.#context.memory.note(this.#speech);
    }
    if (at > (this.segments[this.#clause] as Segment).first + 3) this.#clauseClosed = true;
    this.spoke = true;
  }

  #spoken(source: Source, via: Source | null, stance: Stance, parent: readonly Link[]): Spoken {
    const { analysis } = this.#context;
    const own = this.#link(source, stance);
    const outlet = via && via.id !== analysis.publisher ? [this.#link(via, 'reports')] : [];
    const inner = [...source.before, own].filter(
      (link) => link.source !== analysis.publisher || link.source === source.id,
    );
    const chain = join(join(parent, outlet), inner).filter((link) => link.source !== analysis.publisher);
    return { source, chain };
  }

  #link(source: Source, stance: Stance): Link {
    const { tokens } = this.#context.analysis;
    const a = tokens[source.first];
    const b = tokens[source.end - 1];
    return linkOf(source, stance, { start: a?.start ?? 0, end: b?.end ?? 0 });
  }

  #mayBe(form: VerbForm, source: Source): boolean {
    return !form.verb.agents || form.verb.agents.has(source.type);
  }

  /** «قال … في [بيان]»: the document is the speaker's when it is named again. */
  #noteDocuments(from: number, to: number, spoken: Spoken): void {
    const { words, memory } = this.#context;
    for (let j = from; j < to; j++) {
      const noun = words.noun(j);
      if (noun?.noun.class === 'document' && !noun.reading.definite) memory.noteDocument(noun.noun.stem, spoken);
    }
  }

  /** «صدر [بيان مشترك]»: a document that has no issuer but its own name. */
  #noteDocument(i: number): void {
    const { words, finder, lexicon, memory } = this.#context;
    const noun = words.noun(i);
    if (noun?.noun.class !== 'document' || noun.reading.definite || noun.reading.suffix) return;
    const issued = words.isOf(lexicon.issuing, i - 1) || words.isOf(lexicon.issuing, i - 2);
    if (!issued && !words.isOf(lexicon.joint, i + 1)) return;
    const source = finder.issuer(i, this.#sentence.end) ?? finder.title(i, this.#sentence.end);
    if (source) memory.noteDocument(noun.noun.stem, this.#spoken(source, null, 'announces', []));
  }

  /** Who acts in the clause: a party behind the clause's first verb, or at its head. */
  #noteAgent(i: number): void {
    const party = this.#subjects.parties.startingAt(i);
    if (!party || party.preposition || party.by === 'adjective') return;
    const { words, lexicon, finder } = this.#context;
    const opens = (j: number) =>
      j <= this.#sentence.first || words.isComma(j - 1) || words.isOf(lexicon.parallel, j - 1);
    const behindVerb = /^[وف]/u.test(words.form(i - 1)) && words.form(i - 1).length > 3;
    if (!opens(i) && !opens(i - 1) && !behindVerb) return;
    const source = finder.ofMention(party, this.#sentence.end);
    if (source && source.type !== 'outlet') this.#agent = source;
  }

  /** «…، خلال لقاء مع …», «…، وذلك بعد …»: where or when the speaker spoke, told by the text itself. */
  #isCircumstance(i: number): boolean {
    if (this.#comma !== i - 1 || !this.#speechInClause) return false;
    const { words, lexicon } = this.#context;
    if (words.isOf(lexicon.thereby, i) && words.isOf(lexicon.circumstance, i + 1)) return true;
    return words.isOf(lexicon.circumstance, i) && lexicon.occasions.has(words.form(i + 1));
  }
}

function fits(spoken: Spoken, form: VerbForm): boolean {
  return fitsAgent(spoken.source, form);
}

function fitsAgent({ agreement }: Source, form: VerbForm): boolean {
  if (form.agreement.plural) return agreement.plural;
  return agreement.gender === null || agreement.gender === form.agreement.gender;
}

/** The speaker of before as the subject of a verb that names none. */
function again(spoken: Spoken): Source {
  return { ...spoken.source, before: spoken.chain.slice(0, -1) };
}
