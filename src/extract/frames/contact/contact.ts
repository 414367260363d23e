import type { Assertion } from '../../../model/index.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { assertionOf } from '../assertion.ts';
import { idsOf } from '../role-ids.ts';
import { type Draft, type Frame, isOneOf, type Scene } from '../scene.ts';
import { participantsOf } from './contact-parties.ts';
import { isOneMeeting } from './is-one-meeting.ts';
import { isOnTransfer, tellsContact } from './tells-contact.ts';
import { visitRoles } from './visit-parties.ts';

/** Officials, forces or companies meet: meetings, visits, calls, conferences, exercises, talks. */
export const contactFrame: Frame = {
  name: 'contact',
  reads: 'to meet, receive, visit, call; nouns of meeting with who took part: «عقد وزير الدفاع لقاء مع نظيره الإيطالي»',
  read(scene) {
    const drafts: Draft[] = [];
    for (const predicate of scene.predicates) {
      const draft = draftOf(scene, predicate);
      if (draft && !drafts.some((other) => repeats(other, draft))) drafts.push(draft);
    }
    return drafts.filter((draft) => draft.subtype !== 'talks' || !drafts.some((other) => carries(other, draft)));
  },
};

/**
 * The same parties in contact twice in one sentence are one contact («أجرى محادثات خلال لقائه …»), but for a visit, an exercise and
 * the meeting held on them. Talks give way to what carries them.
 */
function repeats(told: Draft, again: Draft): boolean {
  if (!sameSides(told, again)) return false;
  return told.subtype === again.subtype || (told.subtype !== 'talks' && isMeeting(told) && isMeeting(again));
}

function isMeeting({ subtype }: Draft): boolean {
  return subtype !== 'visit' && subtype !== 'exercise';
}

/** «وصل الوزير إلى دمشق لإجراء محادثات مع مسؤولين سوريين»: talks that a visit, meeting or call of the same sides carries. */
function carries(other: Draft, talks: Draft): boolean {
  return other !== talks && other.subtype !== 'exercise' && sameSides(other, talks);
}

function sameSides(a: Draft, b: Draft): boolean {
  const [x, y] = [a, b].map((draft) => [...(draft.roles['participants'] ?? [])].sort().join());
  return x === y;
}

/** The contact that a predicate tells, by the first of its uses that has its parties. */
function draftOf(scene: Scene, predicate: Predicate): Draft | null {
  for (const hit of predicate.hits) {
    if (hit.trigger.kind !== 'contact' || hit.trigger.class !== 'core' || !tellsContact(scene, predicate, hit))
      continue;
    const found = hit.trigger.direction === 'go' ? visit(scene, predicate, hit) : meeting(scene, predicate, hit);
    if (!found) continue;
    const chain = [predicate, ...carriers(scene, predicate)];
    return {
      kind: 'contact',
      subtype: found.subtype,
      assertion: assertionIn(scene, predicate, chain),
      roles: found.roles,
      items: [],
      sentence: scene.read.sentence.index,
      trigger: hit,
      clauses: chain.map((one) => one.clause),
      rule: `contact/${hit.trigger.id}`,
      steps: Object.entries(found.roles).map(([role, ids]) => `${role} ${ids.join(' + ')}`),
    };
  }
  return null;
}

/** «[ألغى] الوزير زيارته», «[اتفقا على] إجراء مناورات»; else what the words around say. */
function assertionIn(scene: Scene, predicate: Predicate, chain: readonly Predicate[]): Assertion {
  const { cancels, plans } = scene.lexicon.contact;
  const above = governorsOf(scene, predicate);
  if (isOneOf(scene, predicate.first - 1, cancels) || above.some((one) => isOneOf(scene, one.first, cancels)))
    return 'denied';
  const found = assertionOf(scene, chain);
  return found === 'asserted' && above.some((one) => isOneOf(scene, one.first, plans)) ? 'planned' : found;
}

/** What governs a noun of contact in its own clause, but for what was said or done on the occasion. */
function governorsOf(scene: Scene, { kind, parent, phrase, clause }: Predicate): Predicate[] {
  const found: Predicate[] = [];
  for (let one = parent; kind === 'noun' && one && one.clause === clause; one = one.parent) found.push(one);
  return phrase && scene.lexicon.contact.carried.has(phrase.preposition) && phrase.preposition !== 'في' ? found : [];
}

type Found = Pick<Draft, 'subtype' | 'roles'>;

function visit(scene: Scene, predicate: Predicate, hit: TriggerHit): Found | null {
  const roles = visitRoles(scene, predicate, hit);
  return roles && { subtype: hit.trigger.subtype, roles };
}

function meeting(scene: Scene, predicate: Predicate, hit: TriggerHit): Found | null {
  const { told, meant } = participantsOf(scene, predicate, hit);
  const participants = [...new Set([...meant, ...idsOf(scene.analysis, told)])].filter(
    (id) => !id.startsWith('region:'),
  );
  if (participants.length < 2) return null;
  const { subtype } = hit.trigger;
  if (subtype === 'talks' && isOneMeeting(scene, predicate, told))
    return { subtype: 'meeting', roles: { participants } };
  return subtype === 'talks' && isOnTransfer(scene, predicate) ? null : { subtype, roles: { participants } };
}

/** The verb that carries a noun of contact: «سيعقد لقاء», «قام بزيارة»; not «قال خلال لقاء». */
function carriers(scene: Scene, { kind, parent, link, phrase }: Predicate): Predicate[] {
  if (kind !== 'noun' || parent?.kind !== 'verb' || link === 'relative' || !phrase) return [];
  const { carried, occasions } = scene.lexicon.contact;
  if (!carried.has(phrase.preposition)) return [];
  const aside = phrase.preposition !== '' && occasions.has(phrase.preposition) && !parent.clause.verb?.future;
  return aside ? [] : [parent];
}
