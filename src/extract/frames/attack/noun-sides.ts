import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isBare, isParty, type Phrase, partiesOf } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { hitOf, isOneOf, type Scene } from '../scene.ts';
import { armsBearers } from './arms-bearers.ts';
import type { AttackSides } from './attack-sides.ts';
import { type About, aboutOf, carriersOf } from './attack-telling.ts';
import { battleWinner } from './battle-winner.ts';
import { isLand, landFrom } from './land-from.ts';
import { isOfAnother, isPurposeOf, reachOf } from './noun-reach.ts';
import { canAttack, isOnlySite, isSite, sideIds, stateIn } from './parties-of-attack.ts';
import { noteAbout } from './sides-about.ts';
import { noteAbove, noteVictimsAbove } from './sides-above.ts';
import { noteStruck } from './struck-ids.ts';

/** Tokens between a noun of attack and «لـ» or «من» with who did it. */
const NEAR = 3;

/** Notes who attacks whom around a noun of attack: «غارات [تركية] على [مواقع التنظيم]», «هجوم [شنّه الحوثيون]». */
export function noteNounSides(scene: Scene, sides: AttackSides, predicate: Predicate): void {
  new NounSideFinder(scene, sides, predicate).find();
}

class NounSideFinder {
  readonly #scene: Scene;
  readonly #sides: AttackSides;
  readonly #predicate: Predicate;
  readonly #own: Phrase | null;
  readonly #doer: Phrase | null;
  readonly #objects: Phrase[];
  readonly #obliques: Phrase[];
  readonly #direction: string;

