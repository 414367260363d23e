import type { Assertion } from '../../../model/index.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { assertionOf } from '../assertion.ts';
import { leave } from '../leave.ts';
import { type Draft, type Frame, hitOf, isOneOf, type Scene } from '../scene.ts';
import { AttackSides } from './attack-sides.ts';
import { aboutOf, carriersOf, isMet, pastAmount } from './attack-telling.ts';
import { hasSides } from './has-sides.ts';
import { interceptionDraft, isLaunchOfIntercepted, isOfIntercepted, isShotAtWeapon } from './interception.ts';
import { mayAttack } from './may-attack.ts';
import { isPurposeOf } from './noun-reach.ts';
import { noteNounSides } from './noun-sides.ts';
import { areOwnForces } from './own-forces.ts';
import { governorsOf } from './sides-above.ts';
import { lacksPreposition, tellsAttack } from './tells-attack.ts';
import { isMeansOf, noteVerbSides } from './verb-sides.ts';
import { isBareLaunch, isOfDoer, opensFire, usersOf, weaponsOf } from './weapons-of.ts';

/** An armed attack or its interception: «شنّت مقاتلات تركية غارات على مواقع التنظيم». */
export const attackFrame: Frame = {
  name: 'attack',
  reads:
    'to strike, raid, shell, bomb; nouns of attack with who did it and whom it hit: «غارات تركية على مواقع التنظيم»',
  may: mayAttack,
  read(scene) {
    if (!scene.left && !hasSides(scene)) return [];
    const drafts: Draft[] = [];
    for (const predicate of scene.predicates) {
      const draft = draftOf(scene, predicate);
      if (draft) drafts.push(draft);
    }
    return drafts.filter((draft, i) => {
      if (!drafts.some((other, k) => k !== i && isTold(other, draft, k < i))) return true;
      leave(scene, draft.trigger, 'repeated');
      return false;
    });
  },
};

/** An attack without a side beside the same with one is told already; of two alike the first stays. */
function isTold(told: Draft, draft: Draft, before: boolean): boolean {
  if (told.subtype !== draft.subtype) return false;
  const roles = ['attacker', 'target'];
  const within = roles.every((role) => (draft.roles[role] ?? []).every((id) => told.roles[role]?.includes(id)));
  const alike = roles.every((role) => draft.roles[role]?.length === told.roles[role]?.length);
  return within && (!alike || (before && told.assertion === draft.assertion));
}

/** What can be both is an interception where a weapon was stopped («تدمير صاروخ في سماء …»), else an attack. */
function draftOf(scene: Scene, predicate: Predicate): Draft | null {
  const hits = predicate.hits.filter(({ trigger }) => trigger.kind === 'attack' && trigger.class === 'core');
  const stop = hits.find(
    (one) => one.trigger.subtype === 'interception' || (one.trigger.id === 'fire' && isShotAtWeapon(scene, predicate)),
  );
  const hit = hits.find((one) => one !== stop);
  const stopped = stop ? interceptionDraft(scene, predicate, stop) : null;
  if (stopped || !hit || (stop && isOfIntercepted(scene, predicate))) return stopped;
  return attackDraft(scene, predicate, hit);
}

