import { Fact } from '../../glance/fact.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { partySteps } from '../draft-step.ts';
import { leave } from '../leave.ts';
import { namesNobody } from '../names-nobody.ts';
import { idsOf } from '../role-ids.ts';
import type { Draft, Frame, Scene } from '../scene.ts';
import { carriersOf, contactAssertion } from './contact-assertion.ts';
import { participantsOf } from './contact-parties.ts';
import { exerciseHost, holdsOneOf, isWithOthers } from './exercise-host.ts';
import { isOneMeeting } from './is-one-meeting.ts';
import { isOnTransfer, tellsContact } from './tells-contact.ts';
import { visitRoles } from './visit-parties.ts';

/** Officials, forces or companies meet: meetings, visits, calls, conferences, exercises, talks. */
export const contactFrame: Frame = {
  name: 'contact',
  reads: 'to meet, receive, visit, call; nouns of meeting with who took part: «عقد وزير الدفاع لقاء مع نظيره الإيطالي»',
  may: (facts, sentence) => ((facts[sentence] as number) & Fact.contact) !== 0,
  read(scene) {
    if (!scene.left && namesNobody(scene)) return [];
    const drafts: Draft[] = [];
    for (const predicate of scene.predicates) {
      const draft = draftOf(scene, predicate);
      if (!draft) continue;
      if (drafts.some((other) => repeats(other, draft))) leave(scene, draft.trigger, 'repeated');
      else drafts.push(draft);
    }
    return drafts.filter((draft) => {
      if (draft.subtype !== 'talks' || !drafts.some((other) => carries(other, draft))) return true;
      leave(scene, draft.trigger, 'repeated');
      return false;
    });
  },
};

/**
 * The same parties in contact twice in one sentence are one contact («أجرى محادثات خلال لقائه …»), but for a visit, an exercise and
 * the meeting held on them, and for one that was and one to come. Talks give way to what carries them.
 */
function repeats(told: Draft, again: Draft): boolean {
  if (!sameSides(told, again) || told.assertion !== again.assertion) return false;
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
  const [x, y] = [a, b].map((draft) => [...(draft.roles.participants ?? [])].sort().join());
  return x === y;
}

/** The contact that a predicate tells, by the first of its uses that has its parties. */
function draftOf(scene: Scene, predicate: Predicate): Draft | null {
  for (const hit of predicate.hits) {
    if (hit.trigger.kind !== 'contact' || hit.trigger.class !== 'core') continue;
    if (!tellsContact(scene, predicate, hit)) {
      leave(scene, hit, 'no-contact');
      continue;
    }
    const found = hit.trigger.direction === 'go' ? visit(scene, predicate, hit) : meeting(scene, predicate, hit);
    if (!found) continue;
    const chain = [predicate, ...carriersOf(scene, predicate)];
    return {
      kind: 'contact',
      subtype: found.subtype,
      assertion: contactAssertion(scene, predicate, chain),
      roles: found.roles,
      items: [],
      sentence: scene.read.sentence.index,
      trigger: hit,
      clauses: chain.map((one) => one.clause),
      rule: `contact/${hit.trigger.id}`,
      steps: partySteps(found.roles),
    };
  }
  return null;
}

/** «تستضيف تونس تمرينا بمشاركة 20 دولة»: one side is enough where others take part without names. */
function exercise(scene: Scene, predicate: Predicate, participants: string[]): Found | null {
  const host = exerciseHost(scene, predicate);
  const least = isWithOthers(scene, predicate) ? 1 : 2;
  // «ستشارك سفن روسية في مناورات مشتركة في المياه الإقليمية [لفنزويلا]»: of one and his host.
  const isShared = predicate.phrase !== null && holdsOneOf(scene, predicate.phrase, scene.lexicon.contact.joint);
  const all =
    participants.length < 2 && (isShared || least === 1) ? [...new Set([...participants, ...host])] : participants;
  if (all.length < least) return null;
  const own = host.filter((id) => all.includes(id));
  return { subtype: 'exercise', roles: own.length > 0 ? { participants: all, host: own } : { participants: all } };
}

type Found = Pick<Draft, 'subtype' | 'roles'>;

function visit(scene: Scene, predicate: Predicate, hit: TriggerHit): Found | null {
  const roles = visitRoles(scene, predicate, hit);
  return roles ? { subtype: hit.trigger.subtype, roles } : leave(scene, hit, 'one-side');
}

function meeting(scene: Scene, predicate: Predicate, hit: TriggerHit): Found | null {
  const { told, meant } = participantsOf(scene, predicate, hit);
  const participants = [...new Set([...meant, ...idsOf(scene.analysis, told)])].filter(
    (id) => !id.startsWith('region:'),
  );
  const { subtype } = hit.trigger;
  if (subtype === 'exercise') return exercise(scene, predicate, participants) ?? leave(scene, hit, 'one-side');
  if (participants.length < 2) return leave(scene, hit, participants.length === 1 ? 'one-side' : 'no-party');
  if (subtype === 'talks' && isOneMeeting(scene, predicate, told))
    return { subtype: 'meeting', roles: { participants } };
  if (subtype === 'talks' && isOnTransfer(scene, predicate)) return leave(scene, hit, 'on-transfer');
  return { subtype, roles: { participants } };
}
