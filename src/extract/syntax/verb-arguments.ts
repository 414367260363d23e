import type { VerbUse } from '../../languages/language-pack.ts';
import { genderOf } from './agreement.ts';
import type { Clause, Verb } from './clause.ts';
import { canAct, isBare, isItem, isParty, type Phrase } from './phrase.ts';
import { type Around, DEPTH, speakerOf, subjectOf, toldSubject } from './told-subject.ts';
import type { WordClasses } from './word-classes.ts';

export { canAct };

/** What stands around a verb, by its part in the sentence. */
export interface VerbArguments {
  /** Who or what does it; of a passive verb, to whom or what it is done. */
  subject: Phrase | null;
  /** Bare phrases that are not the subject. */
  objects: Phrase[];
  /** Phrases under a preposition. */
  obliques: Phrase[];
  /** True where the subject was taken from another clause («أعلنت [واشنطن] أنها …»). */
  inherited: boolean;
}

/**
 * Finds subject and objects of a clause's verb.
 *
 * - «تسلّمت [مصر] ثلاث طائرات», «[واشنطن] ستسلّم مصر»: behind the verb, or set before it
 * - «[قطر] التي اشترت 24 طائرة»: what a relative clause describes; «الصفقة التي وقّعتها [مصر]» has a pronoun for it
 * - «أعلنت [واشنطن] أنها سلّمت»: a pronoun on «أن» is the subject of the clause around
 * - «زار [الوزير] باريس ووقّع عقدا»: a joined verb goes on with the subject before
 */
export function verbArguments(clause: Clause, classes: WordClasses): VerbArguments {
  return new Arguments(clause, classes, 0).find();
}

class Arguments {
  readonly #clause: Clause;
  readonly #classes: WordClasses;
  readonly #depth: number;
  /** Bare phrases behind the verb. */
  readonly #after: Phrase[];
  /** Bare phrases before the verb. */
  readonly #before: Phrase[];
  readonly #obliques: Phrase[];
  readonly #around: Around;

  constructor(clause: Clause, classes: WordClasses, depth: number) {
    this.#clause = clause;
    this.#classes = classes;
    this.#depth = depth;
    this.#around = clausesAround(classes, depth);
    const start = clause.verb?.start ?? -1;
    const bare = clause.phrases.filter(isBare);
    this.#obliques = clause.phrases.filter((phrase) => !isBare(phrase));
    this.#after = bare.filter((phrase) => phrase.first > start);
    this.#before = bare.filter((phrase) => phrase.end <= start);
  }

  find(): VerbArguments {
    const { verb, opening, antecedent } = this.#clause;
    const use = verb ? this.#classes.verb(verb.first)?.use : undefined;
    if (!verb || !use) return this.#result(null, this.#after);
    // «…، [متهما] الحركة بـ»: what follows is never who does it.
    if (this.#classes.verb(verb.first)?.participle)
      return this.#fromBefore(verb) ?? this.#result(this.#toldOf(null), this.#after, true);
    if (opening === 'relative' && antecedent) return this.#ofRelative(antecedent, verb, use);
    return this.#fromPronoun(use) ?? this.#fromBefore(verb) ?? this.#fromBehind(use) ?? this.#fromAround(use);
  }

  #result(subject: Phrase | null, objects: Phrase[], inherited = false): VerbArguments {
    return { subject, objects, obliques: this.#obliques, inherited };
  }

  #toldOf(gender: 'm' | 'f' | null): Phrase | null {
    return toldSubject(this.#clause, gender, this.#around);
  }

  /** The phrase right behind the verb is its subject. */
  #firstIsSubject(): VerbArguments {
    const [first, ...others] = this.#after;
    return this.#result(first ?? null, others);
  }

