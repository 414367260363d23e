import type { VerbReading } from '../../languages/language-pack.ts';
import type { PartyMention } from '../mention.ts';
import type { Grammar, VerbAt } from './grammar.ts';
import { headsOf } from './heads-of.ts';
import type { NounWords } from './noun-words.ts';

/** How far before a verb the subject of its clause may begin, in tokens. */
const SUBJECT_REACH = 8;

/** Tells verbs from nouns: what a form can be comes from the lexicon, what it is from its place. */
export class VerbReader {
  readonly #words: NounWords;
  readonly #grammar: Grammar;
  readonly #known = new Map<number, VerbAt | null>();
  #heads: ReadonlySet<number> | undefined;

  constructor(words: NounWords, grammar: Grammar) {
    this.#words = words;
    this.#grammar = grammar;
  }

  /** The verb form at a token, or null where the word is none in its place. */
  read(i: number): VerbAt | null {
    const known = this.#known.get(i);
    if (known !== undefined) return known;
    const found = this.#find(i);
    this.#known.set(i, found);
    return found;
  }

  #find(i: number): VerbAt | null {
    const words = this.#words;
    if (!words.isWord(i) || words.isPartyWord(i) || words.isItemWord(i) || words.isTime(i) || words.isInNumber(i))
      return null;
    if (words.isThat(i) || words.isPronoun(i) || words.words.relatives.has(words.bare(i))) return null;
    if (words.words.forms.hasNunation(words.spelled(i))) return null;
    const small = words.isSmall(words.bare(i));
    for (const use of this.#grammar.verbs.read(words.form(i))) {
      if (use.suffix !== '' && this.#isOtherEnding(i, use)) continue;
      if (small ? this.#isVerbNotPreposition(i, use) : this.#canBeVerb(i, use)) {
        const { conjunction, future, suffix, purpose } = use;
        return { use, conjunction, future, suffix, purpose };
      }
    }
    return null;
  }

  /** «قاتلة» is an adjective, «قاتله» may be a verb with its object; the text tells them apart. «هاتفي» has no «me» («ني»). */
  #isOtherEnding(i: number, { suffix, form }: VerbReading): boolean {
    const { forms } = this.#words.words;
    return forms.isFeminineEnding(suffix, this.#words.spelled(i)) || !forms.takesPronoun(form, suffix);
  }

