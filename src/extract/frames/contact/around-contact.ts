import type { PartyMention } from '../../mention.ts';
import { isBare, isItem, type Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { idsOf } from '../role-ids.ts';
import { isOneOf, type Scene } from '../scene.ts';
import { membersOf } from './members-of.ts';

/** «هنأ [ترمب] [أردوغان] في اتصال هاتفي»: a contact without sides of its own is between those around the verb that it was the occasion of. */
export function onOccasion(scene: Scene, { parent, phrase, link, clause }: Predicate): PartyMention[] {
  if (!phrase || link === 'subject' || !scene.lexicon.contact.occasions.has(phrase.preposition)) return [];
  let verb = parent;
  while (verb && verb.kind === 'noun' && verb.clause === clause) verb = verb.parent;
  if (verb?.kind !== 'verb') return [];
  const { subject, objects, obliques } = verbArguments(verb.clause, scene.syntax.classes);
  // «بحث [الوزير] مع [نظيره] التعاون خلال اجتماعهما»
  const partners = obliques.filter(
    (one) => scene.lexicon.contact.partners.has(one.preposition) && one.end <= phrase.first,
  );
  const around = [...(subject ? [subject] : []), ...objects, ...partners].filter((one) => !isItem(one));
  return around.flatMap((one) => {
    const members = membersOf(scene, one);
    // «حكومتا [إسرائيل وألمانيا]»: names joined to an office are whose it is as well.
    return members[0]?.by === 'office' ? members : members.filter(({ by }) => by !== 'capital' && by !== 'name');
  });
}

/** «مؤتمر … بدعوة [من الولايات المتحدة]»: who calls a conference takes part. */
export function invitersOf(scene: Scene, predicate: Predicate): Phrase[] {
  const phrases = scene.syntax.clauses
    .flatMap((clause) => clause.phrases)
    .filter((phrase) => phrase.first > predicate.first);
  return phrases.filter((phrase, k) => {
    const before = phrases[k - 1];
    return before?.end === phrase.first && isOneOf(scene, before.head, scene.lexicon.contact.invitations);
  });
}

/** «مؤتمر عقد في [باريس]»: the state in which a conference is held takes part. */
export function hostsOf(scene: Scene, predicate: Predicate): Phrase[] {
  const { inside } = scene.lexicon.accord;
  const about = scene.predicates.filter((one) => one.parent === predicate && one.link === 'relative');
  return [predicate, ...about]
    .flatMap(({ clause }) => clause.phrases)
    .filter((phrase) => phrase.first >= predicate.end && inside.has(phrase.preposition))
    .filter((phrase) =>
      phrase.parties.some((party) => party.first === phrase.head && (party.by === 'name' || party.by === 'capital')),
    )
    .slice(0, 1);
}

/** Ids of the subject of the nearest verb above that has one: «أعلنت [السعودية] انطلاق مناورة مع …». */
export function subjectAbove(scene: Scene, predicate: Predicate): string[] {
  for (let above = predicate.parent; above; above = above.parent) {
    if (above.kind !== 'verb' || !tellsOrHolds(scene, above)) continue;
    const { subject } = verbArguments(above.clause, scene.syntax.classes);
    const ids = subject && isBare(subject) ? idsOf(scene.analysis, membersOf(scene, subject)) : [];
    if (ids.length > 0) return ids;
  }
  return [];
}

/** «أعلنت» and «نظّمت»; not «تدعمان مخرجات [المؤتمر]». */
function tellsOrHolds({ syntax: { classes }, lexicon }: Scene, { first, hits }: Predicate): boolean {
  const use = classes.verb(first)?.use;
  return use !== undefined && (use.that || lexicon.contact.holders.has(use.lemma) || hits.some(isOfContact));
}

/** Words of contact and the light words that carry one («أعلنت», «بدأت»); not those of giving arms. */
function isOfContact({ trigger }: TriggerHit): boolean {
  return trigger.kind !== 'transfer' || trigger.class === 'light' || trigger.class === 'governor';
}