  /** The noun that a relative clause describes is its subject, unless a pronoun, a passive or the gender of the verb tells other. */
  #ofRelative(antecedent: Phrase, verb: Verb, use: VerbUse): VerbArguments {
    const [first, ...others] = this.#after;
    if (this.#isResumedUnder(antecedent, verb)) {
      const { parent } = this.#clause;
      return this.#fromBehind(use) ?? this.#result(parent && subjectOf(parent, this.#around), this.#after, true);
    }
    const isOther =
      first !== undefined && (isParty(first) || this.#classes.isDefinite(first.head)) && this.#disagrees(use);
    const isResumed = verb.suffix !== '' || isOther || (first !== undefined && this.#isBoundBefore(first, verb));
    const isDone = use.voice === 'passive' && verb.suffix === '';
    if (isResumed || (!isDone && first && canAct(first) && !canAct(antecedent))) {
      // «واشنطن التي [ستستخدمها]»: a party that the clause describes is more likely who acts.
      if (!first && isParty(antecedent)) return this.#result(antecedent, []);
      return this.#result(first ?? this.#goesOn(use), [antecedent, ...others], first === undefined);
    }
    return this.#result(antecedent, this.#after);
  }

  /** «ألغت [بغداد] الصفقة التي وقّعتها»: the subject of the clause around, as far as its gender may be. */
  #goesOn({ gender }: VerbUse): Phrase | null {
    const { parent } = this.#clause;
    const around = parent && this.#depth < DEPTH ? subjectOf(parent, this.#around) : null;
    const other = around ? genderOf(around, this.#classes) : null;
    return around && isParty(around) && (gender === null || other === null || gender === other) ? around : null;
  }

  /** «رسالة [يطلب فيها] دبابات»: the noun described comes again in a pronoun under a preposition, so that another is the subject. */
  #isResumedUnder(antecedent: Phrase, { end }: Verb): boolean {
    const gender = this.#classes.genderUnderPreposition(end);
    return gender !== null && !canAct(antecedent) && genderOf(antecedent, this.#classes) === gender;
  }

  /** «الدولة التي حصلت [منها] القاهرة على …»: the pronoun of a preposition stands for the noun described. */
  #isBoundBefore(first: Phrase, { end }: Verb): boolean {
    if (first.first !== end + 1 || !this.#classes.isBoundPronoun(end)) return false;
    return isParty(first) || this.#classes.isDefinite(first.head);
  }

  /** «النظام [الذي اتفقت] أنقرة على شرائه»: a verb of the other gender has another subject than the noun described. */
  #disagrees(use: VerbUse): boolean {
    if (use.person !== 3 || use.number !== 'singular' || use.gender === null) return false;
    const gender = this.#classes.genderOfRelative(this.#clause.opener);
    return gender !== null && gender !== use.gender;
  }

