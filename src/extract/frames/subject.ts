import type { TriggerHit } from '../triggers/find-triggers.ts';
import { isPreposition, type PartyGroup } from '../triggers/party-groups.ts';
import { clauseFor, formAt, groupsBetween, type Scene } from './scene.ts';

/** Who does what a trigger says, and where that stood. */
export interface Subject {
  group: PartyGroup;
  where: 'after' | 'before' | 'antecedent' | 'pronoun' | 'of';
}

/**
 * Subject of a verb, or of the sentence that holds a masdar.
 *
 * - after: «تسلّمت [مصر] ثلاث طائرات»
 * - before: «[واشنطن] ستسلّم مصر ثماني مقاتلات»
 * - antecedent: «[قطر] التي اشترت 24 طائرة»
 * - pronoun: «أعلنت [واشنطن] أنها سلّمت مصر مروحيات»
 * - of: «شراء [مصر] طائرات», «مبيعات [إسرائيل]»
 */
export function subjectOf(scene: Scene, hit: TriggerHit): Subject | null {
  const clause = clauseFor(scene, hit);
  const bare = groupsBetween(scene, clause.lo, clause.hi).filter((group) => group.preposition === '' && !group.ofItem);
  const verb = hit.form === 'past' || hit.form === 'present';
  const before = bare.filter((group) => group.end <= hit.first && !group.genitive).at(-1);
  const after = bare.find((group) => group.first >= hit.end && (!group.genitive || (!verb && group.first === hit.end)));
  const near = after && isNear(scene, hit.end, after.first, verb ? 6 : 1);
  if (!verb) {
    if (after && near) return { group: after, where: 'of' };
    // The first free party is the subject of the clause's verb; a second is whom it told.
    const first = bare.find((group) => group.end <= hit.first && !group.genitive);
    const possessor = hit.reading.suffix
      ? scene.groups.filter((group) => group.end <= hit.first && !group.ofItem).at(-1)
      : undefined;
    if (possessor) return { group: possessor, where: 'pronoun' };
    return first ? { group: first, where: 'before' } : viaOpener(scene, clause);
  }
  const pronoun = ofPronoun(scene, hit);
  if (pronoun) return { group: pronoun, where: 'pronoun' };
  const directly = before && hit.first - before.end <= 3 && !hasVerbBetween(scene, before.end, hit.first);
  if (directly) return { group: before, where: 'before' };
  if (clause.relative && clause.opener >= hit.first - 3) {
    const antecedent = antecedentOf(scene, clause.opener);
    if (antecedent && hit.reading.suffix === '') return { group: antecedent, where: 'antecedent' };
    if (after && near) return { group: after, where: 'after' };
    return null;
  }
  if (after && near) return { group: after, where: 'after' };
  return viaTopic(scene, hit) ?? viaOpener(scene, clause) ?? (before ? { group: before, where: 'before' } : null);
}

/** «أما [مصر] …، فقد طلبت»: the party set ahead. */
function viaTopic(scene: Scene, hit: TriggerHit): Subject | null {
  for (let i = hit.first - 1; i >= scene.read.sentence.first; i--) {
    if (!scene.lexicon.topics.has(formAt(scene, i))) continue;
    const group = scene.groups.find((g) => g.first >= i && g.first - i <= 2);
    return group ? { group, where: 'before' } : null;
  }
  return null;
}

/** «وهما تناقشان»: both of those named together last. */
function ofPronoun(scene: Scene, hit: TriggerHit): PartyGroup | null {
  if (!PRONOUNS.has(formAt(scene, hit.first - 1))) return null;
  return scene.groups.filter((group) => group.end < hit.first && group.ids.length > 1).at(-1) ?? null;
}

const PRONOUNS = new Set(['هما', 'وهما', 'هم', 'وهم']);

/** «أعلنت [واشنطن] أنها …»: the pronoun on «أن» is the nearest party before that stands free. */
function viaOpener(scene: Scene, clause: { opener: number }): Subject | null {
  if (clause.opener < 0 || !scene.lexicon.pronounSubjects.has(formAt(scene, clause.opener))) return null;
  const group = scene.groups.filter((g) => g.end <= clause.opener && g.preposition === '' && !g.genitive).at(-1);
  return group ? { group, where: 'pronoun' } : null;
}

/** The party right before a relative pronoun. */
export function antecedentOf(scene: Scene, relative: number): PartyGroup | null {
  return scene.groups.find((group) => group.end <= relative && relative - group.end <= 1 && !group.ofItem) ?? null;
}

/** True where nothing but adverbs, marks and plain words stands between: no preposition, no item. */
function isNear(scene: Scene, from: number, to: number, reach: number): boolean {
  if (to - from > reach) return false;
  for (let i = from; i < to; i++) {
    const form = formAt(scene, i);
    if (isPreposition(form, scene.lexicon) && !isTime(scene, i)) return false;
  }
  return !scene.read.items.some((item) => item.first >= from && item.end <= to);
}

function isTime(scene: Scene, i: number): boolean {
  return scene.read.times.some((time) => time.first <= i && i < time.end);
}

function hasVerbBetween(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (
      scene.lexicon.verbs.has(formAt(scene, i)) &&
      !scene.hits.some((hit) => hit.first === i && hit.trigger.class === 'governor')
    )
      return true;
  }
  return false;
}
