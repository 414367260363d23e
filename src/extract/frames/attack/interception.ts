import type { ItemMention } from '../../mention.ts';
import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isBare, isItem, isParty, type Phrase, partiesOf } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { assertionOf } from '../assertion.ts';
import { partyStep } from '../draft-step.ts';
import { leave } from '../leave.ts';
import { type Draft, formAt, hitOf, isOneOf, type Scene } from '../scene.ts';
import { AttackSides } from './attack-sides.ts';
import { doerIds } from './doer-ids.ts';
import { isLand, landFrom } from './land-from.ts';
import { isOwnForce } from './own-forces.ts';
import { sideIds, stateIn } from './parties-of-attack.ts';
import { governorsOf } from './sides-above.ts';
import { noteStruck, ownersOf } from './struck-ids.ts';
import { isAverted, isSupposed } from './tells-attack.ts';

/** What an interception is told with. */
interface Telling {
  /** Who stopped it. */
  doer: Phrase | null;
  /** Weapons stopped. */
  things: Phrase[];
  /** Phrases that may say at whom they were aimed. */
  around: Phrase[];
  /** Verbs that say who launched them or what they were to hit. */
  launches: Predicate[];
}

/** «اعترضت الدفاعات السعودية صاروخا أطلقه الحوثيون باتجاه نجران»: who stopped it, who launched it, whom it was aimed at. */
export function interceptionDraft(scene: Scene, predicate: Predicate, hit: TriggerHit): Draft | null {
  const telling = tellingOf(scene, predicate);
  const { doer, things, launches } = telling;
  const items = things.flatMap((phrase) => weaponsIn(scene, phrase));
  const named = doerIds(scene, doer);
  // «براميل متفجرة [تسقط] على المدن»: nobody brings them down.
  const falls = predicate.kind === 'verb' && !doer && predicate.clause.verb?.tense === 'present';
  if (predicate.kind === 'noun' && isAverted(scene, predicate)) return leave(scene, hit, 'no-attack');
  if (items.length === 0) return leave(scene, hit, 'no-arms');
  if (falls || !isInFlight(scene, predicate, telling) || isSupposed(scene, predicate))
    return leave(scene, hit, 'not-in-flight');
  const sides = new AttackSides();
  noteLaunch(scene, sides, telling);
  const { attacker, target, steps } = sides;
  // Nobody stops what he launched: then «الدفاعات الجوية» are those of who speaks.
  const interceptor = named.filter((id) => !attacker.includes(id));
  const own = interceptor.length === 0 && doer !== null && (named.length > 0 || isOwnForce(scene, doer));
  // «بعد أسبوعين على إسقاط طائرة روسية»: whose it was alone says neither who stopped it nor where.
  const isLaunched = attacker.length > 0 && launches.some((one) => things.some((thing) => isOn(one, thing)));
  if (interceptor.length + target.length + sides.where.length === 0 && !own && !isLaunched)
    return leave(scene, hit, 'no-party');
  const home = interceptor.filter((id) => id.startsWith('state:'));
  return {
    kind: 'attack',
    subtype: 'interception',
    assertion: assertionOf(scene, [predicate]),
    roles: { attacker, target, interceptor },
    ...(own && { speakers: 'interceptor' }),
    likely: { target: sides.where.length > 0 ? sides.where : home, attacker: sides.from },
    items,
    sentence: scene.read.sentence.index,
    trigger: hit,
    clauses: [...new Set([predicate.clause, ...launches.map((one) => one.clause)])],
    rule: 'attack/interception',
    steps: [partyStep('interceptor', interceptor, 'who stopped it'), ...steps],
  };
}

/** True for a verb that only says of intercepted weapons who launched them or what they were to hit. */
export function isLaunchOfIntercepted(scene: Scene, verb: Predicate): boolean {
  return scene.predicates.some((one) => {
    if (hitOf(one, 'attack', 'core') === undefined || one === verb || !isInterception(one)) return false;
    const telling = tellingOf(scene, one);
    return telling.things.some((thing) => weaponsIn(scene, thing).length > 0) && telling.launches.includes(verb);
  });
}

/** «جرى اعتراضها و[تدميرها]»: to destroy beside an interception, of what was stopped or a pronoun for it. */
export function isOfIntercepted(scene: Scene, predicate: Predicate): boolean {
  const others = scene.predicates.filter((one) => one !== predicate && isInterception(one));
  if (!others.some(({ hits }) => !hits.some(({ trigger }) => trigger.id === 'destroy'))) return false;
  const owned = predicate.kind === 'noun' && predicate.hits.some(({ reading }) => reading.suffix !== '');
  return owned || tellingOf(scene, predicate).things.length > 0;
}

function isInterception({ hits }: Predicate): boolean {
  return hits.some((hit) => hit.trigger.subtype === 'interception');
}

