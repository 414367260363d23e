import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isBare, type Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { idsOf } from '../role-ids.ts';
import { isAnothers, type Scene } from '../scene.ts';
import { membersOf } from './members-of.ts';
import { spokenOf } from './spoken-of.ts';

/** Those found to take part, and whether the words leave a side open: «خلال لقائه نظيره» tells of one side only. */
interface Sides {
  phrases: Phrase[];
  open: boolean;
}

/**
 * Ids of those who take part in a meeting, call, conference or exercise: subject and objects of its verb, «مع», «بين», «بـ», those in
 * the noun's own phrase, and who holds it («أجرى [الوزير] محادثات», «محادثات أجراها [الوزير]»). A side left open is the subject of
 * the verb above, or who was told of last.
 */
export function participantsOf(scene: Scene, predicate: Predicate, hit: TriggerHit): string[] {
  const { phrases, open } = predicate.kind === 'verb' ? ofVerb(scene, predicate, hit) : ofNoun(scene, predicate, hit);
  const many = hit.trigger.direction === 'many';
  const mentions = phrases.flatMap((phrase) => [
    ...membersOf(scene, phrase),
    ...(many && phrase === phrases[0] ? phrase.parties : []),
  ]);
  const ids = idsOf(scene.analysis, mentions).filter((id) => !id.startsWith('region:'));
  if (ids.length !== 1 || !open) return ids;
  const above = subjectAbove(scene, predicate).filter((id) => !ids.includes(id));
  return [...(above.length > 0 || many ? above : spokenOf(scene, predicate.first, ids)), ...ids];
}

function ofVerb(scene: Scene, predicate: Predicate, hit: TriggerHit): Sides {
  const { subject, objects, obliques } = verbArguments(predicate.clause, scene.syntax.classes);
  const own = [...(subject ? [subject] : []), ...objects];
  const partners = partnersOf(scene, predicate, hit, obliques);
  const present = scene.syntax.classes.verb(predicate.first)?.use.tense === 'present';
  return { phrases: [...own, ...partners], open: present || own.length + partners.length < 2 };
}

function ofNoun(scene: Scene, predicate: Predicate, hit: TriggerHit): Sides {
  const { own, objects, obliques } = nounArguments(predicate);
  const partners = partnersOf(scene, predicate, hit, obliques);
  const resumed = hit.reading.suffix !== '';
  // «خلال استقباله [نظيره]»: what stands right behind the pronoun.
  const met = objects.filter((phrase) => phrase.first === predicate.phrase?.end && (resumed || own === null));
  const told = [
    ...(own ? [own] : []),
    ...about(scene, predicate, hit),
    ...met,
    ...partners,
    ...holdersOf(scene, predicate, hit),
  ];
  return { phrases: told, open: resumed || partners.some((phrase) => phrase.preposition !== 'بين') };
}

/** «أجرى [الوزير] محادثات», «شاركت [البحرية] في مناورات»: the subject of the verb of holding above, with whom it holds it. */
function holdersOf(scene: Scene, predicate: Predicate, hit: TriggerHit): Phrase[] {
  for (let child = predicate, depth = 0; child.parent && depth < 3; depth++) {
    const { parent, link } = child;
    if (parent.kind === 'verb') {
      if (!isHolder(scene, parent)) return [];
      const { subject, objects, obliques } = verbArguments(parent.clause, scene.syntax.classes);
      const behind = obliques.filter((phrase) => link === 'subject' || phrase.first < predicate.first);
      const apposed = objects.filter((phrase) => phrase.end <= predicate.first);
      return [
        ...(subject && subject !== predicate.phrase ? [subject] : []),
        ...apposed,
        ...partnersOf(scene, parent, hit, behind),
      ];
    }
    child = parent;
  }
  return [];
}

/** «محادثات [أجراها وزير المالية مع مسؤولين]»: a verb of holding in a relative clause about it. */
function about(scene: Scene, predicate: Predicate, hit: TriggerHit): Phrase[] {
  const verbs = scene.predicates.filter(
    (one) => one.kind === 'verb' && one.link === 'relative' && one.parent === predicate && isHolder(scene, one),
  );
  return verbs.flatMap((verb) => {
    const { subject, objects, obliques } = verbArguments(verb.clause, scene.syntax.classes);
    return [...(subject ? [subject] : []), ...objects, ...partnersOf(scene, verb, hit, obliques)].filter(
      (phrase) => phrase !== predicate.phrase,
    );
  });
}

function isHolder(scene: Scene, { first }: Predicate): boolean {
  return scene.lexicon.contact.holders.has(scene.syntax.classes.verb(first)?.use.lemma ?? '');
}

/** Those under «مع», «بين»; people under «بـ»; for a call those under «من». */
function partnersOf(scene: Scene, predicate: Predicate, hit: TriggerHit, obliques: readonly Phrase[]): Phrase[] {
  const { partners, personPartners, callers } = scene.lexicon.contact;
  return obliques.filter((phrase) => {
    const { preposition } = phrase;
    if (phrase.first <= predicate.first && preposition !== 'بين' && predicate.kind === 'noun') return false;
    if (isAnothers(scene, predicate, phrase)) return false;
    if (partners.has(preposition)) return true;
    if (personPartners.has(preposition)) return arePeople(phrase);
    return hit.trigger.subtype === 'call' && callers.has(preposition);
  });
}

/** «اجتمع [بالرئيس]», but «اجتمع [بالرياض]». */
function arePeople(phrase: Phrase): boolean {
  const [party] = phrase.parties;
  return party !== undefined && party.by !== 'capital' && party.by !== 'name';
}

/** Ids of the subject of the nearest verb above that has one: «أعلنت [السعودية] انطلاق مناورة مع …». */
function subjectAbove(scene: Scene, predicate: Predicate): string[] {
  for (let above = predicate.parent; above; above = above.parent) {
    if (above.kind !== 'verb') continue;
    const { subject } = verbArguments(above.clause, scene.syntax.classes);
    const ids = subject && isBare(subject) ? idsOf(scene.analysis, membersOf(scene, subject)) : [];
    if (ids.length > 0) return ids;
  }
  return [];
}
