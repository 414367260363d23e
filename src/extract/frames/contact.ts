import type { TriggerHit } from '../triggers/find-triggers.ts';
import type { PartyGroup } from '../triggers/party-groups.ts';
import { assertionOf } from './assertion.ts';
import { clauseFor, type Draft, type Frame, formAt, groupsBetween, type Scene } from './scene.ts';
import { type Subject, subjectOf } from './subject.ts';

/** Officials, forces or companies meet: meetings, visits, calls, conferences, exercises, talks. */
export const contactFrame: Frame = {
  name: 'contact',
  reads: 'to meet, receive, visit, call; nouns of meeting with who took part: «عقد وزير الدفاع لقاء مع نظيره الإيطالي»',
  read(scene) {
    const drafts: Draft[] = [];
    for (const hit of scene.hits) {
      if (hit.trigger.kind !== 'contact') continue;
      const draft = hit.trigger.direction === 'go' ? visit(scene, hit) : meeting(scene, hit);
      if (draft && !drafts.some((d) => repeats(d, draft))) drafts.push(draft);
    }
    return drafts;
  },
};

/** The same parties meeting in one sentence is one contact, but for a visit and the meeting held on it. */
function repeats(a: Draft, b: Draft): boolean {
  if (JSON.stringify(a.roles['participants']) !== JSON.stringify(b.roles['participants'])) return false;
  return a.subtype === b.subtype || (a.subtype !== 'visit' && b.subtype !== 'visit');
}

function draft(scene: Scene, hit: TriggerHit, roles: Draft['roles'], lo: number, hi: number): Draft {
  return {
    kind: 'contact',
    subtype: hit.trigger.subtype,
    assertion: assertionOf(scene, hit, lo),
    roles,
    items: [],
    sentence: scene.read.sentence.index,
    trigger: hit,
    lo,
    hi,
    rule: `contact/${hit.trigger.id}`,
    steps: Object.entries(roles).map(([role, ids]) => `${role} ${ids.join(' + ')}`),
  };
}

const TAKES_PART = new Set(['', 'مع', 'بين', 'ب', 'ل', 'من', 'من قبل']);

function meeting(scene: Scene, hit: TriggerHit): Draft | null {
  const clause = clauseFor(scene, hit);
  const verb = hit.form === 'past' || hit.form === 'present';
  const hi = withRelative(scene, hit, clause.hi);
  const groups = groupsBetween(scene, clause.lo, hi).filter((g) => takesPart(g, hit, verb));
  const ids = [...new Set(groups.flatMap((g) => g.ids))];
  if (ids.length < 2 || ids.every((id) => id.startsWith('region:'))) return null;
  return draft(scene, hit, { participants: ids.filter((id) => !id.startsWith('region:')) }, clause.lo, hi);
}

/** Those before or after by «مع», «بين», as subject or object; a place («في باريس») takes no part. */
function takesPart(group: PartyGroup, hit: TriggerHit, verb: boolean): boolean {
  if (group.ofItem || !TAKES_PART.has(group.preposition)) return false;
  if (group.mentions.every((m) => m.by === 'capital') && group.preposition !== 'بين' && group.preposition !== 'مع')
    return false;
  if (group.preposition === 'من' || group.preposition === 'ل')
    return group.first - hit.end <= 1 && group.first >= hit.end && !verb;
  return group.first - hit.end <= 18;
}

/** «محادثات [أجراها وزير … مع …]»: a relative clause without a pronoun goes on naming those who met. */
function withRelative(scene: Scene, hit: TriggerHit, hi: number): number {
  const next = formAt(scene, hit.end);
  return /ها$|ه$/u.test(next) ? Math.max(hi, clauseFor(scene, { first: hit.end, end: hit.end + 1 }).hi) : hi;
}

function visit(scene: Scene, hit: TriggerHit): Draft | null {
  const clause = clauseFor(scene, hit);
  const visitor = visitorOf(scene, hit);
  const host = hostOf(scene, hit, clause.hi, visitor?.group ?? null);
  if (!visitor || !host) return null;
  const from = visitor.group.ids.filter((id) => id.startsWith('state:') && !host.ids.includes(id));
  const to = host.ids.filter((id) => id.startsWith('state:'));
  if (from.length === 0 || to.length === 0) return null;
  if (
    hit.trigger.person &&
    !visitor.group.mentions.some((m) => m.by === 'person' || m.by === 'office' || m.by === 'anaphor')
  )
    return null;
  return draft(scene, hit, { participants: [...from, ...to], host: to }, clause.lo, clause.hi);
}

function visitorOf(scene: Scene, hit: TriggerHit): Subject | null {
  const subject = subjectOf(scene, hit);
  if (subject && subject.group.mentions.some((m) => m.by !== 'capital')) return subject;
  const before = scene.groups
    .filter((g) => g.end <= hit.first && g.mentions.some((m) => m.by === 'person' || m.by === 'office'))
    .at(-1);
  return before ? { group: before, where: 'before' } : null;
}

/** «إلى المغرب», «للأردن», «زار القاهرة»: where the visit goes. */
function hostOf(scene: Scene, hit: TriggerHit, hi: number, visitor: PartyGroup | null): PartyGroup | null {
  const after = groupsBetween(scene, hit.end, hi).filter((g) => g !== visitor);
  const told = after.find((g) => g.preposition === 'الي' || g.preposition === 'ل');
  if (told) return told;
  const verb = hit.form === 'past' || hit.form === 'present';
  if (verb && hit.trigger.id === 'visit')
    return after.find((g) => g.preposition === '' && g.first - hit.end <= 8) ?? null;
  return (
    after.find((g) => g.preposition === 'في' && g.mentions.some((m) => m.by === 'capital' || m.by === 'name')) ?? null
  );
}