  /** «[عبر] الملك عن قناعته», «[بين] المعهد أن»: at the head of a sentence, before a party and what the verb asks for. */
  #isVerbNotPreposition(i: number, use: VerbReading): boolean {
    const party = this.#words.partyFrom(i + 1);
    if (!party || use.person !== 3 || !this.#isHead(i, use)) return false;
    let at = party.end;
    while (this.#words.form(at) === '"' || this.#words.isComma(at) || this.#words.isTime(at)) at++;
    if (use.that && this.#words.isThat(at)) return true;
    const preposition = this.#words.preposition(at)?.form;
    return preposition !== undefined && use.takes.has(preposition);
  }

  /** The lexicon's doubts are settled by the words around; a form without doubt is a verb unless a noun must stand there. */
  #canBeVerb(i: number, use: VerbReading): boolean {
    if (this.#nounMustStand(i, use)) return false;
    const isDual = use.tense === 'past' && use.number === 'dual' && this.#words.pastAdverb(i) <= i;
    if (isDual && this.#followsTwo(i, use)) return true;
    if (this.#isDualOrAccusative(use)) return false;
    if (use.future || (this.#words.isFullRelative(i - 1) && use.person === 3)) return true;
    if (this.#isKnownWhole(i, use)) return false;
    // «أن [توقع] صفقة»: a present right behind «أن».
    if (use.tense === 'present' && this.#words.isThat(i - 1) && !this.#words.hasPronoun(i - 1)) return true;
    if (!use.alsoNoun && !this.#grammar.isNoun(use.form) && !this.#isOwnedNoun(i, use)) return true;
    // «تقرير [نشره] موقع»: a noun with a pronoun has no party right behind it.
    if (use.suffix !== '') return this.#followsParty(this.#pastWhenAndWhere(i + 1));
    return this.#isBehindVerbWord(i, use) || (use.person === 3 && this.#isVerbByPlace(i, use));
  }

  /** «من [قتل]», «بعض [تقدم]», «21 [شخصا]»: behind a preposition, a quantifier or a number stands a noun. */
  #nounMustStand(i: number, use: VerbReading): boolean {
    const words = this.#words;
    const before = i - 1;
    if (before < words.read.sentence.first || use.conjunction !== '') return false;
    if (words.isInNumber(before) && !use.future && !words.isDefinite(before)) return true;
    if (!words.isWord(before) || words.isTime(before)) return false;
    const { relatives, prepositions, quantifiers } = words.words;
    const previous = words.bare(before);
    // «من» is a preposition, and a relative pronoun only before a plain present («من يشتري»).
    if (prepositions.has(previous)) return !(relatives.has(previous) && use.tense === 'present' && !use.alsoNoun);
    return quantifiers.has(previous);
  }

  /** «قصفا»: they both shelled, or a shelling in the accusative. */
  #isDualOrAccusative({ form, tense }: VerbReading): boolean {
    const noun = tense === 'past' ? this.#words.words.forms.ofAccusative(form) : null;
    return noun !== null && this.#words.isKnown(noun);
  }

  /** «البلدان [وقعا]», «السيسي وبوتين [بحثا]», «…، [وبحثا]»: a verb of two stands behind its two doers or goes on about them. */
  #followsTwo(i: number, { conjunction }: VerbReading): boolean {
    const words = this.#words;
    // «…، و[وفدا] عسكريا», «…، و[عددا] من الجنود»
    if (
      conjunction !== '' &&
      (this.#isDescribed(i + 1) || words.words.quantifiers.has(words.form(i).slice(conjunction.length, -1)))
    )
      return false;
    if (conjunction !== '') return words.isComma(i - 1);
    const party = words.partyUpTo(i);
    // «وقّع الجانبان [عقدا]», «منحت الوزارة الشركة [عقدا]»: they belong to the verb before them.
    const governing = this.read((party ? this.#firstJoined(party).first : i - 1) - 1);
    if (governing && !governing.use.auxiliary) return false;
    if (words.nominative(i - 1) === 'dual') return true;
    if (!party) return false;
    return party.conjunction !== '' || words.joins(party.first - 1) || this.#firstJoined(party) !== party;
  }

  /** An adjective in the accusative. */
  #isDescribed(i: number): boolean {
    return this.#words.words.forms.ofAccusative(this.#words.form(i)) !== null && !this.#words.isAccusative(i);
  }

  /** «وزارة» is no «و» + «زارة», «غارة» no «غار» + «ـه»: what is known whole as a noun is one. */
  #isKnownWhole(i: number, { form, conjunction }: VerbReading): boolean {
    const whole = this.#words.form(i);
    if (form === whole) return false;
    return this.#grammar.isNoun(whole) || (conjunction !== '' && this.#grammar.verbs.masdars.has(whole));
  }

  /** «قواتها»: a noun with a pronoun. */
  #isOwnedNoun(i: number, { suffix, form }: VerbReading): boolean {
    if (suffix === '') return false;
    return this.#words.analysis
      .readings(i)
      .some((r) => r.suffix === suffix && r.preposition === '' && r.stem !== form && this.#words.isKnown(r.stem));
  }

  /** «قد [نقل]», «لا [توقع]»: behind a word that verbs follow; «لا [تعاون]» may be the noun. */
  #isBehindVerbWord(i: number, { tense }: VerbReading): boolean {
    if (this.#words.wantsVerb(i)) return true;
    return tense === 'present' && this.#words.isNegation(i - 1);
  }

  #isVerbByPlace(i: number, use: VerbReading): boolean {
    const words = this.#words;
    // «[قتل] جنديان»: a noun of action would have the genitive behind it.
    if (words.nominative(i + 1) !== null && !words.isDefinite(i + 1)) return true;
    // «ما [سبب] أضرارا»
    if (words.isRelativeOnly(i - 1)) return true;
    if (this.#startsFreeParty(i) && this.#followsObject(i + 1, use)) return true;
    if (this.#opens(i, use) && this.#followsSubject(i + 1)) return true;
    if (words.pastAdverb(i) > i) return false;
    if (this.#isBehindSubject(i) && this.#followsObject(i + 1, use)) return true;
    if (this.#isHead(i, use)) return this.#goesOnAsVerb(i, use);
    return this.#describes(i, use);
  }

  /** True where a clause can begin: at the edge of a sentence, behind a pause or a word that opens a clause. */
  #opens(i: number, { conjunction }: VerbReading): boolean {
    const words = this.#words;
    const before = i - 1;
    if (before < words.read.sentence.first || conjunction !== '' || words.isPause(before) || words.isStop(before))
      return true;
    if (words.isTime(before) || words.isParticle(before)) return true;
    return words.isThat(before) || words.words.relatives.has(words.bare(before)) || words.pastOpener(before) > before;
  }

  /** True at the head of a sentence of the body, where the verb of news stands. */
  #isHead(i: number, { conjunction }: VerbReading): boolean {
    const { sentence } = this.#words.read;
    if (sentence.index === 0 || (conjunction !== '' && i > sentence.first)) return false;
    this.#heads ??= headsOf(this.#words);
    return this.#heads.has(i);
  }

  /** «[كشف] تقرير», «و[عقد] في باريس اجتماعا»; not «[تعاون] في مجال …» nor «[تقدم] كبير». */
  #goesOnAsVerb(i: number, use: VerbReading): boolean {
    const words = this.#words;
    const next = i + 1;
    // «[بيع] مقاتلات»: the passive of an old verb is the noun far more often.
    if (words.isJoined(next) || words.isStop(next) || use.voice === 'passive') return false;
    const preposition = words.preposition(next);
    if (preposition) return use.conjunction !== '' || use.takes.has(preposition.form) || !words.isKnown(use.form);
    if (use.conjunction !== '' || words.isDefinite(next) || words.isThat(next)) return true;
    return words.isPlainNoun(next) || words.isTime(next) || words.isComma(next);
  }

  /** «بيان [صدر] عن الوزارة», «اجتماع [عقد] أمس»: told of the indefinite noun before, with what only a verb has behind it. */
  #describes(i: number, use: VerbReading): boolean {
    const words = this.#words;
    const before = i - 1;
    if (use.tense !== 'past') return false;
    // «و[حال] دون …»
    if (use.conjunction === '') {
      if (!words.isWord(before) || words.isDefinite(before)) return false;
      if (words.isTime(i + 1)) return true;
    }
    const preposition = words.preposition(i + 1)?.form;
    return preposition !== undefined && use.takes.has(preposition) && !words.masdar(i).length;
  }

  /** A party without preposition, its titles, a number or a noun in the nominative right behind: the subject of the word before. */
  #followsSubject(i: number): boolean {
    const words = this.#words;
    if (this.#followsParty(i) || words.numberBegins(i)) return true;
    // «[سموه] تحيات …»
    return words.isWord(i) && words.analysis.readings(i).some((r) => r.suffix !== '' && this.#grammar.isTitle(r.stem));
  }

  /** «محادثات أجراها [أمس في عمّان] وزير الدفاع»: what may stand between a verb with its object and the subject. */
  #pastWhenAndWhere(i: number): number {
    const words = this.#words;
    const at = words.pastTime(i);
    const party = words.preposition(at)?.head === at + 1 ? words.partyFrom(at + 1) : undefined;
    return party && party.by !== 'adjective' && party.by !== 'person' ? words.pastTime(party.end) : at;
  }

  /** «[الوزير ونظيره] تحدثا هاتفيا»: the first of the parties that stand one behind the other up to one. */
  #firstJoined(party: PartyMention): PartyMention {
    let first = party;
    for (
      let before = this.#words.partyUpTo(first.first);
      before?.preposition === '';
      before = this.#words.partyUpTo(first.first)
    )
      first = before;
    return first;
  }

  #followsParty(i: number): boolean {
    const party = this.#words.partyFrom(this.#words.pastTitles(i));
    return party !== undefined && party.by !== 'adjective' && party.preposition === '';
  }

  /** «[واشنطن] تسلم القاهرة ثماني مقاتلات»: a party that opens its clause stands right before. */
  #startsFreeParty(i: number): boolean {
    const words = this.#words;
    const party = words.partyUpTo(i);
    if (party?.preposition !== '' || (party.by === 'adjective' && party.end - party.first === 1)) return false;
    const before = this.#firstJoined(party).first - 1;
    // «كان [الرئيس] رفع …»
    if (this.#grammar.verbs.read(words.form(before)).some((use) => use.auxiliary)) return true;
    return (
      before < words.read.sentence.first ||
      words.isThat(before) ||
      words.isPause(before) ||
      words.isStop(before) ||
      words.pastOpener(before) > before
    );
  }

  /** «أن أحد الجنود الأمريكيين [تعرض] لإطلاق نار»: behind a definite noun that opens its clause nothing indefinite stands but a verb. */
  #isBehindSubject(i: number): boolean {
    const words = this.#words;
    if (!words.isDefinite(i - 1) || words.isTime(i - 1) || words.isInNumber(i - 1)) return false;
    for (let at = i - 1; at >= Math.max(words.read.sentence.first, i - SUBJECT_REACH); at--) {
      if (words.isThat(at)) return !words.hasPronoun(at);
      if (this.read(at) || words.preposition(at) || words.isPause(at) || words.form(at) === '"') return false;
    }
    return false;
  }

  #followsObject(i: number, { tense }: VerbReading): boolean {
    const words = this.#words;
    const party = words.partyFrom(i);
    if (party) return party.by !== 'adjective';
    if (words.numberBegins(i) || words.itemFrom(i) !== undefined || words.preposition(i) !== null || words.isThat(i))
      return true;
    if (!words.isWord(i) || words.isDefinite(i)) return false;
    return tense === 'present' || words.isPlainNoun(i);
  }
}
