import type { PartyMention } from '../../mention.ts';
import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isBare, isItem, type Phrase, partiesOf } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { idsOf } from '../role-ids.ts';
import { isAnothers, isOneOf, type Scene } from '../scene.ts';
import { honouredBy } from './honoured-by.ts';
import { membersOf } from './members-of.ts';
import { spokenOf } from './spoken-of.ts';

/** Those found to take part, and whether the words leave a side open: «خلال لقائه نظيره» tells of one side only. */
interface Sides {
  phrases: Phrase[];
  open: boolean;
}

/** Who takes part in a contact: the mentions that tell it, and ids of those whom the words only mean. */
export interface Participants {
  told: PartyMention[];
  meant: string[];
}

/**
 * Those who take part in a meeting, call, conference or exercise: subject and objects of its verb, «مع», «بين», «بـ», those in the
 * noun's own phrase, and who holds it («أجرى [الوزير] محادثات», «محادثات أجراها [الوزير]»). A side left open is the subject of the
 * verb above, or who was told of last.
 */
export function participantsOf(scene: Scene, predicate: Predicate, hit: TriggerHit): Participants {
  const { phrases, open } = predicate.kind === 'verb' ? ofVerb(scene, predicate, hit) : ofNoun(scene, predicate, hit);
  // «نفذت [مقاتلات مصرية وفرنسية] تدريبا مشتركا»; but «استقبل الوزير [طائرات أمريكية]»
  const told = phrases.flatMap((phrase) => {
    if (isItem(phrase)) return isOfMany(hit) ? partiesOf(phrase) : [];
    return membersOf(scene, phrase);
  });
  const ids = idsOf(scene.analysis, told).filter((id) => !id.startsWith('region:'));
  if (ids.length === 0 && predicate.kind === 'noun') {
    const occasion = onOccasion(scene, predicate);
    // «أعلنت [أذربيجان وتركيا] إجراء تدريبات مشتركة»
    return { told: occasion, meant: occasion.length === 0 && isOfMany(hit) ? subjectAbove(scene, predicate) : [] };
  }
  if (ids.length !== 1 || !open) return { told, meant: [] };
  const above = subjectAbove(scene, predicate).filter((id) => !ids.includes(id));
  return { told, meant: above.length > 0 || isOfMany(hit) ? above : spokenOf(scene, predicate.first, ids) };
}

/** Exercises and conferences, of which a text says with whom they are held even where it does not say who holds them. */
function isOfMany({ trigger }: TriggerHit): boolean {
  return trigger.direction === 'many' || trigger.direction === 'drill';
}

function ofVerb(scene: Scene, predicate: Predicate, hit: TriggerHit): Sides {
  const { clause } = predicate;
  const { subject, objects, obliques } = verbArguments(clause, scene.syntax.classes);
  const own = [...(subject ? [subject] : []), ...objects];
  const partners = partnersOf(scene, predicate, hit, obliques);
  const present = scene.syntax.classes.verb(predicate.first)?.use.tense === 'present';
  // «في زيارة [التقى خلالها الرئيس]»: about the visit, its subject was told before.
  const aside = clause.antecedent !== null && membersOf(scene, clause.antecedent).length === 0;
  return { phrases: [...own, ...partners], open: present || aside || own.length + partners.length < 2 };
}

function ofNoun(scene: Scene, predicate: Predicate, hit: TriggerHit): Sides {
  const { own, objects, obliques } = nounArguments(predicate);
  const partners = partnersOf(scene, predicate, hit, obliques);
  const resumed = hit.reading.suffix !== '' || isGathered(scene, predicate);
  // «خلال استقباله [نظيره]»: what stands right behind the pronoun.
  const met = objects.filter((phrase) => phrase.first === predicate.phrase?.end && (resumed || own === null));
  // «اجتماع [للجنة العسكرية الروسية الباكستانية]»
  const body = obliques.filter((phrase) => phrase.preposition === 'ل' && phrase.first === predicate.phrase?.end);
  const bodies = body.filter((phrase) => membersOf(scene, phrase).length > 1);
  const callers = hit.trigger.subtype === 'conference' ? invitersOf(scene, predicate) : [];
  const told = [...(own ? [own] : []), ...bodies, ...about(scene, predicate, hit), ...met, ...partners];
  return {
    phrases: [...told, ...holdersOf(scene, predicate, hit), ...callers],
    open: resumed || partners.some((phrase) => phrase.preposition !== 'بين'),
  };
}

