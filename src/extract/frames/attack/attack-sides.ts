import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isBare, isItem, isParty, type Phrase, partiesOf } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { idsOf, roleIds } from '../role-ids.ts';
import { hitOf, isOneOf, type Scene } from '../scene.ts';

/** Who attacks whom, and the predicates that said so. */
export interface AttackSides {
  attacker: string[];
  target: string[];
  steps: string[];
}

/** Works out who attacks whom from an attack's word, from what governs it and from verbs about it. */
export function attackSides(scene: Scene, predicate: Predicate): AttackSides {
  return new AttackSideFinder(scene).find(predicate);
}

class AttackSideFinder {
  readonly #scene: Scene;
  readonly #attacker: string[] = [];
  readonly #target: string[] = [];
  readonly #steps: string[] = [];

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  find(predicate: Predicate): AttackSides {
    if (predicate.kind === 'verb') this.#ofVerb(predicate);
    else this.#ofNoun(predicate);
    return { attacker: this.#attacker, target: this.#target.filter((id) => !this.#attacker.includes(id)), steps: this.#steps };
  }

  #attacks(phrase: Phrase | null, why: string): void {
    this.#note(this.#attacker, phrase, `attacker: ${why}`);
  }

  #isHit(phrase: Phrase | null, why: string): void {
    this.#note(this.#target, phrase, `target: ${why}`);
  }

  #note(list: string[], phrase: Phrase | null, why: string): void {
    if (list.length > 0) return;
    const ids = roleIds(this.#scene.analysis, phrase).filter((id) => !this.#attacker.includes(id));
    if (ids.length === 0) return;
    list.push(...ids);
    this.#steps.push(`${ids.join(' + ')} ${why}`);
  }

  /** «[قصفت] مقاتلات تركية مواقع للتنظيم», «[أطلق] الحوثيون صاروخا باتجاه نجران» */
  #ofVerb(predicate: Predicate): void {
    const { subject, objects, obliques } = verbArguments(predicate.clause, this.#scene.syntax.classes);
    this.#agents(obliques);
    const noun = hitOf(predicate, 'attack')?.trigger.arms === true;
    this.#attacks(subject, 'subject');
    if (!noun) this.#objects(objects);
    this.#against(obliques);
    if (!noun) this.#owners(objects.length > 0 ? objects : subject ? [subject] : [], obliques);
  }

  /** «غارات [تركية] على», «هجوم [شنّه الحوثيون]», «[شنت] تركيا غارات», «قصف [مواقع التنظيم]», «تعرضت [القاعدة] لهجوم» */
  #ofNoun(predicate: Predicate): void {
    const { own, objects, obliques } = nounArguments(predicate);
    this.#agents(obliques);
    this.#about(predicate);
    this.#above(predicate);
    const act = hitOf(predicate, 'attack')?.trigger.direction === 'act';
    if (own) this.#ofOwn(own, act, objects);
    this.#against(obliques);
    if (act) this.#objects(objects);
    this.#for(obliques, act);
    if (own) this.#owners([own], obliques);
    if (isOneOf(this.#scene, predicate.first, this.#scene.lexicon.terror)) this.#where(obliques);
  }

  /** «تفجير في [بغداد]», «هجوم في [بلدة تركية]»: terror hits the state in which it strikes. */
  #where(obliques: readonly Phrase[]): void {
    if (this.#target.length > 0) return;
    const { entities } = this.#scene.analysis;
    for (const phrase of obliques.filter((one) => one.preposition === 'في')) {
      const states = partiesOf(phrase).flatMap((party) => party.ids.flatMap((id) => (id.startsWith('state:') ? [id] : (entities.stateOf(id) ?? []))));
      const [state] = states;
      if (!state || this.#attacker.includes(state)) continue;
      this.#target.push(entities.use(state));
      return;
    }
  }

  /** The party beside a noun of attack: who did it, unless the noun is of an act and what follows is hit by it. */
  #ofOwn(own: Phrase, act: boolean, objects: readonly Phrase[]): void {
    const site = this.#isSite(own);
    if (!act) return site ? this.#isHit(own, 'of the noun') : this.#attacks(own, 'of the noun');
    const struck = site || (this.#attacker.length > 0 && !partiesOf(own).some((party) => party.by === 'adjective' && !isParty(own)));
    if (struck) this.#isHit(own, 'of the act');
    else if (objects.length > 0 || !isParty(own) || this.#isAgent(own)) this.#attacks(own, 'of the act');
    else this.#isHit(own, 'of the act');
  }

  /** «من قبل [الحوثيين]», «على يد [التنظيم]» */
  #agents(obliques: readonly Phrase[]): void {
    const agent = obliques.find((phrase) => this.#scene.lexicon.byWhom.has(phrase.preposition));
    if (agent) this.#attacks(agent, `«${agent.preposition}»`);
  }

  /** «على [مواقع التنظيم]», «ضد», «باتجاه» */
  #against(obliques: readonly Phrase[]): void {
    for (const phrase of obliques) {
      if (!this.#scene.lexicon.against.has(phrase.preposition) || isOneOf(this.#scene, phrase.head, this.#scene.lexicon.notStruck)) continue;
      this.#isHit(phrase, `«${phrase.preposition}»`);
      if (this.#target.length === 0) this.#owners([phrase], obliques);
    }
  }

  #objects(objects: readonly Phrase[]): void {
    for (const object of objects) if (!isItem(object) || isParty(object)) this.#isHit(object, 'object');
  }

  /** «مواقع [للتنظيم]», «أهدافا تابعة [لـ…]»: whose the thing is that was hit. */
  #owners(things: readonly Phrase[], obliques: readonly Phrase[]): void {
    const thing = things.find((phrase) => this.#isSite(phrase));
    if (!thing) return;
    if (isOneOf(this.#scene, thing.end, this.#scene.lexicon.theirs)) this.#lastNamed(thing.first);
    const owner = obliques.find((phrase) => phrase.preposition === 'ل' && phrase.first >= thing.end && phrase.first - thing.end <= 3);
    if (owner) this.#isHit(owner, 'owner of what was hit');
  }

  /** «مواجهة داعش … غارات على مواقع [له]»: who was named last and does not attack. */
  #lastNamed(before: number): void {
    if (this.#target.length > 0) return;
    const { analysis, read } = this.#scene;
    for (const party of read.parties.filter((one) => one.end <= before).reverse()) {
      const ids = idsOf(analysis, [party]).filter((id) => !this.#attacker.includes(id));
      if (ids.length === 0) continue;
      this.#target.push(...ids);
      return;
    }
  }

  /** «هجوم [للحوثيين] على»: «لـ» behind a noun of attack is who did it. */
  #for(obliques: readonly Phrase[], act: boolean): void {
    const owner = obliques.find((phrase) => phrase.preposition === 'ل');
    if (owner && !act && isParty(owner)) this.#attacks(owner, '«ل»');
    else if (owner && act && isParty(owner) && this.#attacker.length > 0) this.#isHit(owner, '«ل»');
  }

  /** «هجوم [شنته القوات]», «غارات [استهدفت مواقع]», «تفجير [تبناه التنظيم]»: verbs in a relative clause about it, or whose subject it is. */
  #about(predicate: Predicate): void {
    for (const verb of this.#scene.predicates) {
      if (verb.kind !== 'verb') continue;
      const relative = verb.link === 'relative' && verb.parent === predicate;
      const subject = predicate.link === 'subject' && predicate.parent === verb;
      // «تفجير …، [وتبناه] التنظيم»
      const owned = verb.first > predicate.first && verb.clause.verb?.suffix !== '' && hitOf(verb, 'attack', 'light')?.trigger.direction === 'own';
      if (!relative && !subject && !owned) continue;
      const args = verbArguments(verb.clause, this.#scene.syntax.classes);
      const resumed = verb.clause.verb?.suffix !== '';
      const light = hitOf(verb, 'attack', 'light') !== undefined;
      if ((relative || owned) && resumed && (light || hitOf(verb, 'attack') !== undefined)) this.#attacks(args.subject, 'subject of what is said of it');
      if (hitOf(verb, 'attack', 'core') || this.#isLink(verb)) {
        this.#objects(args.objects.filter((object) => object !== verb.clause.antecedent));
        this.#owners(args.objects, args.obliques);
        this.#against(args.obliques);
      }
      if (light) this.#against(args.obliques);
    }
  }

  #isLink({ first }: Predicate): boolean {
    return isOneOf(this.#scene, first, this.#scene.lexicon.strikes);
  }

  /** «[شنّت] تركيا غارات», «[تبنى] التنظيم الهجوم», «[تعرضت] القاعدة لهجوم», «[اتهمت] الرياض طهران بالهجوم» */
  #above(predicate: Predicate): void {
    let child = predicate;
    for (let depth = 0; child.parent && depth < 4; depth++) {
      const { parent, link } = child;
      if (link === 'relative') return;
      const { lexicon } = this.#scene;
      if (parent.kind === 'noun') {
        const light = hitOf(parent, 'attack', 'light');
        const own = nounArguments(parent).own;
        if (light && own && isParty(own) && own.end <= predicate.first) this.#attacks(own, 'of the word above');
        if (!light) return;
      } else {
        const { subject, objects } = verbArguments(parent.clause, this.#scene.syntax.classes);
        if (isOneOf(this.#scene, parent.first, lexicon.suffers)) {
          if (link !== 'subject') this.#isHit(subject, 'who suffered it');
          return;
        }
        if (isOneOf(this.#scene, parent.first, lexicon.accuses)) {
          const accused = objects.find(isParty);
          if (accused) this.#attacks(accused, 'who is accused');
          return;
        }
        if (!hitOf(parent, 'attack', 'light') || link === 'subject') return;
        this.#attacks(subject, 'subject of the verb above');
        return;
      }
      child = parent;
    }
  }

  #isSite(phrase: Phrase): boolean {
    return isOneOf(this.#scene, phrase.head, this.#scene.lexicon.sites);
  }

  #isAgent(phrase: Phrase): boolean {
    return isItem(phrase) || isOneOf(this.#scene, phrase.head, this.#scene.lexicon.agents);
  }
}

/** Bare phrases with items of an attack: what it was done with. */
export function isWeaponPhrase(phrase: Phrase): boolean {
  return phrase.items.length > 0 && (isBare(phrase) || phrase.preposition === 'ب');
}
