import type { Predicate } from '../../syntax/predicate.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { assertionOf } from '../assertion.ts';
import { type Draft, type Frame, formAt, hitOf, isOneOf, type Scene } from '../scene.ts';
import { participantsOf } from './contact-parties.ts';
import { visitRoles } from './visit-parties.ts';

/** Officials, forces or companies meet: meetings, visits, calls, conferences, exercises, talks. */
export const contactFrame: Frame = {
  name: 'contact',
  reads: 'to meet, receive, visit, call; nouns of meeting with who took part: «عقد وزير الدفاع لقاء مع نظيره الإيطالي»',
  read(scene) {
    const drafts: Draft[] = [];
    for (const predicate of scene.predicates) {
      const hit = hitOf(predicate, 'contact', 'core');
      const draft = hit ? draftOf(scene, predicate, hit) : null;
      if (draft && !drafts.some((other) => repeats(other, draft))) drafts.push(draft);
    }
    return drafts.filter(
      (draft) => draft.subtype !== 'talks' || !drafts.some((other) => other !== draft && sameSides(other, draft)),
    );
  },
};

/** The same parties in contact twice in one sentence are one contact, but for a visit and the meeting held on it. */
function repeats(a: Draft, b: Draft): boolean {
  if (!sameSides(a, b)) return false;
  return a.subtype === b.subtype || (a.subtype !== 'visit' && b.subtype !== 'visit');
}

function sameSides(a: Draft, b: Draft): boolean {
  const [x, y] = [a, b].map((draft) => [...(draft.roles['participants'] ?? [])].sort().join());
  return x === y;
}

function draftOf(scene: Scene, predicate: Predicate, hit: TriggerHit): Draft | null {
  if (
    isOneOf(scene, hit.end, scene.lexicon.contact.noContact) ||
    isAboutOtherThings(scene, predicate, hit) ||
    !isFollowed(scene, hit)
  )
    return null;
  const roles =
    hit.trigger.direction === 'go' ? visitRoles(scene, predicate, hit) : meetingRoles(scene, predicate, hit);
  if (!roles) return null;
  return {
    kind: 'contact',
    subtype: hit.trigger.subtype,
    assertion: assertionOf(scene, [predicate, ...carriers(scene, predicate)]),
    roles,
    items: [],
    sentence: scene.read.sentence.index,
    trigger: hit,
    clauses: [predicate.clause, ...carriers(scene, predicate).map((one) => one.clause)],
    rule: `contact/${hit.trigger.id}`,
    steps: Object.entries(roles).map(([role, ids]) => `${role} ${ids.join(' + ')}`),
  };
}

/** «تحدث هاتفيا», «وصل إلى»: the word that makes it a contact must follow. */
function isFollowed(scene: Scene, { trigger, end }: TriggerHit): boolean {
  if (trigger.with.length === 0) return true;
  for (let i = end; i < Math.min(end + 24, scene.read.sentence.end); i++) {
    if (
      trigger.with.includes(formAt(scene, i)) ||
      trigger.with.includes(scene.syntax.classes.preposition(i)?.form ?? '')
    )
      return true;
  }
  return false;
}

/** «بحث بيع الطائرات», «مفاوضات حول شراء غواصات»: talks on a sale are that transfer's. */
function isAboutOtherThings(scene: Scene, predicate: Predicate, hit: TriggerHit): boolean {
  if (hit.trigger.subtype !== 'talks') return false;
  const below = (one: Predicate) =>
    one.parent === predicate || (one.parent?.parent === predicate && hitOf(one.parent, 'agreement') !== undefined);
  return scene.predicates.some(
    (one) => below(one) && one.link === 'complement' && hitOf(one, 'transfer', 'core', 'deal'),
  );
}

/** The verb that carries a noun of contact: «سيعقد لقاء», «قام بزيارة»; not «قال خلال لقاء». */
function carriers(scene: Scene, { kind, parent, link, phrase }: Predicate): Predicate[] {
  if (kind !== 'noun' || parent?.kind !== 'verb' || link === 'relative' || !phrase) return [];
  const { carried, occasions } = scene.lexicon.contact;
  return carried.has(phrase.preposition) &&
    !(phrase.preposition !== '' && occasions.has(phrase.preposition) && !parent.clause.verb?.future)
    ? [parent]
    : [];
}

function meetingRoles(scene: Scene, predicate: Predicate, hit: TriggerHit): Record<string, string[]> | null {
  const ids = participantsOf(scene, predicate, hit);
  return ids.length < 2 ? null : { participants: ids };
}