/** «لقاء [جمعه] مع نظيره» */
function isGathered(scene: Scene, { end }: Predicate): boolean {
  return scene.analysis
    .readings(end)
    .some((reading) => reading.suffix !== '' && scene.lexicon.contact.gathers.has(reading.stem));
}

/** «هنأ [ترمب] [أردوغان] في اتصال هاتفي»: a contact without sides of its own is between those around the verb that it was the occasion of. */
function onOccasion(scene: Scene, { parent, phrase, link }: Predicate): PartyMention[] {
  if (
    parent?.kind !== 'verb' ||
    !phrase ||
    link === 'subject' ||
    !scene.lexicon.contact.occasions.has(phrase.preposition)
  )
    return [];
  const { subject, objects, obliques } = verbArguments(parent.clause, scene.syntax.classes);
  // «بحث [الوزير] مع [نظيره] التعاون خلال اجتماعهما»
  const partners = obliques.filter(
    (one) => scene.lexicon.contact.partners.has(one.preposition) && one.end <= phrase.first,
  );
  const around = [...(subject ? [subject] : []), ...objects, ...partners].filter((one) => !isItem(one));
  return around
    .flatMap((one) => membersOf(scene, one))
    .filter((party) => party.by !== 'capital' && party.by !== 'name');
}

/** «مؤتمر … بدعوة [من الولايات المتحدة]»: who calls a conference takes part. */
function invitersOf(scene: Scene, predicate: Predicate): Phrase[] {
  const phrases = scene.syntax.clauses
    .flatMap((clause) => clause.phrases)
    .filter((phrase) => phrase.first > predicate.first);
  return phrases.filter((phrase, k) => {
    const before = phrases[k - 1];
    return before?.end === phrase.first && isOneOf(scene, before.head, scene.lexicon.contact.invitations);
  });
}

/** «أجرى [الوزير] محادثات», «شاركت [البحرية] في مناورات»: the subject of the verb of holding above, with whom it holds it. */
function holdersOf(scene: Scene, predicate: Predicate, hit: TriggerHit): Phrase[] {
  for (let child = predicate, depth = 0; child.parent && depth < 3; depth++) {
    const { parent, link } = child;
    if (parent.kind === 'verb') {
      if (!isHolder(scene, parent)) return [];
      const { subject, objects, obliques } = verbArguments(parent.clause, scene.syntax.classes);
      const behind = obliques.filter((phrase) => link === 'subject' || phrase.first < predicate.first);
      // «جمع لقاء … [وزيري الدفاع …]»: what is gathered stands behind.
      const gathers = isOneOf(scene, parent.first, scene.lexicon.contact.gathers);
      const apposed = objects.filter((phrase) => gathers || phrase.end <= predicate.first);
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
  // «مشاورات بين الصين وفيتنام، وأخرى بين الصين وماليزيا»: the second pair holds its own.
  const [pair] = obliques.filter((phrase) => phrase.preposition === 'بين' && phrase.first > predicate.first);
  return obliques.filter((phrase) => {
    const { preposition } = phrase;
    if (preposition === 'بين' && pair && phrase !== pair) return false;
    if (phrase.first <= predicate.first && preposition !== 'بين' && predicate.kind === 'noun') return false;
    if (isAnothers(scene, predicate, phrase)) return false;
    if (partners.has(preposition)) return true;
    if (personPartners.has(preposition)) return arePeople(scene, phrase);
    return hit.trigger.subtype === 'call' && callers.has(preposition);
  });
}

/** «اجتمع [بالرئيس]», but «اجتمع [بالرياض]». */
function arePeople(scene: Scene, phrase: Phrase): boolean {
  const party = phrase.parties[0] ?? honouredBy(scene, phrase.head);
  return party !== null && party.by !== 'capital' && party.by !== 'name';
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
