import type { VerbReading } from '../../languages/language-pack.ts';
import { BeforeVerb } from './before-verb.ts';
import { BehindVerb } from './behind-verb.ts';
import type { Grammar, VerbAt } from './grammar.ts';
import { headsOf } from './heads-of.ts';
import type { NounWords } from './noun-words.ts';
import { inOrder } from './order-of-readings.ts';

/** Tells verbs from nouns: what a form can be comes from the lexicon, what it is from its place. */
export class VerbReader {
  readonly #words: NounWords;
  readonly #grammar: Grammar;
  readonly #before: BeforeVerb;
  readonly #behind: BehindVerb;
  /** What has been read, by the token's place in the sentence. */
  readonly #known: (VerbAt | null | undefined)[] = [];
  #heads: ReadonlySet<number> | undefined;

  constructor(words: NounWords, grammar: Grammar) {
    this.#words = words;
    this.#grammar = grammar;
    this.#before = new BeforeVerb(words, grammar, (i) => this.read(i));
    this.#behind = new BehindVerb(words, grammar);
  }

  /** The verb form at a token, or null where the word is none in its place. */
  read(i: number): VerbAt | null {
    const at = i - this.#words.read.sentence.first;
    if (at < 0) return this.#find(i);
    const known = this.#known[at];
    if (known !== undefined) return known;
    const found = this.#find(i);
    this.#known[at] = found;
    return found;
  }

