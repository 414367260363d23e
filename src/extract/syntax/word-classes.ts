import type { LanguagePack, Reading, SyntaxWords, Verb, VerbUse } from '../../languages/language-pack.ts';
import type { Analysis, SentenceReading } from '../analysis.ts';
import type { ItemMention, PartyMention } from '../mention.ts';

/** What a verb form at a token is, with the clitics read off it. */
export interface VerbAt {
  use: VerbUse;
  conjunction: string;
  future: boolean;
  suffix: string;
  /** «ل» of purpose: «لتتسلم». */
  purpose: boolean;
}

/** A preposition at a token: written as a word of its own, of several words, or as a clitic. */
export interface PrepositionAt {
  form: string;
  /** First token of the noun behind it: the same token for a clitic. */
  head: number;
}

/** The words of a language that the syntax looks up. */
export type Grammar = Pick<LanguagePack, 'syntax' | 'verbs'> & {
  /** True for honorifics and ranks before a name («صاحب السمو الملكي الأمير»). */
  isTitle(form: string): boolean;
  /** True for stems that are known as nouns, so that a clitic before them is one («[ب]صواريخ»). */
  isNoun(stem: string): boolean;
};

/** A quotation of more tokens is speech, of fewer a name or a word held off. */
const LONG_QUOTE = 7;

/** How far before «بعد» its negation may stand, in tokens: «لم يوقع الطرفان [بعد] الاتفاق». */
const NEGATION_REACH = 4;

/** Tells for each token of a sentence what it can be: verb, preposition, opener of a clause, noun. */
export class WordClasses {
  readonly analysis: Analysis;
  readonly read: SentenceReading;
  readonly words: SyntaxWords;
  readonly #grammar: Grammar;
  readonly #party = new Map<number, PartyMention>();
  readonly #inParty = new Set<number>();
  readonly #item = new Map<number, ItemMention>();
  readonly #inItem = new Set<number>();
  readonly #number = new Set<number>();
  readonly #inNumber = new Set<number>();
  readonly #speech = new Map<number, number>();
  readonly #timeEnd = new Map<number, number>();
  readonly #verbs = new Map<number, VerbAt | null>();

  constructor(analysis: Analysis, read: SentenceReading, grammar: Grammar) {
    this.analysis = analysis;
    this.read = read;
    this.words = grammar.syntax;
    this.#grammar = grammar;
    for (const party of read.parties) {
      this.#party.set(party.first, party);
      for (let i = party.first; i < party.end; i++) this.#inParty.add(i);
    }
    for (const item of read.items) {
      this.#item.set(item.first, item);
      for (let i = item.first; i < item.end; i++) this.#inItem.add(i);
    }
    for (const number of read.numbers) {
      const from = this.#qualifierBefore(number.first);
      this.#number.add(from);
      for (let i = from; i < number.end; i++) this.#inNumber.add(i);
    }
    const { first, end } = read.sentence;
    for (const { kind, open, close } of analysis.enclosures) {
      if (kind === 'quote' && open >= first && open < end && close - open > LONG_QUOTE) this.#speech.set(open, close);
    }
    for (const time of read.times) for (let i = time.first; i < time.end; i++) this.#timeEnd.set(i, time.end);
  }