  /** Verbs whose subject is a pronoun. */
  #fromPronoun(use: VerbUse): VerbArguments | null {
    const { opening, opener } = this.#clause;
    // «إنه سيزور القاهرة»: the pronoun is the subject, what follows is not; but «يذكر [أنه] أعلنت القاهرة» means nobody.
    // «أنه لا يزال [المتمردون] يحصلون»: what stands between auxiliary and verb is the subject.
    const isTold =
      this.#before.length === 0 && !this.#after.some((phrase) => phrase.end <= (this.#clause.verb?.first ?? 0));
    if (opening === 'that' && this.#classes.hasPronoun(opener) && isTold) {
      const gender = this.#classes.genderOfPronoun(opener);
      const isDummy = gender === 'm' && use.gender === 'f' && use.person === 3;
      if (!isDummy) return this.#result(this.#toldOf(gender), this.#after, true);
    }
    // «أنقرة: [نعتزم] شراء …», «قال الوزير "[سنسلّم] …"»: who speaks; «حلت» is hardly ever «I».
    if (use.person === 1 && (use.tense === 'present' || use.number !== 'singular')) {
      return this.#result(speakerOf(this.#clause, this.#around), this.#after, true);
    }
    return null;
  }

  /** «[واشنطن] ستسلّم مصر»; what a comma or dash parts from the verb only where none stands behind it: «باريس – وقّعت [مصر] …». */
  #fromBefore({ start }: Verb): VerbArguments | null {
    const ahead = this.#before.findLast(canAct) ?? this.#before.at(-1);
    if (!ahead || this.#isResumed()) return null;
    // «أن [قائد الجيش]، فلان، زار القاهرة»: behind «أن» stands the subject, whatever parts it from the verb.
    if (this.#isTopic()) return this.#result(ahead, this.#after);
    // «مصر، التي …، [ستتسلم] غواصة»: what is set in parts nothing.
    const [first] = this.#after;
    // «إن [مقاتلات إسرائيلية]، شنت غارات»: what stands right behind «إن» is the subject, whatever parts it.
    const isRaised = this.#clause.opening === 'that' && ahead.first === this.#clause.opener + 1;
    const isInset = this.#classes.isPause(ahead.end) && this.#classes.isRelative(ahead.end + 1) && canAct(ahead);
    const isParted = this.#classes.isPause(start - 1) && first !== undefined && !(isInset && !canAct(first));
    return isParted && !isRaised ? null : this.#result(ahead, this.#after);
  }

  /** «مصر زارها [الوزير]»: a pronoun stands for the noun ahead, and who acts stands right behind. */
  #isResumed(): boolean {
    const { verb } = this.#clause;
    const [first] = this.#after;
    const use = verb ? this.#classes.verb(verb.first)?.use : undefined;
    const isObject = verb !== null && verb.suffix !== '' && use?.ditransitive !== true;
    return isObject && first !== undefined && first.first === verb.end && isParty(first);
  }

  /** True where «أن» opens the clause and a noun that can act stands right behind it. */
  #isTopic(): boolean {
    const { opening, opener } = this.#clause;
    const [first] = this.#before;
    return opening === 'that' && this.#classes.isThat(opener) && first?.first === opener + 1 && canAct(first);
  }

  /** «تسلّمت [مصر] ثلاث طائرات» */
  #fromBehind(use: VerbUse): VerbArguments | null {
    const [first, second] = this.#after;
    if (!first || this.#isObject(first)) return null;
    // «زار الوزيران القاهرة و[بحثا] سبل …»: a verb of two or many has its subject before it.
    const isBehind = first.first > (this.#clause.verb?.first ?? -1);
    if (isBehind && use.person === 3 && use.number !== 'singular' && this.#toldOf(null)) return null;
    // «لا يزال [المتمردون] يحصلون على …»
    if (!isBehind) return this.#firstIsSubject();
    if (canAct(first) && !(isItem(first) && second && isParty(second))) return this.#firstIsSubject();
    // «[وصلت] الشحنة», «[سُلّمت] الطائرات», «[تستخدمها] القوات»
    const isFull = this.#clause.verb?.suffix !== '' && !use.ditransitive;
    const isAlone = use.intransitive || use.voice === 'passive' || isFull;
    if (isAlone && use.number === 'singular' && !this.#classes.isPause(first.first - 1)) return this.#firstIsSubject();
    // «ونفذت [الشرطة] حملة»: of two bare phrases the first is the subject.
    return second && !isItem(first) && !isItem(second) ? this.#firstIsSubject() : null;
  }

  /** «شنت [هجوما]»: the accusative is no subject. */
  #isObject({ head, parties }: Phrase): boolean {
    if (parties.some((party) => party.first <= head)) return false;
    return this.#classes.words.forms.ofAccusative(this.#classes.form(head)) !== null;
  }

  /** «نفذت الطائرات [هجوما] واستهدف بعض المواقع»: what was done before agrees, as its doer does not. */
  #doneBefore(gender: 'm' | 'f', use: VerbUse): Phrase | null {
    const { before } = this.#clause;
    const [first] = this.#after;
    if (!before || use.intransitive || use.voice === 'passive') return null;
    const isFree = !first || this.#classes.words.quantifiers.has(this.#classes.bare(first.head));
    const done = isFree ? before.phrases.findLast(isBare) : undefined;
    if (!done || !this.#isObject(done)) return null;
    const isFeminine = this.#classes.words.forms.isFeminine(this.#classes.spelled(done.head));
    return isFeminine === (gender === 'f') ? done : null;
  }

  /** A dropped subject goes on from the clause before or around, unless the verb is of another gender: «…، حيث حصلت [الغارة]». */
  #fromAround(use: VerbUse): VerbArguments {
    const told = this.#toldOf(null);
    if (!told) return this.#firstIsSubject();
    const [first] = this.#after;
    const gender = use.number === 'singular' && use.person === 3 ? use.gender : null;
    const other = genderOf(told, this.#classes);
    const isNear = this.#clause.opening === 'adverbial' && first?.first === this.#clause.verb?.end;
    // «كما أعلنت [القيادة]»: nobody announces a thing with the article.
    if (isNear && use.that && first && this.#classes.isDefinite(first.head)) return this.#firstIsSubject();
    const done = gender !== null && other !== null && gender !== other ? this.#doneBefore(gender, use) : null;
    if (done) return this.#result(done, this.#after, true);
    if (!first || this.#isObject(first) || gender === null || gender === other)
      return this.#result(told, this.#after, true);
    // «متمردون …، كما أعلنت [السلطات]»: the noun right behind agrees, and of the other it is not known.
    const isOwn =
      isNear && gender === 'f' && this.#classes.isDefinite(first.head) && genderOf(first, this.#classes) === gender;
    return other !== null || isOwn ? this.#firstIsSubject() : this.#result(told, this.#after, true);
  }
}

/** What is told of before, asked of the clauses around one. */
function clausesAround(classes: WordClasses, depth: number): Around {
  const find = (clause: Clause) => new Arguments(clause, classes, depth + 1).find();
  return { classes, depth, find };
}