  #find(i: number): VerbAt | null {
    const words = this.#words;
    if (!words.isWord(i) || words.isPartyWord(i) || words.isItemWord(i) || words.isTime(i) || words.isInNumber(i))
      return null;
    const forms = this.#grammar.verbForms.of(words.word(i));
    if (forms.length === 0) return null;
    const { isThat, isPronoun, isRelative, isIncluding, isSmall } = words.closed(i);
    if (isThat || isPronoun || isRelative || isIncluding) return null;
    if (words.words.forms.hasNunation(words.spelled(i))) return null;
    for (const use of inOrder(this.#words, i, forms)) {
      if (use.suffix !== '' && this.#isOtherEnding(i, use)) continue;
      if (isSmall ? this.#isVerbNotPreposition(i, use) : this.#canBeVerb(i, use)) {
        const { conjunction, future, suffix, purpose } = use;
        return { use, conjunction, future, suffix, purpose, participle: false };
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
    // «و[بين] أن الصاروخ …»
    const isNext = use.that && this.#words.isThat(i + 1);
    if (!(party || isNext) || use.person !== 3 || !this.#isHead(i, use)) return false;
    let at = party?.end ?? i + 1;
    while (this.#words.form(at) === '"' || this.#words.isComma(at) || this.#words.isTime(at)) at++;
    if (use.that && this.#words.isThat(at)) return true;
    const preposition = this.#words.preposition(at)?.form;
    return preposition !== undefined && use.takes.has(preposition);
  }

  /** The lexicon's doubts are settled by the words around; a form without doubt is a verb unless a noun must stand there. */
  #canBeVerb(i: number, use: VerbReading): boolean {
    if (this.#behind.followsAct(i, use)) return true;
    if (this.#nounMustStand(i, use) || this.#isPlaceName(i, use)) return false;
    // «[قُتل] جنود»
    if (use.voice === 'passive' && this.#words.words.forms.isMarkedPassive(this.#words.spelled(i))) return true;
    const isDual = use.tense === 'past' && use.number === 'dual' && this.#words.pastAdverb(i) <= i;
    if (isDual && (this.#before.followsTwo(i, use) || this.#isOfTwoTold(i))) return true;
    if (this.#isDualOrAccusative(use)) return false;
    if (use.future || (this.#words.isFullRelative(i - 1) && use.person === 3)) return true;
    if (this.#isKnownWhole(i, use)) return false;
    // «أن [توقع] صفقة»: a present right behind «أن»; «أن نقل …» is not of us.
    if (use.tense === 'present' && this.#words.isThat(i - 1) && !this.#words.hasPronoun(i - 1))
      return use.person === 3 || !(use.alsoNoun || this.#words.closed(i).isQuantifier);
    // «ما [سمته] حربا»
    if (use.tense === 'past' && use.suffix !== '' && this.#words.isRelativeOnly(i - 1)) return true;
    if (this.#isOnlyVerb(use) && !this.#isOwnedNoun(i, use)) return true;
    // «تقرير [نشره] موقع»: a noun with a pronoun has no party right behind it.
    if (use.suffix !== '')
      return (
        this.#behind.followsParty(this.#behind.pastWhenAndWhere(i + 1)) ||
        this.#givesThing(i, use) ||
        this.#behind.followsMany(i)
      );
    return this.#isBehindVerbWord(i, use) || (use.person === 3 && this.#isVerbByPlace(i, use));
  }

  /** «من [قتل]», «بعض [تقدم]», «21 [شخصا]»: behind a preposition, a quantifier or a number stands a noun. */
  #nounMustStand(i: number, use: VerbReading): boolean {
    const words = this.#words;
    const before = i - 1;
    if (before < words.read.sentence.first || use.conjunction !== '') return false;
    if (words.isInNumber(before) && !use.future && !words.isDefinite(before)) return true;
    if (!words.isWord(before) || words.isTime(before)) return false;
    if (use.alsoNoun && this.#isBehindVerb(i)) return true;
    const previous = words.closed(before);
    // «من» is a preposition, and a relative pronoun only before a plain present («من يشتري»).
    if (previous.isPreposition) return !(previous.isRelative && use.tense === 'present' && !use.alsoNoun);
    // «قرار آخر [يمدد] الحظر»: a plain present is no noun.
    return previous.isQuantifier && !(use.tense === 'present' && this.#isOnlyVerb(use));
  }

  #isOnlyVerb({ alsoNoun, form }: VerbReading): boolean {
    return !alsoNoun && !this.#grammar.isNoun(form);
  }

  /** «استمر أمس [قصف] المدفعية», «انتهى [بحث] الصفقة»: a verb has its subject or object behind it and no second verb. */
  #isBehindVerb(i: number): boolean {
    const words = this.#words;
    let before = i - 1;
    while (before > words.read.sentence.first && words.isTime(before)) before--;
    const use = words.isWord(before) && !words.isTime(before) ? this.read(before)?.use : undefined;
    return use !== undefined && !use.auxiliary && !use.modal && !use.that;
  }

  /** «بلدة [حضر]، …»: no verb tells of a feminine noun in the masculine, with nothing behind it. */
  #isPlaceName(i: number, { tense, person, gender, number, suffix, conjunction }: VerbReading): boolean {
    const words = this.#words;
    if (conjunction !== '' || suffix !== '' || tense !== 'past') return false;
    if (person !== 3 || gender !== 'm' || number !== 'singular') return false;
    const before = i - 1;
    // «جبهتي [حرض] وميدي»
    const { forms } = words.words;
    const isDual = words.isKnown(forms.ofConstructDual(words.form(before)) ?? '');
    if (!isDual && !(words.isPlainNoun(before) && forms.isFeminine(words.spelled(before)))) return false;
    const next = i + 1;
    return words.preposition(next) !== null || !words.isWord(next) || words.isJoined(next);
  }

  /** «عقدا اجتماعا [بحثا] خلاله …»: what the two did at it, with a pronoun for the noun before. */
  #isOfTwoTold(i: number): boolean {
    const words = this.#words;
    return words.isBoundPronoun(i + 1) && words.words.forms.ofAccusative(words.form(i - 1)) !== null;
  }

  /** «قصفا»: they both shelled, or a shelling in the accusative. */
  #isDualOrAccusative({ form, tense }: VerbReading): boolean {
    const noun = tense === 'past' ? this.#words.words.forms.ofAccusative(form) : null;
    return noun !== null && this.#words.isKnown(noun);
  }

  /** «وزارة» is no «و» + «زارة», «غارة» no «غار» + «ـه»: what is known whole as a noun is one. */
  #isKnownWhole(i: number, { form, conjunction }: VerbReading): boolean {
    const whole = this.#words.form(i);
    // «وأدى» is no «وادي».
    if (form === whole || this.#words.words.forms.endsInAlif(this.#words.spelled(i))) return false;
    return this.#grammar.isNoun(whole) || (conjunction !== '' && this.#grammar.verbs.masdars.has(whole));
  }

  /** «قواتها»: a noun with a pronoun. */
  #isOwnedNoun(i: number, { suffix, form }: VerbReading): boolean {
    if (suffix === '') return false;
    return this.#words.analysis
      .readings(i)
      .some((r) => r.suffix === suffix && r.preposition === '' && r.stem !== form && this.#words.isKnown(r.stem));
  }

  /** «موسكو [سلّمتها] منظومة», «… الفصائل [وتزوّدها] بالصواريخ»: no noun with a pronoun has a weapon right behind it but one of action. */
  #givesThing(i: number, use: VerbReading): boolean {
    const item = this.#words.itemFrom(i + 1);
    if (!item || !(item.preposition === '' || use.takes.has(item.preposition))) return false;
    return use.conjunction !== '' || this.#before.opens(i, use) || this.#before.startsFreeParty(i);
  }

  /** «قد [نقل]», «لا [توقع]»: behind a word that verbs follow; «لا [تعاون]» may be the noun. */
  #isBehindVerbWord(i: number, { tense }: VerbReading): boolean {
    if (this.#words.wantsVerb(i)) return true;
    return tense === 'present' && this.#words.isVerbNegation(i - 1);
  }

  #isVerbByPlace(i: number, use: VerbReading): boolean {
    const words = this.#words;
    // «[قتل] جنديان»: a noun of action would have the genitive behind it.
    if (words.nominative(i + 1) !== null && !words.isDefinite(i + 1)) return true;
    // «أول دولة [تزود] كييف بدبابات»
    const isRanked = use.tense === 'present' && !words.isDefinite(i - 1) && words.closed(i - 2).isQuantifier;
    if (isRanked && this.#behind.followsObject(i + 1, use) && words.preposition(i + 1) === null) return true;
    // «ما [سبب] أضرارا»
    if (words.isRelativeOnly(i - 1)) return true;
    if (this.#before.startsFreeParty(i) && this.#behind.followsObject(this.#behind.pastInsertion(i + 1), use))
      return true;
    if (this.#before.opens(i, use) && this.#behind.followsSubject(i + 1)) return true;
    // «أكد أنه [قدم] وثائق …»
    const isHis = words.hasPronoun(i - 1) && words.genderOfPronoun(i - 1) === 'm';
    if (isHis && use.tense === 'past' && this.#behind.followsObject(i + 1, use)) return true;
    if (words.pastAdverb(i) > i) return false;
    // «في حين [نفى] الوزير …»
    const isFirst = words.isBehindOpener(i) && !words.isThat(i - 1);
    if (use.tense === 'past' && isFirst && words.isDefinite(i + 1)) return true;
    if (this.#before.isBehindSubject(i) && this.#behind.followsObject(i + 1, use)) return true;
    if (this.#isHead(i, use)) return this.#goesOnAsVerb(i, use);
    return this.#describes(i, use);
  }

  /** True at the head of a sentence of the body, where the verb of news stands. */
  #isHead(i: number, { conjunction }: VerbReading): boolean {
    const { sentence } = this.#words.read;
    const isTitle = sentence.index === 0 && !this.#words.isStop(sentence.end - 1);
    if (isTitle || (conjunction !== '' && i > sentence.first)) return false;
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
      if (words.isTime(i + 1) || words.genderUnderPreposition(i + 1) !== null) return true;
    }
    const preposition = words.preposition(i + 1)?.form;
    return preposition !== undefined && use.takes.has(preposition) && !words.masdar(i).length;
  }
}