function weaponsIn(scene: Scene, phrase: Phrase): ItemMention[] {
  return phrase.items.filter((item) => scene.lexicon.attack.airborne.has(item.category));
}

function tellingOf(scene: Scene, predicate: Predicate): Telling {
  const shot = shotAt(scene, predicate);
  const found = shot ?? (predicate.kind === 'verb' ? ofVerb(scene, predicate) : ofNoun(scene, predicate));
  return { ...found, launches: launchesOf(scene, predicate, found.things) };
}

/** True for what is fired at a weapon in flight: «أطلقت الدفاعات صاروخا [على طائرة مسيّرة]». */
export function isShotAtWeapon(scene: Scene, predicate: Predicate): boolean {
  return shotAt(scene, predicate) !== null;
}

function shotAt(scene: Scene, predicate: Predicate): Omit<Telling, 'launches'> | null {
  if (predicate.kind !== 'verb' || !predicate.hits.some(({ trigger }) => trigger.id === 'fire')) return null;
  const { subject, obliques } = verbArguments(predicate.clause, scene.syntax.classes);
  const { against, crewed } = scene.lexicon.attack;
  const things = obliques.filter(
    (phrase) =>
      against.has(phrase.preposition) &&
      weaponsIn(scene, phrase).some(({ first, category }) => first === phrase.head && !crewed.has(category)),
  );
  return things.length > 0 ? { doer: subject, things, around: obliques.filter((one) => !things.includes(one)) } : null;
}

/** «اعترضت [الدفاعات] ودمرت [صاروخا]», «أُسقطت [المسيّرة] فوق المدينة» */
function ofVerb(scene: Scene, { clause }: Predicate): Omit<Telling, 'launches'> {
  const { subject, objects, obliques } = verbArguments(clause, scene.syntax.classes);
  const named = [
    ...(subject ? [subject] : []),
    ...objects,
    // «تصدّت [لصواريخ]», not «تصدّت لأزمة صفقة المقاتلات»
    ...obliques.filter((phrase) => scene.lexicon.attack.ofWhom.has(phrase.preposition) && isItem(phrase)),
  ];
  const things = named.filter((phrase) => weaponsIn(scene, phrase).length > 0);
  let doer = [subject, ...objects].find((phrase) => phrase !== null && !things.includes(phrase)) ?? null;
  // «اعترضت الدفاعات ودمرت [صاروخين روسيين]»: what looks like the subject is the weapon.
  if (!doer && clause.opening === 'joined' && clause.before)
    doer = verbArguments(clause.before, scene.syntax.classes).subject;
  if (doer && things.length === 0) things.push(...waitingThings(scene, clause.end));
  return { doer: doer && weaponsIn(scene, doer).length > 0 && !isParty(doer) ? null : doer, things, around: obliques };
}

/** «اعترضت، صباح اليوم، [عدة صواريخ] أطلقها …»: the weapons stand at the head of the clause behind. */
function waitingThings(scene: Scene, end: number): Phrase[] {
  const next = scene.syntax.clauses.find(
    (clause) => clause.opening === 'joined' && clause.phrases[0] !== undefined && clause.phrases[0].first >= end - 1,
  );
  return next?.verb?.suffix
    ? next.phrases.filter((phrase) => isBare(phrase) && weaponsIn(scene, phrase).length > 0).slice(0, 1)
    : [];
}

/** «صاروخ [أطلقه] الحوثيون»: in a relative clause on it, or with it as topic. */
function isOn({ clause, first }: Predicate, thing: Phrase): boolean {
  const isTopic = thing.clause === clause && thing.end <= first && clause.verb?.suffix !== '';
  return isTopic || clause.antecedent?.end === thing.end;
}

/** «[مسيّرة] أطلقها الحوثيون تم تدمير[ها]»: the weapon named last before, which the pronoun means. */
function toldThings(scene: Scene, predicate: Predicate): Phrase[] {
  const { first, hits } = predicate;
  if (!hits.some(({ reading }) => reading.suffix !== '')) return [];
  const before = scene.syntax.clauses.flatMap(({ phrases }) => phrases).filter((phrase) => phrase.end <= first);
  const told = before.findLast((phrase) => weaponsIn(scene, phrase).length > 0);
  // «أطلق صواريخ على المحطة، ما أدى إلى [تدميرها]»: what is destroyed need not be what flew.
  const destroys = hits.some(({ trigger }) => trigger.id === 'destroy');
  const isTopic = told !== undefined && told.first < (told.clause.verb?.first ?? first);
  if (!told || !destroys || isTopic) return told ? [told] : [];
  return launchesOf(scene, predicate, [told]).some((one) => isOn(one, told)) ? [told] : [];
}