  constructor(scene: Scene, sides: AttackSides, predicate: Predicate) {
    this.#scene = scene;
    this.#sides = sides;
    this.#predicate = predicate;
    const { own, objects, obliques } = nounArguments(predicate);
    const end = reachOf(scene, predicate);
    // «القصف [الحوثي]»: behind a noun with the article a name is no genitive.
    const named =
      objects[0] &&
      objects[0].first === predicate.phrase?.end &&
      scene.syntax.classes.isDefinite(predicate.first) &&
      isParty(objects[0])
        ? objects[0]
        : null;
    this.#doer = own && own.first < own.end ? null : named;
    this.#own = own && own.first < own.end ? own : null;
    this.#objects = objects.filter(
      (phrase) =>
        phrase.first < end &&
        phrase !== this.#doer &&
        !scene.syntax.classes.isJoined(phrase.first) &&
        !isOfAnother(predicate, phrase),
    );
    this.#obliques = obliques.filter((phrase) => phrase.first < end);
    this.#direction = hitOf(predicate, 'attack', 'core')?.trigger.direction ?? '';
  }

  find(): void {
    const about = aboutOf(this.#scene, this.#predicate);
    this.#byWhom();
    this.#blamed(about);
    for (const one of about) noteAbout(this.#scene, this.#sides, one, 'attacker');
    // «أعلن الجيش تدمير [دبابات]», where «أعلن الجيش قصف [طائرات روسية] مواقع» may say that another did it.
    if (this.#direction !== 'event') noteAbove(this.#scene, this.#sides, this.#predicate, this.#direction !== 'act');
    if (this.#own) this.#ofOwn(this.#own);
    this.#sides.note('attacker', sideIds(this.#scene, this.#doer), 'of the noun');
    noteAbove(this.#scene, this.#sides, this.#predicate, true);
    this.#from();
    if (this.#direction === 'kill')
      this.#sides.note('attacker', battleWinner(this.#scene, this.#predicate), 'who won the battle');
    this.#sides.note('attacker', armsBearers(this.#scene, this.#obliques, about), 'whose arms it was done with');
    for (const one of about) noteAbout(this.#scene, this.#sides, one, 'target');
    this.#against();
    if (this.#direction !== 'event') this.#onWhat();
    else this.#purpose();
    for (const one of about) noteAbout(this.#scene, this.#sides, one, 'cost');
    noteVictimsAbove(this.#scene, this.#sides, this.#predicate);
    this.#where();
  }

  /** «من قبل [الحوثيين]», «على يد [التنظيم]» */
  #byWhom(): void {
    const agent = this.#obliques.find((phrase) => this.#scene.lexicon.byWhom.has(phrase.preposition));
    if (agent) this.#sides.note('attacker', sideIds(this.#scene, agent), `«${agent.preposition}»`);
  }

  /** «تفجير …، نُسب [إلى التنظيم]», «هجمات منسوبة [للحركة]» */
  #blamed(about: readonly About[]): void {
    const { blames } = this.#scene.lexicon.attack;
    const end = this.#predicate.phrase?.end ?? this.#predicate.end;
    // «الذي أوقع عشرين قتيلا ونُسب [إلى التنظيم]»
    const clauses = [this.#predicate.clause, ...about.map(({ verb }) => verb.clause)];
    for (const { phrases } of clauses) {
      const at = phrases.findIndex((phrase) => phrase.end >= end && isOneOf(this.#scene, phrase.end - 1, blames));
      const blamed = at >= 0 ? phrases[at + 1] : undefined;
      if (blamed && !isBare(blamed) && isParty(blamed))
        this.#sides.note('attacker', sideIds(this.#scene, blamed), 'who is blamed');
    }
  }

  /** The party beside the noun: who did it, unless it is a site, or the noun is of an act and nothing else is hit by it. */
  #ofOwn(own: Phrase): void {
    const scene = this.#scene;
    const why = 'of the noun';
    // «القصف [الروسي]», «غارات [جوية تركية]»
    const bare = this.#direction === 'event' || this.#direction === 'act' || own.parties[0]?.first === own.head;
    const adjective =
      bare && !isParty(own) && !isSite(scene, own) && partiesOf(own).every((party) => party.by === 'adjective');
    if (adjective) {
      this.#sides.note('attacker', sideIds(scene, own), why);
      return;
    }
    const agent = canAttack(scene, own) && !isOnlySite(scene, own);
    if (this.#direction === 'event') {
      // «هجمات [باريس]»: terror bears the name of where it struck.
      const named =
        isOneOf(scene, this.#predicate.first, scene.lexicon.attack.terror) &&
        own.parties.every((party) => party.by === 'capital');
      if (agent && !named) this.#sides.note('attacker', sideIds(scene, own), why);
      else noteStruck(scene, this.#sides, own, why);
      return;
    }
    const acts = agent && this.#sides.attacker.length === 0 && (this.#hitsMore() || this.#isOfFighters(own));
    if (acts) this.#sides.note('attacker', sideIds(scene, own), why);
    else noteStruck(scene, this.#sides, own, why);
  }

  /** «قصف طائرات التحالف [أربعة مخازن]», «قصف إسرائيل [لقطاع غزة]», «قصف الجيش [على المدينة]»: something else is hit. */
  #hitsMore(): boolean {
    const { against, ofWhom } = this.#scene.lexicon.attack;
    const scene = this.#scene;
    // «غزو العراق [كان خطأ]» hits nothing more.
    const isThing = (phrase: Phrase) => isSite(scene, phrase) || canAttack(scene, phrase) || phrase.parties.length > 0;
    return (
      this.#objects.some(isThing) ||
      this.#obliques.some((phrase) => ofWhom.has(phrase.preposition) || against.has(phrase.preposition))
    );
  }

  /** «قصف [قوات النظام]», where «استهداف [قوات النظام]» says whom it hit. */
  #isOfFighters(own: Phrase): boolean {
    return this.#direction === 'act' && isOneOf(this.#scene, own.head, this.#scene.lexicon.agents);
  }

  /** «هجوم [للحوثيين] على», «قصف [من الطيران الروسي]»: right behind the noun. */
  #from(): void {
    const scene = this.#scene;
    const end = this.#predicate.phrase?.end ?? this.#predicate.end;
    const [near] = this.#obliques;
    const { ofWhom, from } = scene.lexicon.attack;
    const whose = near !== undefined && ofWhom.has(near.preposition);
    const beside = near && near.first - end <= NEAR && (whose || from.has(near.preposition));
    // «ضربة قوية وإضافة [لسلاح الجو]»
    const joined = this.#predicate.phrase?.conjuncts.some((conjunct) => conjunct > this.#predicate.first);
    if (!near || !beside || joined) return;
    // «وجّهت الولايات المتحدة ضربة [للجماعة]»
    const isBlow =
      isOneOf(scene, this.#predicate.first, scene.lexicon.attack.blows) &&
      !isOneOf(scene, near.head, scene.lexicon.agents);
    if (whose && (isBlow || carriersOf(scene, this.#predicate).some((one) => one.kind === 'verb'))) {
      if (isParty(near) || isSite(scene, near)) noteStruck(scene, this.#sides, near, '«ل» behind the noun');
      return;
    }
    if (!canAttack(scene, near) || isOnlySite(scene, near)) return;
    if (!whose) {
      // «من [اليمن]», «من [الأراضي اليمنية]»: where from.
      const land = isLand(scene, near);
      if (!land) this.#sides.note('attacker', sideIds(scene, near), '«من» behind the noun');
      return;
    }
    const elsewhere = this.#obliques.some((phrase) => scene.lexicon.attack.against.has(phrase.preposition));
    if (this.#direction === 'event' || elsewhere)
      this.#sides.note('attacker', sideIds(scene, near), '«ل» behind the noun');
  }

  /** «على [مواقع التنظيم]», «ضد», «باتجاه» */
  #against(): void {
    const { against, notStruck } = this.#scene.lexicon.attack;
    for (const phrase of this.#obliques) {
      if (!against.has(phrase.preposition) || isOneOf(this.#scene, phrase.head, notStruck)) continue;
      noteStruck(this.#scene, this.#sides, phrase, `«${phrase.preposition}»`);
    }
  }

  /** «قصف طائرات التحالف [مخازن التنظيم]», «قصف تركي [لمواقع الحزب]» */
  #onWhat(): void {
    for (const object of this.#objects)
      if (isSite(this.#scene, object) || isParty(object))
        noteStruck(this.#scene, this.#sides, object, 'object of the noun');
    const { ofWhom } = this.#scene.lexicon.attack;
    const what = this.#obliques.find((phrase) => ofWhom.has(phrase.preposition));
    if (what && (isSite(this.#scene, what) || isParty(what)))
      noteStruck(this.#scene, this.#sides, what, '«ل» behind the noun');
  }

  /** «نفّذ غارات لقصف [مواقع التنظيم]» */
  #purpose(): void {
    for (const act of this.#scene.predicates.filter((one) => isPurposeOf(one, this.#predicate))) {
      const { own, objects } = nounArguments(act);
      for (const phrase of [...(own && own.first < own.end ? [own] : []), ...objects])
        noteStruck(this.#scene, this.#sides, phrase, 'what it was for');
    }
  }

  /** «تفجير في [بغداد]», «هجوم في [بلدة تركية]»: an attack hits the state in which it strikes, terror even where it is not said at whom. */
  #where(): void {
    for (const phrase of this.#obliques) this.#sides.noteFrom(landFrom(this.#scene, phrase));
    const { where, borders } = this.#scene.lexicon.attack;
    const relative = aboutOf(this.#scene, this.#predicate).filter(
      ({ verb }) => verb.clause.antecedent === this.#predicate.phrase,
    );
    const said = relative.flatMap(({ verb }) => verb.clause.phrases.filter((phrase) => phrase.first > verb.first));
    const place = [...this.#obliques, ...said].find(
      (phrase) =>
        where.has(phrase.preposition) &&
        !isOneOf(this.#scene, phrase.head, borders) &&
        stateIn(this.#scene, phrase) !== null,
    );
    const state = place ? stateIn(this.#scene, place) : null;
    if (state) this.#sides.noteWhere(state, false);
  }
}