  /** «[ما يصل إلى] 72», «[نحو] 20»: the first of the words that say how exact a number is, or the number itself. */
  #qualifierBefore(number: number): number {
    for (let from = Math.max(this.read.sentence.first, number - 4); from < number; from++) {
      const match = this.isWord(from) ? this.words.approximators.match(this.analysis.tokens, from, number, this.bare(from)) : null;
      if (match?.end === number) return from;
    }
    return number;
  }

  form(i: number): string {
    return this.analysis.tokens[i]?.form ?? '';
  }

  isWord(i: number): boolean {
    return this.analysis.tokens[i]?.kind === 'word';
  }

  isNumber(i: number): boolean {
    return this.#number.has(i) || this.analysis.tokens[i]?.kind === 'number';
  }

  isNumberToken(i: number): boolean {
    return this.analysis.tokens[i]?.kind === 'number';
  }

  /** A word of a closed class without «و» or «ف» before it: «وأن» is «أن». */
  bare(i: number): string {
    const form = this.form(i);
    return form.length > 2 && /^[وف]/u.test(form) && !this.#isSmall(form) ? form.slice(1) : form;
  }

  #isSmall(form: string): boolean {
    const { prepositions, subordinators, demonstratives } = this.words;
    return prepositions.has(form) || subordinators.has(form) || demonstratives.has(form);
  }

  partyFrom(i: number): PartyMention | undefined {
    return this.#party.get(i);
  }

  itemFrom(i: number): ItemMention | undefined {
    return this.#item.get(i);
  }

  isPartyWord(i: number): boolean {
    return this.#inParty.has(i);
  }

  isItemWord(i: number): boolean {
    return this.#inItem.has(i);
  }

  /** Token behind the time phrase that holds a token, or the token itself. */
  pastTime(i: number): number {
    return this.#timeEnd.get(i) ?? i;
  }

  isTime(i: number): boolean {
    return this.#timeEnd.has(i);
  }

  /** True where a quotation opens that is long enough to be speech. */
  opensSpeech(i: number): boolean {
    return this.#speech.has(i);
  }

  isComma(i: number): boolean {
    return this.form(i) === '،' || this.form(i) === ',';
  }

  /** «:», «؛», a full stop inside: what follows is no part of what stands before. */
  isStop(i: number): boolean {
    return /^[:؛;.؟?!]$/u.test(this.form(i));
  }

  /** «أن», «أنها», «بأن» … */
  isThat(i: number): boolean {
    return this.isWord(i) && this.words.that.has(this.bare(i));
  }

  /** «أنها», «أنه»: the clause's subject is one told before. */
  hasPronoun(i: number): boolean {
    return this.isThat(i) && this.analysis.readings(i).some((r) => r.suffix !== '' && this.words.that.has(r.stem));
  }

  /** «الذي», «التي»; the short ones that may be something else («ما», «من») only before a verb. */
  isRelative(i: number): boolean {
    if (!this.isWord(i) || this.#inNumber.has(i) || !this.words.relatives.has(this.bare(i))) return false;
    return this.#isFullRelative(i) || (!this.words.prepositions.has(this.bare(i)) && this.verb(i + 1) !== null);
  }

  /** «الذي» and its forms, which are nothing else. */
  #isFullRelative(i: number): boolean {
    return this.words.relatives.has(this.bare(i)) && this.bare(i).length > 3;
  }

  /** Gender of «الذي», «التي»; null for words of both. */
  genderOfRelative(i: number): 'm' | 'f' | null {
    return this.words.relativeGenders.get(this.bare(i)) ?? null;
  }

  /** End of a word or phrase that opens an adverbial clause («حيث», «بعد أن»), or the token itself. */
  pastSubordinator(i: number): number {
    if (!this.isWord(i) || this.isPartyWord(i) || this.#inNumber.has(i)) return i;
    const phrase = this.words.compoundSubordinators.match(this.analysis.tokens, i, this.read.sentence.end, this.bare(i));
    if (phrase) return phrase.end;
    return this.words.subordinators.has(this.bare(i)) && !this.words.relatives.has(this.bare(i)) ? i + 1 : i;
  }

  isSubordinator(i: number): boolean {
    return this.pastSubordinator(i) > i;
  }

  /** «قد», «لم», «سوف» and the like: stand between a subject and its verb. */
  isParticle(i: number): boolean {
    if (!this.isWord(i) || this.isPartyWord(i) || this.#inNumber.has(i)) return false;
    const bare = this.bare(i);
    return this.words.particles.has(bare) || this.words.negations.has(bare) || this.words.beforeVerb.match(this.analysis.tokens, i, i + 1, bare) !== null;
  }

  isNegation(i: number): boolean {
    return this.isWord(i) && this.words.negations.has(this.bare(i));
  }

  /** «هذه» before a noun with the article. */
  pointsAhead(i: number): boolean {
    return this.isWord(i) && this.words.demonstratives.has(this.bare(i)) && this.isDefinite(i + 1);
  }

  /** True for a word with the article that is a noun and no adjective of what stands before: «السماح», «المساعدات». */
  isDefiniteNoun(i: number): boolean {
    if (!this.isDefinite(i)) return false;
    return this.analysis.readings(i).some(({ definite, stem }) => definite && (this.#isKnown(stem) || /ات$/u.test(stem)));
  }

  /** Demonstratives and pronouns, which take the place of a noun or stand before one. */
  isPronoun(i: number): boolean {
    const bare = this.bare(i);
    return this.isWord(i) && (this.words.pronouns.has(bare) || this.words.demonstratives.has(bare));
  }

  /** End of an adverb or adverbial phrase («رسميا», «من جهته»), or the token itself. */
  pastAdverb(i: number): number {
    if (!this.isWord(i) || this.isPartyWord(i) || this.isItemWord(i) || this.#governsNext(i)) return i;
    return this.words.adverbs.match(this.analysis.tokens, i, this.read.sentence.end, this.bare(i))?.end ?? i;
  }

  /** «[بعد] هجوم» is a preposition, «لم تصل [بعد] الطائرات» and «لم تصل [بعد]» the adverb: a negation before it tells. */
  #governsNext(i: number): boolean {
    if (!this.words.prepositions.has(this.bare(i)) || !this.isWord(i + 1) || this.words.prepositions.has(this.bare(i + 1))) return false;
    for (let before = i - 1; before >= Math.max(this.read.sentence.first, i - NEGATION_REACH); before--) if (this.isNegation(before)) return false;
    return true;
  }

  isDefinite(i: number): boolean {
    if (!this.isWord(i)) return false;
    const reading = this.analysis.readings(i).find((one) => one.definite && one.stem.length > 2);
    // «التزام», «إلغاء»: the first letters are the word's own.
    return reading !== undefined && !this.#isKnown(`ال${reading.stem}`);
  }

  /** A known noun without article that is no adjective of relation («جوية»). */
  isPlainNoun(i: number): boolean {
    if (!this.isWord(i) || this.isPartyWord(i) || this.isJoined(i)) return false;
    const form = this.form(i);
    return !/ي[هن]?$/u.test(form) && !this.isDefinite(i) && this.#grammar.isNoun(form);
  }

  /** «هجوما», «أهدافا»: a known noun that stands in the accusative, without article. */
  isAccusative(i: number): boolean {
    if (!this.isWord(i) || this.isPartyWord(i)) return false;
    const form = this.bare(i);
    return form.length > 3 && form.endsWith('ا') && (this.#isKnown(form) || this.#isKnown(form.slice(0, -1)));
  }

  /** The preposition at a token; the longest where several words make one («من قبل», «بالإضافة إلى»). */
  preposition(i: number): PrepositionAt | null {
    if (!this.isWord(i)) return null;
    const party = this.partyFrom(i);
    if (party) return clitic(i, party.preposition);
    if (this.isPartyWord(i)) return null;
    const item = this.itemFrom(i);
    if (item && clitic(i, item.preposition)) return clitic(i, item.preposition);
    if (item || this.isItemWord(i)) return null;
    const bare = this.bare(i);
    // «[لكل من] مصر والسعودية»: «كل من» adds nothing.
    if (this.form(i + 1) === 'من') {
      const each = this.analysis.readings(i).find((r) => r.suffix === '' && this.words.each.has(r.stem));
      if (each && this.partyFrom(i + 2)) return { form: each.preposition, head: i + 2 };
    }
    const compound = this.words.compoundPrepositions.match(this.analysis.tokens, i, this.read.sentence.end, bare);
    if (compound) return { form: this.#words(i, compound.end), head: compound.end };
    const readings = this.analysis.readings(i);
    // «[ل]أربعة مخازن», «[ل]لمرة الأولى»: before a number as before a noun.
    if (this.#inNumber.has(i) && !this.isNumberToken(i)) return this.#number.has(i) ? clitic(i, readings.find((r) => r.preposition === 'ل')?.preposition ?? '') : null;
    if (this.words.prepositions.has(bare) || /^[لبك]$/u.test(bare)) return { form: bare, head: i + 1 };
    // «لشن», «للمرة»: «ل» and a noun of action or the article, even where the whole is listed as a word.
    const purpose = readings.some((r) => r.preposition === 'ل' && r.stem.length > 1 && (r.definite || this.#grammar.verbs.masdars.has(r.stem)));
    if (!purpose && readings.some((r) => r.preposition === '' && r.suffix === '' && !r.definite && this.#isKnown(r.stem))) return null;
    const reading = readings.find((r) => r.preposition !== '' && (this.#isNoun(r) || purpose));
    return reading ? { form: reading.preposition, head: i } : null;
  }

  #isNoun({ definite, stem }: Reading): boolean {
    return (definite && stem.length > 2) || (stem.length > 2 && this.#isKnown(stem));
  }

  #isKnown(stem: string): boolean {
    return this.#grammar.isNoun(stem) || this.#grammar.verbs.masdars.has(stem);
  }

  /** The verbs whose noun of action a token is («[بيع] الطائرات»); empty where it is none. */
  masdar(i: number): readonly Verb[] {
    if (!this.isWord(i) || this.isPartyWord(i) || this.isItemWord(i) || this.#isAmount(i)) return [];
    for (const { stem } of this.analysis.readings(i)) {
      const verbs = this.#grammar.verbs.masdars.get(stem);
      if (verbs) return verbs;
    }
    return [];
  }

  /** «مليار [جنيه]» */
  #isAmount(i: number): boolean {
    return this.read.amounts.some((amount) => i >= amount.first && i < amount.end);
  }

  #words(first: number, end: number): string {
    let words = this.bare(first);
    for (let i = first + 1; i < end; i++) words += ` ${this.form(i)}`;
    return words;
  }

  /** Token behind the titles that begin at a token, or the token itself. */
  pastTitles(i: number): number {
    let at = i;
    while (this.isWord(at) && !this.partyFrom(at) && this.#grammar.isTitle(this.form(at))) at++;
    return at;
  }

  /** «و», «أو» written as words of their own. */
  joins(i: number): boolean {
    return this.words.joiners.has(this.form(i));
  }

  /** True where «و» or «ف» joins the word to what stands before. */
  isJoined(i: number): boolean {
    if (!this.isWord(i)) return false;
    const party = this.partyFrom(i);
    if (party) return party.conjunction !== '';
    if (!/^[وف]./u.test(this.form(i)) || this.isPartyWord(i)) return false;
    const [whole] = this.analysis.readings(i);
    if (whole && this.#grammar.isNoun(whole.stem)) return false;
    return !this.#isSmall(this.form(i));
  }

  /** The verb form at a token, or null where the word is none in its place. */
  verb(i: number): VerbAt | null {
    const known = this.#verbs.get(i);
    if (known !== undefined) return known;
    const found = this.#readVerb(i);
    this.#verbs.set(i, found);
    return found;
  }

  #readVerb(i: number): VerbAt | null {
    if (!this.isWord(i) || this.isPartyWord(i) || this.isItemWord(i) || this.isTime(i) || this.#inNumber.has(i)) return null;
    if (this.#isSmall(this.bare(i)) || this.isThat(i) || this.isPronoun(i) || this.words.relatives.has(this.bare(i))) return null;
    for (const use of this.#grammar.verbs.read(this.form(i))) {
      const { conjunction, future, suffix, purpose, form: stem } = use;
      // A verb's «me» is «ني»: «هاتفي» is an adjective.
      if ((suffix === 'ه' && this.#endsInTehMarbuta(i)) || (suffix === 'ي' && !stem.endsWith('ن'))) continue;
      if (this.#canBeVerb(i, use, { conjunction, future, suffix, stem })) return { use, conjunction, future, suffix, purpose };
    }
    return null;
  }

  /** «قاتلة» is an adjective, «قاتله» may be a verb with its object: the text tells them apart, folded words do not. */
  #endsInTehMarbuta(i: number): boolean {
    const { text, tokens } = this.analysis;
    return text[(tokens[i]?.end ?? 0) - 1] === '\u0629';
  }

  /**
   * A verb stands behind no preposition and no word that wants a noun. A form that is more often a noun («نقل», «تقدم») is a verb
   * only where a clause begins and a party or a noun with the article follows, or behind a particle.
   */
  #canBeVerb(i: number, use: VerbUse, { conjunction, stem, suffix, future }: Pick<Reading, 'conjunction' | 'stem' | 'suffix' | 'future'>): boolean {
    const before = i - 1;
    const joined = conjunction !== '';
    const begins = before < this.read.sentence.first;
    if (!begins && !joined && this.isWord(before) && !this.isTime(before)) {
      const previous = this.bare(before);
      // «من» is a preposition, and a relative pronoun only before a plain present («من يشتري»).
      const relative = this.words.relatives.has(previous) && (!this.words.prepositions.has(previous) || (use.tense === 'present' && !use.alsoNoun));
      if ((this.words.prepositions.has(previous) && !relative) || this.words.quantifiers.has(previous)) return false;
    }
    // «21 [شخصا]»: what a number counts.
    if (!begins && this.#inNumber.has(before) && !joined && !future && !this.isDefinite(before)) return false;
    // «أن [قصفا] عنيفا»: the dual of a verb stands behind its two doers, else the word is a noun in the accusative.
    if (/..ا$/u.test(stem) && use.tense === 'past' && this.#isKnown(stem.slice(0, -1)) && !/..ان$/u.test(this.form(before)) && !this.#endsPair(before)) return false;
    if (future || (!begins && this.#isFullRelative(before) && use.person === 3)) return true;
    // «وزارة» is no «و» + «زارة», «غارة» no «غار» + «ـه»: what is known whole as a noun is one.
    const whole = this.#grammar.isNoun(this.form(i));
    if ((whole || (joined && this.#grammar.verbs.masdars.has(this.form(i)))) && stem !== this.form(i)) return false;
    // «أن [توقع] صفقة»: a present right behind «أن».
    if (!begins && use.tense === 'present' && this.isThat(before) && !this.hasPronoun(before)) return true;
    const owned = suffix !== '' && this.analysis.readings(i).some((r) => r.suffix === suffix && r.preposition === '' && r.stem !== stem && this.#isKnown(r.stem));
    if (!use.alsoNoun && !whole && !owned && !this.#grammar.isNoun(stem)) return true;
    // «تقرير [نشره] موقع»: a noun with a pronoun has no party right behind it.
    if (suffix !== '') return this.#followsParty(this.#pastWhenAndWhere(i + 1));
    if (this.isParticle(before) && !this.isThat(before) && !this.words.prepositions.has(this.bare(before))) return true;
    // «…، وبحثا»: both of those told before.
    if (joined && use.number === 'dual' && this.isComma(before)) return true;
    if (this.#startsFreeParty(before) && this.#followsObject(i + 1)) return true;
    if (use.tense === 'past' && use.person === 3 && this.#isAccusative(i + 1)) return true;
    const opens = begins || joined || this.form(before) === '-' || this.isThat(before) || this.words.relatives.has(this.bare(before)) || this.isStop(before) || this.isComma(before) || this.isSubordinator(before);
    if (!opens || use.person !== 3) return false;
    if (this.#followsSubject(i + 1)) return true;
    // «وذكر المصدر», «وبحث الجانبان»: at the head of a sentence of the body, before a noun with the article.
    const heads = (begins || this.isStop(before)) && this.read.sentence.index > 0;
    return heads && this.isDefinite(i + 1) && !this.isJoined(i + 1);
  }

  /** «محادثات أجراها [أمس في عمّان] وزير الدفاع»: what may stand between a verb with its object and the subject. */
  #pastWhenAndWhere(i: number): number {
    const at = this.pastTime(i);
    const place = this.preposition(at);
    const party = place && place.head === at + 1 ? this.partyFrom(at + 1) : undefined;
    return party && party.by !== 'adjective' && party.by !== 'person' ? this.pastTime(party.end) : at;
  }

  /** «رفع [تعليقا]», «وقع [اتفاقا]»: an object without the article, which no noun takes. */
  #isAccusative(i: number): boolean {
    if (!this.isWord(i) || !/..[^اوي]ا$/u.test(this.form(i)) || this.isPartyWord(i) || this.isItemWord(i) || this.isTime(i)) return false;
    return this.#isKnown(this.form(i).slice(0, -1)) && this.pastAdverb(i) === i && !this.isJoined(i);
  }

  /** A party without preposition, a number or a noun in the nominative («مسلحون», «جنديان») right behind: the subject of the word before. */
  #followsSubject(i: number): boolean {
    return this.#followsParty(i) || this.#number.has(i) || (/[^وي](?:ون|ان)$/u.test(this.form(i)) && this.#grammar.isNoun(this.form(i)));
  }

  #followsParty(i: number): boolean {
    const party = this.partyFrom(this.pastTitles(i));
    return party !== undefined && party.by !== 'adjective' && party.preposition === '';
  }

  /** «[واشنطن] تسلم القاهرة ثماني مقاتلات»: a party that opens its clause ends at the token. */
  #startsFreeParty(i: number): boolean {
    const ending = this.read.parties.find((one) => one.end === i + 1 && one.preposition === '' && (one.by !== 'adjective' || one.end - one.first > 1));
    if (!ending) return false;
    const before = this.#firstJoined(ending).first - 1;
    return before < this.read.sentence.first || this.isThat(before) || this.isComma(before) || this.isStop(before) || this.isSubordinator(before);
  }

  /** «الوزير ونظيره [الياباني]»: the last word of two parties joined. */
  #endsPair(i: number): boolean {
    const last = this.read.parties.find((one) => one.end === i + 1);
    return last !== undefined && this.#firstJoined(last) !== last;
  }

  /** «[الوزير ونظيره] تحدثا هاتفيا»: the first of the parties that stand one behind the other up to one. */
  #firstJoined(party: PartyMention): PartyMention {
    const before = this.read.parties.find((one) => one.end === party.first && one.preposition === '');
    return before ? this.#firstJoined(before) : party;
  }

  #followsObject(i: number): boolean {
    const party = this.partyFrom(i);
    if (party) return party.by !== 'adjective';
    if (this.isWord(i) && !this.isDefinite(i) && this.#grammar.isNoun(this.form(i))) return true;
    return this.#number.has(i) || this.itemFrom(i) !== undefined || this.preposition(i) !== null || this.isThat(i) || this.pastAdverb(i) > i || this.isTime(i);
  }
}

function clitic(i: number, preposition: string): PrepositionAt | null {
  return /^[بلك]$/u.test(preposition) ? { form: preposition, head: i } : null;
}
