import type { Predicate } from '../../syntax/predicate.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { partiesOf } from '../../syntax/phrase.ts';
import { assertionOf } from '../assertion.ts';
import { idsOf } from '../role-ids.ts';
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
    return drafts;
  },
};

/** The same parties in contact twice in one sentence are one contact, but for a visit and the meeting held on it. */
function repeats(a: Draft, b: Draft): boolean {
  const [x, y] = [a, b].map((draft) => [...(draft.roles['participants'] ?? [])].sort().join());
  if (x !== y) return false;
  return a.subtype === b.subtype || (a.subtype !== 'visit' && b.subtype !== 'visit');
}

function draftOf(scene: Scene, predicate: Predicate, hit: TriggerHit): Draft | null {
  if (isOneOf(scene, hit.end, scene.lexicon.noContact) || isAboutOtherThings(scene, predicate, hit) || !isFollowed(scene, hit)) return null;
  const roles = hit.trigger.direction === 'go' ? visitRoles(scene, predicate, hit) : meetingRoles(scene, predicate);
  if (!roles) return null;
  return {
    kind: 'contact',
    subtype: hit.trigger.subtype,
    assertion: assertionOf(scene, [predicate, ...carriers(predicate)]),
    roles,
    items: [],
    sentence: scene.read.sentence.index,
    trigger: hit,
    clauses: [predicate.clause, ...carriers(predicate).map((one) => one.clause)],
    rule: `contact/${hit.trigger.id}`,
    steps: Object.entries(roles).map(([role, ids]) => `${role} ${ids.join(' + ')}`),
  };
}

/** «تحدث هاتفيا», «وصل إلى»: the word that makes it a contact must follow. */
function isFollowed(scene: Scene, { trigger, end }: TriggerHit): boolean {
  if (trigger.with.length === 0) return true;
  for (let i = end; i < Math.min(end + 24, scene.read.sentence.end); i++) {
    if (trigger.with.includes(formAt(scene, i)) || trigger.with.includes(scene.syntax.classes.preposition(i)?.form ?? '')) return true;
  }
  return false;
}

/** «بحث» with a sale or a transfer for its object is that transfer's; «استقبال الطائرات» is none of people. */
function isAboutOtherThings(scene: Scene, predicate: Predicate, hit: TriggerHit): boolean {
  if (hit.trigger.subtype !== 'talks' || predicate.kind !== 'verb') return false;
  return scene.predicates.some((one) => one.parent === predicate && hitOf(one, 'transfer', 'core', 'deal'));
}

/** The verb that carries a noun of contact: «سيعقد لقاء». */
function carriers({ kind, parent, link }: Predicate): Predicate[] {
  return kind === 'noun' && parent?.kind === 'verb' && link !== 'relative' ? [parent] : [];
}

function meetingRoles(scene: Scene, predicate: Predicate): Record<string, string[]> | null {
  const ids = idsOf(scene.analysis, participantsOf(scene, predicate).flatMap(partiesOf)).filter((id) => !id.startsWith('region:'));
  return ids.length < 2 ? null : { participants: ids };
}