/** «أعلن [التحالف] اعتراض [ثلاث مسيّرات]», «اعتراض [الدفاعات السورية] للصواريخ» */
function ofNoun(scene: Scene, predicate: Predicate): Omit<Telling, 'launches'> {
  const { own, objects, obliques } = nounArguments(predicate);
  const named = [
    ...(own && own.first < own.end ? [own] : []),
    ...objects,
    ...obliques.filter((phrase) => scene.lexicon.attack.ofWhom.has(phrase.preposition)),
  ];
  const things = named.filter((phrase) => weaponsIn(scene, phrase).length > 0);
  if (things.length === 0) things.push(...toldThings(scene, predicate));
  const before = things.length > 0 && own && own.first < own.end && !things.includes(own) ? own : null;
  const above = governorsOf(scene, predicate).find(
    ({ first }) =>
      isOneOf(scene, first, scene.lexicon.attack.controls) || isOneOf(scene, first, scene.lexicon.attack.announces),
  );
  const subject = above?.kind === 'verb' ? verbArguments(above.clause, scene.syntax.classes).subject : null;
  return { doer: before ?? subject, things, around: obliques };
}

/** «صاروخا [أطلقه] الحوثيون», «مسيّرات، [أطلقتها] روسيا», «صاروخا [استهدف] الرياض» */
function launchesOf(scene: Scene, predicate: Predicate, things: readonly Phrase[]): Predicate[] {
  return scene.predicates.filter((one) => {
    if (one.kind !== 'verb' || !hitOf(one, 'attack') || isInterception(one)) return false;
    if (
      things.some(
        (thing) =>
          one.clause.antecedent?.end === thing.end || (thing.clause === one.clause && one.clause !== predicate.clause),
      )
    )
      return true;
    const joined = one.clause.opening === 'joined' && one.clause.before === predicate.clause;
    return joined && one.clause.verb?.suffix !== '' && !scene.syntax.classes.isJoined(one.first);
  });
}

/** To destroy is to intercept only where the weapon flew: another word of interception, air defence, a launch or the sky is told with it. */
function isInFlight(scene: Scene, predicate: Predicate, { doer, around, launches }: Telling): boolean {
  if (!hitOf(predicate, 'attack', 'core') || !predicate.hits.some((hit) => hit.trigger.id === 'destroy')) return true;
  if (launches.length > 0 || doer?.items.some((item) => item.category === 'air-defence')) return true;
  if (around.some((phrase) => isOverhead(scene, phrase))) return true;
  return scene.predicates.some(
    (one) => one !== predicate && isInterception(one) && !one.hits.some((hit) => hit.trigger.id === 'destroy'),
  );
}

/** «فوق [المدينة]», «في [سماء المنطقة]» */
function isOverhead(scene: Scene, phrase: Phrase): boolean {
  const { over, skies } = scene.lexicon.attack;
  return over.has(phrase.preposition) || isOneOf(scene, phrase.head, skies) || skies.has(formAt(scene, phrase.head));
}

function noteLaunch(scene: Scene, sides: AttackSides, { things, around, launches }: Telling): void {
  for (const launch of launches) {
    const { clause } = launch;
    const after = clause.phrases.filter(
      (phrase) => isBare(phrase) && phrase.first > launch.first && !things.includes(phrase),
    );
    // «أطلق [الحوثيون] صاروخا»: what was launched stands behind who did, or is a pronoun.
    const launched =
      clause.verb?.suffix !== '' || things.some((thing) => thing.clause === clause && thing.first > launch.first);
    for (const phrase of after) {
      if (launched) sides.note('attacker', sideIds(scene, phrase), 'who launched it');
      else noteStruck(scene, sides, phrase, 'what it was to hit');
    }
  }
  // «صاروخا [حوثيا]», «مسيّرات [أوكرانية]», «مسيّرة تابعة [للحوثيين]»
  for (const thing of things)
    for (const one of [thing, ...ownersOf(scene, thing).filter((phrase) => !isLand(scene, phrase))])
      if (partiesOf(one).length > 0) sides.note('attacker', sideIds(scene, one), 'whose weapon it was');
  for (const phrase of [...around, ...things.flatMap((thing) => thing.clause.phrases)])
    sides.noteFrom(landFrom(scene, phrase));
  // «مسيّرة كانت في طريقها [نحو السفينة]»
  const described = scene.syntax.clauses.filter(({ antecedent }) => antecedent !== null && things.includes(antecedent));
  const phrases = [...around, ...[...launches.map(({ clause }) => clause), ...described].flatMap((one) => one.phrases)];
  for (const phrase of phrases) {
    sides.noteFrom(landFrom(scene, phrase));
    if (scene.lexicon.attack.against.has(phrase.preposition))
      noteStruck(scene, sides, phrase, `«${phrase.preposition}»`);
    const state = isOverhead(scene, phrase) ? stateIn(scene, phrase) : null;
    if (state) sides.noteWhere(state, true);
  }
}