function attackDraft(scene: Scene, predicate: Predicate, hit: TriggerHit): Draft | null {
  if (!tellsAttack(scene, predicate, hit)) return leave(scene, hit, 'no-attack');
  if (isPartOfAnother(scene, predicate)) return leave(scene, hit, 'part-of-another');
  const own = areOwnForces(scene, predicate);
  const sides = new AttackSides();
  if (predicate.kind === 'verb') noteVerbSides(scene, sides, predicate);
  else noteNounSides(scene, sides, predicate);
  const { attacker, target, steps } = sides;
  const told = attacker.length > 0 || isOneOf(scene, predicate.first, scene.lexicon.attack.terror);
  const where = (sides.where.length === 0 && told ? sides.around : sides.where).filter((id) => !attacker.includes(id));
  if (attacker.length + target.length + where.length === 0 && !own) return leave(scene, hit, 'no-party');
  // «انفجرت عبوة جنوب المدينة»: nobody is said to be hit.
  if (hit.trigger.direction === 'blast' && target.length === 0) return leave(scene, hit, 'one-side');
  if (hit.trigger.ends === 'both' && (attacker.length === 0 || target.length === 0))
    return leave(scene, hit, 'one-side');
  const chain = [predicate, ...carriersOf(scene, predicate)];
  const assertion = assertionOfAttack(scene, chain);
  // «أدى القصف إلى تدمير منازل»: what another attack of the sentence led to.
  if (
    attacker.length === 0 &&
    predicate.kind === 'noun' &&
    hit.trigger.direction === 'hit' &&
    hasOther(scene, predicate)
  )
    return leave(scene, hit, 'led-to');
  // «التخطيط لغزو …»: what nobody is said to plan.
  if (attacker.length === 0 && (assertion === 'planned' || assertion === 'possible'))
    return leave(scene, hit, 'planned-by-nobody');
  const telling = [...chain, ...aboutOf(scene, predicate).map(({ verb }) => verb)];
  const items = weaponsOf(scene, [...telling, ...usersOf(scene, predicate)]);
  const loads =
    hit.trigger.arms && hit.trigger.id !== 'fall' ? items.filter((item) => !isOfDoer(scene, predicate, item)) : items;
  if (hit.trigger.arms && loads.length === 0 && !opensFire(scene, predicate)) return leave(scene, hit, 'no-arms');
  const bare = lacksPreposition(scene, hit) && target.length + where.length === 0;
  if (bare && !isBareLaunch(scene, loads)) return leave(scene, hit, 'no-preposition');
  return {
    kind: 'attack',
    subtype: 'attack',
    assertion,
    roles: { attacker, target },
    ...(isRecalled(scene, predicate) && { recalled: true }),
    ...(own && attacker.length === 0 && { speakers: 'attacker' }),
    ...(bare && { bare }),
    likely: { target: where, attacker: sides.from },
    unknown: [...sides.unknown].filter((side) => sides[side].length === 0),
    items: items.filter((item) => !item.general),
    sentence: scene.read.sentence.index,
    trigger: hit,
    clauses: [...new Set(telling.map((one) => one.clause))],
    rule: `attack/${hit.trigger.id}`,
    steps,
  };
}

/** «تتطلع الإمارات إلى … [عقب الهجوم]», «بعد الأحداث و[تفجير القنصلية]» */
function isRecalled(scene: Scene, predicate: Predicate): boolean {
  const { kind, phrase, first, hits } = predicate;
  if (kind !== 'noun' || !phrase?.conjuncts.includes(first) || carriersOf(scene, predicate).length > 0) return false;
  return (
    scene.lexicon.attack.since.has(phrase.preposition) &&
    (hits.some(({ reading }) => reading.definite) || phrase.head !== first)
  );
}

function hasOther(scene: Scene, predicate: Predicate): boolean {
  return scene.predicates.some(
    (one) => one !== predicate && hitOf(one, 'attack', 'core')?.trigger.subtype === 'attack',
  );
}

/** «الغارات [قصفت]», «استهدفت … [بغارات]»: the noun or verb beside it tells the attack. */
function isPartOfAnother(scene: Scene, predicate: Predicate): boolean {
  if (predicate.kind === 'verb' && isLaunchOfIntercepted(scene, predicate)) return true;
  const others = scene.predicates.filter(
    (one) => one !== predicate && hitOf(one, 'attack', 'core')?.trigger.subtype === 'attack',
  );
  if (predicate.kind === 'noun')
    return others.some((one) => isMeansOf(scene, predicate, one) || isPurposeOf(predicate, one));
  return others.some((one) => one.kind === 'noun' && aboutOf(scene, one).some(({ verb }) => verb === predicate));
}

/** «لشن غارات», «بهدف ضرب مواقع»: what is still to come. */
function assertionOfAttack(scene: Scene, chain: readonly Predicate[]): Assertion {
  const assertion = assertionOf(scene, chain);
  const outer = chain.at(-1);
  const act = outer && hitOf(outer, 'attack')?.trigger.direction !== 'event';
  const governors = outer ? governorsOf(scene, pastAmount(outer)) : [];
  // «هدّد بضرب», but «قررت، [بعد] الهجوم»
  const met = outer !== undefined && isMet(scene, pastAmount(outer));
  if (
    assertion === 'asserted' &&
    !met &&
    governors.some(({ first }) => isOneOf(scene, first, scene.lexicon.attack.threats))
  )
    return 'planned';
  const suffered = governors.some(({ first }) => isOneOf(scene, first, scene.lexicon.attack.suffers));
  const { phrase, first, kind } = outer ?? {};
  const forIt = phrase?.head === first && scene.lexicon.attack.purposes.has(phrase?.preposition ?? '');
  // «ذكرى [للغزو] العراقي»: what has the article is known.
  const known = outer?.hits.some(({ reading }) => reading.definite) === true;
  // «[استخدمت] قاذفات لقصف المنشآت»: what was used was used for it.
  const used = governors.some(
    ({ first, kind: sort, clause }) =>
      sort === 'verb' && clause.verb?.tense === 'past' && isOneOf(scene, first, scene.lexicon.attack.users),
  );
  const purpose = act && !suffered && !used && kind === 'noun' && forIt && !known;
  return assertion === 'asserted' && purpose ? 'planned' : assertion;
}
