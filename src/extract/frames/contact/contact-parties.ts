import type { PartyMention } from '../../mention.ts';
import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isItem, type Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { idsOf } from '../role-ids.ts';
import { isOneOf, type Scene } from '../scene.ts';
import { hostsOf, invitersOf, onOccasion, subjectAbove } from './around-contact.ts';
import { holdersAbout, holdersOf } from './holders-of.ts';
import { honouredBy } from './honoured-by.ts';
import { isOfMany } from './is-of-many.ts';
import { membersOf } from './members-of.ts';
import { partnersOf } from './partners-of.ts';
import { spokenOf } from './spoken-of.ts';
import { isPlace } from './visit-host.ts';

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
    if (isItem(phrase)) return isOfMany(hit) ? phrase.parties : [];
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

function ofVerb(scene: Scene, predicate: Predicate, hit: TriggerHit): Sides {
  const { clause } = predicate;
  const { subject, objects, obliques } = verbArguments(clause, scene.syntax.classes);
  // «سيجتمع الزعيمان في العاصمة [هلسنكي]»: a capital is nobody to meet.
  const people = objects.filter(({ parties }) => parties.length === 0 || parties.some(({ by }) => by !== 'capital'));
  const met = people.filter((phrase) => isMet(scene, predicate, phrase));
  const own = people.length > 0 && met.length === 0 ? [] : [...(subject ? [subject] : []), ...met];
  const partners = partnersOf(scene, predicate, hit, obliques);
  const present = scene.syntax.classes.verb(predicate.first)?.use.tense === 'present';
  // «في زيارة [التقى خلالها الرئيس]»: about the visit, its subject was told before.
  const aside = clause.antecedent !== null && membersOf(scene, clause.antecedent).length === 0;
  return { phrases: [...own, ...partners], open: present || aside || own.length + partners.length < 2 };
}

function ofNoun(scene: Scene, predicate: Predicate, hit: TriggerHit): Sides {
  const { between, ofWhom } = scene.lexicon.contact;
  const { own, objects, obliques } = nounArguments(predicate);
  const partners = partnersOf(scene, predicate, hit, obliques);
  const resumed = hit.reading.suffix !== '' || isGathered(scene, predicate);
  // «خلال استقباله [نظيره]»: what stands right behind the pronoun.
  const met = objects.filter(
    (phrase) => phrase.first === predicate.phrase?.end && (resumed || own === null) && isMet(scene, predicate, phrase),
  );
  // «اجتماع [للجنة العسكرية الروسية الباكستانية]»
  const body = obliques.filter((phrase) => ofWhom.has(phrase.preposition) && phrase.first === predicate.phrase?.end);
  const bodies = body.filter((phrase) => membersOf(scene, phrase).length > 1);
  const callers =
    hit.trigger.subtype === 'conference' ? [...invitersOf(scene, predicate), ...hostsOf(scene, predicate)] : [];
  const holders = own && !isSeatOnly(own) ? [own] : [];
  const told = [...holders, ...bodies, ...holdersAbout(scene, predicate, hit), ...met, ...partners];
  return {
    phrases: [...told, ...holdersOf(scene, predicate, hit), ...callers],
    open: resumed || partners.some((phrase) => !between.has(phrase.preposition)),
  };
}

/** «استقبل [الوزير]»; not «تستقبل أوغندا [مليون لاجئ]», «استقباله [الدفعة] الثالثة من الأسرى». */
function isMet(scene: Scene, { first }: Predicate, phrase: Phrase): boolean {
  const { welcomes, delegations } = scene.lexicon.contact;
  if (!isOneOf(scene, first, welcomes) || isItem(phrase)) return true;
  return (
    phrase.parties.length > 0 || honouredBy(scene, phrase.head) !== null || isOneOf(scene, phrase.head, delegations)
  );
}

/** «قمة [سنغافورة]», «محادثات [جنيف]»: where it is held, nobody who takes part. */
function isSeatOnly(own: Phrase): boolean {
  const [party, another] = own.parties;
  return party !== undefined && another === undefined && party.first === own.head && isPlace(party);
}

/** «لقاء [جمعه] مع نظيره» */
function isGathered(scene: Scene, { end }: Predicate): boolean {
  return scene.analysis
    .readings(end)
    .some((reading) => reading.suffix !== '' && scene.lexicon.contact.gathers.has(reading.stem));
}
