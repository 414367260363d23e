import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isItem, isParty, type Phrase, partiesOf } from '../../syntax/phrase.ts';
import { canAct, verbArguments } from '../../syntax/verb-arguments.ts';
import { roleIds } from '../role-ids.ts';
import { formAt, isAnothers, isOneOf, type Scene } from '../scene.ts';
import { Sides } from './sides.ts';
import type { ItemMention } from '../../mention.ts';
import type { Clause } from '../../syntax/clause.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import type { Step, TransferEvent } from './transfer-event.ts';

type Side = 'supplier' | 'recipient';

/**
 * Works out the two sides of a transfer from the arguments of its words, the core first. What the grammar says weighs most
 * (prepositions 4, subject and object 3), what an adjective on the weapon says less (2); where the words leave it open
 * («صفقة بين تركيا وتشاد»), a company supplies, and of two states the one that makes more of the catalogue's weapons.
 */
export function transferSides(scene: Scene, event: TransferEvent, items: readonly ItemMention[]): Sides {
  return new SideFinder(scene, event, items).find();
}

class SideFinder {
  readonly #scene: Scene;
  readonly #event: TransferEvent;
  readonly #items: readonly ItemMention[];
  readonly #sides = new Sides();
  /** Phrases that are a side, without words that say which. */
  readonly #open: Phrase[] = [];
  readonly #taken = new Set<Phrase>();

  constructor(scene: Scene, event: TransferEvent, items: readonly ItemMention[]) {
    this.#scene = scene;
    this.#event = event;
    this.#items = items;
  }

  find(): Sides {
    const { core, governors, control } = this.#event;
    for (const step of [core, ...governors]) {
      if (step.predicate.kind === 'verb') this.#ofVerb(step);
      else this.#ofNoun(step);
    }
    if (control) this.#controlled(control);
    else this.#spoken();
    this.#addressed();
    this.#helpers();
    this.#origins();
    this.#decide();
    return this.#sides;
  }

  /** True where the deal is signed: who signs with whom may be either side. */
  get #signed(): boolean {
    return this.#event.governors.some(({ hit }) => hit.trigger.id === 'conclude');
  }

  /** True where somebody signs with («مع») somebody. */
  get #partnered(): boolean {
    const clauses = [this.#event.core, ...this.#event.governors].map(({ predicate }) => predicate.clause);
    const deal = [this.#event.core, ...this.#event.governors].some(({ hit }) => hit.trigger.class === 'deal');
    return (this.#signed || (deal && this.#direction === 'deal')) && clauses.some((clause) => clause.phrases.some((phrase) => phrase.preposition === 'مع' && this.#ids(phrase).length > 0));
  }

  get #direction(): string {
    return this.#event.core.hit.trigger.direction;
  }

  #ids(phrase: Phrase): string[] {
    return roleIds(this.#scene.analysis, phrase);
  }

  #add(side: Side | null, phrase: Phrase, weight: number, why: string): void {
    if (this.#taken.has(phrase)) return;
    const ids = this.#ids(phrase).filter((id) => !id.startsWith('international:un') && !this.#sides.has(id));
    if (ids.length === 0) return;
    this.#taken.add(phrase);
    if (side) this.#sides.add(side, ids, weight, why);
    else this.#open.push(phrase);
  }

  /** «[باعت] فرنسا مصر طائرات», «[طلبت] بغداد من واشنطن تسليمها …» */
  #ofVerb(step: Step): void {
    const { predicate, hit } = step;
    if (step !== this.#event.core && hit.trigger.class === 'core') return this.#ofPassing(step);
    const { subject, objects, obliques } = verbArguments(predicate.clause, this.#scene.syntax.classes);
    const word = `«${formAt(this.#scene, predicate.first)}»`;
    this.#prepositions(step, obliques);
    if (hit.trigger.itemSubject) return;
    const side = this.#sideOfSubject(step);
    // «أجازت واشنطن صفقة تبيع بموجبها إسرائيل لألمانيا …»: who clears what two others do is no side of it.
    if (hit.trigger.class === 'governor' && this.#sides.of('supplier').length > 0 && this.#sides.of('recipient').length > 0) return;
    if (subject && canAct(subject) && !isItem(subject)) this.#add(side, subject, 3, `subject of ${word}`);
    for (const object of objects) {
      if (!isParty(object) || hit.trigger.class === 'light') continue;
      if (hit.trigger.direction === 'give' && hit.trigger.class === 'core') this.#add('recipient', object, 3, `object of ${word}`);
      else this.#add(other(side), object, 3, `object of ${word}`);
    }
  }

  /** «[حصلت شركة فرنسية] على عقد», «منحت [وزارة الدفاع] الشركة عقدا»: who gets the contract supplies, who grants it buys. */
  #ofPassing({ predicate, hit }: Step): void {
    const { subject, objects, obliques } = verbArguments(predicate.clause, this.#scene.syntax.classes);
    const gets = hit.trigger.direction === 'get';
    const company = subject !== null && this.#ids(subject).some((id) => id.startsWith('company:'));
    if (subject && canAct(subject)) this.#add(gets && company ? 'supplier' : 'recipient', subject, 3, 'who has to do with the contract');
    if (gets) return;
    const winner = [...objects, ...obliques.filter((phrase) => phrase.preposition === 'ل')].find((phrase) => this.#ids(phrase).some((id) => id.startsWith('company:')));
    if (winner) this.#add('supplier', winner, 3, 'who is given the contract');
  }

  /** «[شراء] مصر طائرات», «[تزويد] بغداد بـ», «[صفقة] تركية مع تشاد» */
  #ofNoun(step: Step): void {
    const { predicate, hit } = step;
    const { own: rest, obliques, objects } = nounArguments(predicate);
    const own = rest && hit.trigger.class === 'core' ? beforeItems(rest) : rest;
    const word = `«${formAt(this.#scene, predicate.first)}»`;
    const { direction, class: kind } = hit.trigger;
    if (hit.reading.suffix !== '' && kind === 'governor') return this.#ofOwnPronoun(step);
    if (hit.reading.suffix !== '' && direction === 'get') this.#ofPronoun(predicate, 'recipient');
    if (hit.reading.suffix !== '' && direction === 'give' && (rest?.items.length ?? 0) > 0) this.#ofPronoun(predicate, 'supplier');
    this.#prepositions(step, obliques);
    if (own && partiesOf(own).length > 0 && !isItem(own)) {
      if (kind === 'deal' && direction === 'give') this.#add('supplier', own, 3, `of ${word}`);
      else if (kind === 'deal' || direction === 'deal') this.#add(null, own, 2, `of ${word}`);
      else if (kind === 'core' && direction === 'give') this.#ofGiving(step, own, rest?.items.length !== 0);
      else this.#add(this.#sideOfSubject(step), own, 3, `of ${word}`);
    }
    if (kind === 'core' && direction === 'give') {
      for (const object of objects) if (isParty(object)) this.#add('recipient', object, 3, `object of ${word}`);
    }
  }

  /** «إعلان [موسكو] عزمـها تزويد …»: whose wish or offer it is, who has just announced it. */
  #ofOwnPronoun(step: Step): void {
    const side = this.#sideOfSubject(step);
    if (!side || this.#sides.of(side).length > 0) return;
    const { control } = this.#event;
    if (control && canAct(control) && !isItem(control)) this.#add(side, control, 3, 'the pronoun');
    else this.#ofPronoun(step.predicate, side);
  }

  /** «حذّرت واشنطن [أنقرة] من شرائـها …», «أمام [الشركة] فرصة لبيعـها 110 طائرات»: the party named last before a pronoun. */
  #ofPronoun({ clause, first }: Predicate, side: Side): void {
    for (let around: Clause | null = clause; around; around = around.parent) {
      const named = around.phrases.filter((phrase) => phrase.end <= first && isParty(phrase) && this.#ids(phrase).length > 0);
      const last = named.filter((phrase) => phrase.preposition === '').at(-1) ?? named.at(-1);
      if (last) return this.#add(side, last, 3, 'the pronoun');
    }
  }

  /** «بيع [إسرائيل] طائرات للهند», «تزويد [بغداد] بدبابات»: who gives, unless who gives is told elsewhere. */
  #ofGiving({ predicate, hit }: Step, own: Phrase, thing: boolean): void {
    const word = `«${formAt(this.#scene, predicate.first)}»`;
    const adjective = partiesOf(own)[0]?.by === 'adjective' && !isParty(own);
    const told = this.#sides.of('recipient').length > 0;
    if (adjective || told) return this.#add('supplier', own, 3, `agent of ${word}`);
    const outer = this.#event.control ?? this.#outerSubject();
    const given = outer !== null && this.#ids(outer).some((id) => !this.#ids(own).includes(id));
    const object = thing || nounArguments(predicate).objects.some(isItem) || nounArguments(predicate).obliques.some((one) => one.preposition === 'ب' && one.items.length > 0);
    const maker = this.#ids(own).some((id) => this.#scene.arms(id) >= MAKER || id.startsWith('company:'));
    if (given || this.#scene.lexicon.toWhom.has(hit.trigger.id) || (object && !maker)) this.#add('recipient', own, 3, `object of ${word}`);
    else this.#add(object ? 'supplier' : null, own, 2, `agent of ${word}`);
  }

  #outerSubject(): Phrase | null {
    for (const { predicate } of this.#event.governors) {
      if (predicate.kind !== 'verb') continue;
      const { subject } = verbArguments(predicate.clause, this.#scene.syntax.classes);
      if (subject && canAct(subject)) return subject;
    }
    return null;
  }

  #prepositions(step: Step, obliques: readonly Phrase[]): void {
    for (const phrase of obliques) {
      // «قبل زيارته إلى الهند، وافقت …»: what is told ahead of the verb is no argument of it.
      if (phrase.first < step.predicate.first) continue;
      if (partiesOf(phrase).length === 0 || (isItem(phrase) && phrase.preposition !== 'من') || this.#isOthers(step, phrase)) continue;
      const side = this.#sideOfPreposition(step, phrase);
      if (side !== undefined) this.#add(side, phrase, 4, `«${phrase.preposition}»`);
    }
  }

  /** «بناء على طلب [من إسرائيل]»: belongs to the noun of action right before it. */
  #isOthers({ predicate }: Step, phrase: Phrase): boolean {
    const chain = [this.#event.core, ...this.#event.governors].map((step) => step.predicate);
    return isAnothers(this.#scene, predicate, phrase, chain) || this.#isOfPhraseBefore(predicate, phrase);
  }

  /** «على حدودها [مع سوريا]», «بدعم [من واشنطن]»: belongs to the phrase right before, which names no weapon, party or deal. */
  #isOfPhraseBefore(predicate: Predicate, phrase: Phrase): boolean {
    if (phrase.preposition !== 'مع' && phrase.preposition !== 'من') return false;
    const before = predicate.clause.phrases.find((one) => one.end === phrase.first && one.first > predicate.first);
    if (!before || before.preposition === '' || before.items.length > 0 || before.parties.length > 0) return false;
    const chain = [this.#event.core, ...this.#event.governors].map((step) => step.predicate);
    const { classes } = this.#scene.syntax;
    return !chain.some((one) => one.first >= before.first && one.first < before.end) && !classes.isNumber(before.head) && !hasAmount(this.#scene, before);
  }

  /** Side that a preposition gives; null for «مع», «بين», which leave it open; undefined where it is no argument. */
  #sideOfPreposition({ hit }: Step, phrase: Phrase): Side | null | undefined {
    const { lexicon } = this.#scene;
    const { direction, subtype, id } = hit.trigger;
    const { preposition } = phrase;
    if (lexicon.byWhom.has(preposition)) return this.#direction === 'deal' ? null : this.#direction === 'get' ? 'recipient' : 'supplier';
    if (preposition === 'من') return isParty(phrase) || isOneOf(this.#scene, phrase.head, lexicon.originNouns) ? 'supplier' : undefined;
    if (lexicon.forWhom.has(preposition)) {
      if (!isParty(phrase) && (!this.#ids(phrase).length || this.#isOtherAct(phrase))) return undefined;
      return preposition === 'الي' && subtype === 'request' ? 'supplier' : 'recipient';
    }
    if (preposition === 'علي') return id === 'offer' ? 'recipient' : id === 'award' ? 'supplier' : undefined;
    if (preposition === 'مع') {
      if (this.#signed || this.#direction === 'deal') return null;
      if (direction === 'get' && subtype !== 'interest') return 'supplier';
      return direction === 'give' && subtype !== 'offer' ? 'recipient' : null;
    }
    if (preposition === 'بين') return null;
    // «مستخدمة في ألمانيا واليابان»: where a weapon is in use is who has it.
    if (preposition === 'في') return (id === 'use' || id === 'in-service') && partiesOf(phrase)[0]?.by === 'name' ? 'recipient' : undefined;
    return undefined;
  }

  /** «[لزيارة] الرئيس»: headed by a noun of action; but «لدعم أوكرانيا» says for whom. */
  #isOtherAct({ head }: Phrase): boolean {
    return this.#scene.syntax.classes.masdar(head).length > 0 && !isOneOf(this.#scene, head, this.#scene.lexicon.aid);
  }

  /** Which side the subject of a word is on. A governor follows its core: who «approves a sale» sells, who «approves a purchase» buys. */
  #sideOfSubject({ hit }: Step): Side | null {
    const { subtype, id, class: kind, direction: own } = hit.trigger;
    const direction = this.#direction;
    if (kind === 'core') return own === 'get' ? 'recipient' : own === 'give' ? 'supplier' : null;
    if (subtype === 'request') return 'recipient';
    if (this.#partnered && (id === 'conclude' || (direction === 'deal' && kind === 'governor' && subtype !== 'request' && subtype !== 'offer'))) return null;
    if (id === 'offer' || id === 'win') return 'supplier';
    // «تدرس [واشنطن] طلب بغداد الحصول على»: who weighs another's request is asked.
    if (subtype === 'interest' && this.#event.governors.some((one) => one.hit.trigger.subtype === 'request')) return 'supplier';
    if (direction === 'get') return this.#sides.of('recipient').length > 0 && own === 'give' ? 'supplier' : 'recipient';
    if (direction === 'give' && id === 'conclude') return this.#sides.of('recipient').length > 0 ? 'supplier' : this.#sides.of('supplier').length > 0 ? 'recipient' : null;
    if (direction === 'give') return this.#sides.of('supplier').length > 0 ? 'recipient' : 'supplier';
    if (subtype === 'approval' || subtype === 'refusal' || subtype === 'suspension') return 'supplier';
    return subtype === 'interest' && this.#event.core.hit.trigger.class !== 'deal' ? 'recipient' : null;
  }

  /** «أعلنت [وزارة الدفاع المصرية] تسلّم …»: the subject above is the side that the core's own words leave empty. */
  #controlled(above: Phrase): void {
    const control = this.#withHome(above);
    if (isItem(control) || !canAct(control)) return;
    const side: Side | null = this.#direction === 'get' ? 'recipient' : this.#direction === 'give' ? 'supplier' : null;
    if (side && this.#sides.of(side).length > 0) return;
    if (!side && (this.#sides.of('supplier').length > 0 || this.#open.length > 1)) return;
    this.#add(side, control, 2, 'subject of the verb above');
  }

  /** «قدّم [أعضاء في مجلس الشيوخ الأمريكي] مشروعا»: who has no name of his own acts for the body that he is of. */
  #withHome(phrase: Phrase): Phrase {
    if (phrase.parties.length > 0 || phrase.items.length > 0) return phrase;
    const home = phrase.clause.phrases.find((one) => one.first === phrase.end && one.preposition !== '' && isParty(one));
    return home ?? phrase;
  }

  /** «أبلغ الوزير الفرنسي [نظيره الهندي] استئناف تسليم …»: who is told is the side that is still empty. */
  #addressed(): void {
    const { told } = this.#event;
    const supplier = this.#sides.of('supplier').length > 0;
    if (told && supplier !== this.#sides.of('recipient').length > 0) this.#add(supplier ? 'recipient' : 'supplier', told, 1, 'who is told of it');
  }

  /** «[وقّعت أنقرة اتفاقا.] وباعت طائرات لكييف.»: a verb that begins its sentence without a subject goes on with that of the sentence before. */
  #spoken(): void {
    const { predicate } = this.#event.core;
    const side: Side = this.#direction === 'get' ? 'recipient' : 'supplier';
    const { clause } = predicate;
    if (predicate.kind !== 'verb' || clause.opening !== 'main' || this.#event.governors.length > 0 || this.#sides.of(side).length > 0) return;
    const args = verbArguments(clause, this.#scene.syntax.classes);
    // «وسُلّمت [الطائرات]»: things known already are the subject of a passive.
    if (args.subject && (!isItem(args.subject) || this.#scene.syntax.classes.isDefinite(args.subject.head))) return;
    if (clause.verb?.start !== clause.first) return;
    const before = this.#scene.before?.syntax.clauses.find((one) => one.verb !== null);
    const subject = before && this.#scene.before ? verbArguments(before, this.#scene.before.syntax.classes).subject : null;
    if (subject && isParty(subject)) this.#add(side, subject, 1, 'subject of the sentence before');
  }

  /** «طلبت دعم [واشنطن]», «تلقوا تدريبات ضمن برنامج تقوده [فرنسا]»: who is asked for help, who runs what is received. */
  #helpers(): void {
    if (this.#direction !== 'get' || this.#sides.of('supplier').length > 0) return;
    const { clauses } = this.#scene.syntax;
    for (const { predicate } of [this.#event.core, ...this.#event.governors]) {
      for (const phrase of predicate.clause.phrases) {
        if (isOneOf(this.#scene, phrase.head, this.#scene.lexicon.aid)) this.#add('supplier', phrase, 2, 'who is asked for help');
        for (const clause of clauses) {
          if (clause.antecedent !== phrase || !clause.verb || !isOneOf(this.#scene, clause.verb.first, this.#scene.lexicon.leads)) continue;
          const { subject } = verbArguments(clause, this.#scene.syntax.classes);
          if (subject) this.#add('supplier', subject, 2, 'who runs it');
        }
      }
    }
  }

  /** «طائرات رافال الفرنسية»: the weapon's adjective is its supplier's, unless it is the one who has it. */
  #origins(): void {
    if (this.#sides.of('supplier').length > 0) return;
    for (const { predicate } of [this.#event.core, ...this.#event.governors]) {
      for (const phrase of predicate.clause.phrases) {
        for (const { origin } of phrase.items) {
          if (!origin || this.#sides.has(origin)) continue;
          this.#sides.add('supplier', [this.#scene.analysis.entities.use(origin)], 2, 'adjective of the weapon');
          return;
        }
      }
    }
  }

  /** Those whom the words leave open take the side that is still empty; of two, the likelier supplier supplies. */
  #decide(): void {
    const sides = this.#sides;
    const ids = [...new Set(this.#open.flatMap((phrase) => this.#ids(phrase)))].filter((id) => !sides.has(id) && !id.startsWith('international:'));
    if (ids.length === 0) return;
    const supplier = sides.of('supplier').length > 0;
    const recipient = sides.of('recipient').length > 0;
    if (supplier && recipient) return;
    if (supplier) return sides.add('recipient', ids, 1, 'the other side');
    if (recipient) return sides.add('supplier', ids, 1, 'the other side');
    const { entities } = this.#scene.analysis;
    const company = ids.filter((id) => id.startsWith('company:'));
    if (company.length > 0) {
      sides.add('supplier', company, 1, 'a company supplies');
      const others = ids.filter((id) => !company.includes(id) && entities.stateOf(company[0] as string) !== id);
      return sides.add('recipient', others, 1, 'the other side of a company');
    }
    const makers = new Set(this.#items.flatMap((item) => (item.entity ? (entities.stateOf(item.entity) ?? []) : [])));
    const maker = ids.filter((id) => makers.has(id));
    if (ids.length > 1 && maker.length === 1) {
      sides.add('supplier', maker, 1, 'whose weapon it is');
      return sides.add('recipient', ids.filter((id) => !makers.has(id)), 1, 'the other side');
    }
    if (ids.length === 1 && this.#open.length === 1) return sides.add(this.#scene.arms(ids[0] as string) >= MAKER ? 'supplier' : 'recipient', ids, 1, 'the one party told');
    const ranked = [...ids].sort((a, b) => this.#scene.arms(b) - this.#scene.arms(a));
    if (ids.length < 2 || this.#scene.arms(ranked[0] as string) === this.#scene.arms(ranked[1] as string)) return;
    sides.add('supplier', ranked.slice(0, 1), 1, 'the one that makes more arms');
    sides.add('recipient', ranked.slice(1), 1, 'the other side');
  }
}

/** «شراء [مئة طائرة من طراز] لوكهيد»: parties behind the things belong to these. */
function beforeItems(phrase: Phrase): Phrase {
  const [item] = phrase.items;
  if (!item) return phrase;
  const parties = phrase.parties.filter((party) => party.first < item.first);
  return parties.length === phrase.parties.length ? phrase : { ...phrase, parties };
}

function hasAmount({ read }: Scene, phrase: Phrase): boolean {
  return read.amounts.some((amount) => amount.first < phrase.end && amount.end > phrase.first);
}

/** A state with so many of a thousand weapons of the catalogue sells more than it buys. */
const MAKER = 24;

function other(side: Side | null): Side | null {
  return side === 'supplier' ? 'recipient' : side === 'recipient' ? 'supplier' : null;
}
