import type { PartyMention } from '../../mention.ts';
import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isBare, isItem, type Phrase, partiesOf } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { idsOf } from '../role-ids.ts';
import { isOneOf, type Scene } from '../scene.ts';
import { membersOf } from './members-of.ts';
import { spokenOf } from './spoken-of.ts';
import { hostOf, isPlace, placesOf, verbsAbout } from './visit-host.ts';

/**
 * Who goes where: «زار [وزير الدفاع] [تركيا]», «وصل [كارتر] إلى [بغداد]», «زيارة [الوزير] إلى [الرباط]», «يقوم [الملك] بزيارة [لواشنطن]»,
 * «[الوزير] … خلال زيارتـه [القاهرة]». Null where the visitor or the state visited is not told.
 */
export function visitRoles(scene: Scene, predicate: Predicate, hit: TriggerHit): Record<string, string[]> | null {
  const visitor = predicate.kind === 'verb' ? visitorOfVerb(scene, predicate) : visitorOfNoun(scene, predicate, hit);
  const to = hostOf(scene, predicate, hit, visitor);
  if (to.length === 0) return null;
  const going = visitor ? visitors(scene, visitor, hit.trigger.person) : [];
  const open = isLeftOpen(scene, predicate, hit);
  // «أجرى وزير الدفاع المغربي مباحثات مع نظيره … على هامش زيارة يقوم بها إلى المملكة»: not who is at home there.
  const from =
    visitor && going.some((id) => !to.includes(id))
      ? going
      : open && (!visitor || verbsAbout(scene, predicate).length > 0)
        ? spokenOf(scene, predicate.first, to)
        : [];
  const host = to.filter((id) => !from.includes(id));
  return from.length === 0 || host.length === 0 ? null : { participants: [...from, ...host], host };
}

/** «خلال زيارتـ[ـه] موسكو», «وسيزور موسكو», «في زيارة إلى موسكو»: who was told of before, unless words not understood say who. */
function isLeftOpen(scene: Scene, predicate: Predicate, hit: TriggerHit): boolean {
  if (predicate.kind === 'verb') return true;
  const above = verbAbove(predicate);
  const subject = above ? verbArguments(above.clause, scene.syntax.classes).subject : null;
  if (subject && isUnknownName(scene, subject)) return false;
  // «لدى وصوله إلى بغداد»; «وصولها» may be of aircraft.
  if (hit.trigger.person) return scene.lexicon.contact.his.has(hit.reading.suffix);
  return hit.reading.suffix !== '' || (above !== null && !hit.reading.definite);
}

/** «اختفى [فلان] بعد زيارته …»: a word without article that is no noun of action and names nobody known. */
function isUnknownName(scene: Scene, phrase: Phrase): boolean {
  if (!isBare(phrase) || phrase.parties.length > 0 || scene.syntax.classes.isDefinite(phrase.head)) return false;
  return !scene.predicates.some((one) => one.phrase === phrase) && membersOf(scene, phrase).length === 0;
}

function verbAbove(predicate: Predicate): Predicate | null {
  for (let above = predicate.parent; above; above = above.parent) if (above.kind === 'verb') return above;
  return null;
}

/** States and groups of those who go: people, their offices, forces and delegations; a capital or an aircraft («الطائرة السعودية») does not. */
function visitors(scene: Scene, visitor: Phrase, strictly: boolean): string[] {
  if (isItem(visitor)) return [];
  const sent = isOneOf(scene, visitor.head, scene.lexicon.contact.delegations);
  const going = membersOf(scene, visitor).filter(
    (party) => sent || (strictly ? PEOPLE.has(party.by) && !isForce(scene, party) : party.by !== 'capital'),
  );
  return idsOf(scene.analysis, going).filter((id) => !id.startsWith('region:') && !id.startsWith('international:'));
}

function isForce({ analysis }: Scene, party: PartyMention): boolean {
  return party.ids.some((id) => analysis.entities.type(id) === 'armed-force');
}

const PEOPLE: ReadonlySet<PartyMention['by']> = new Set(['person', 'office', 'people', 'anonymous', 'anaphor']);

/** «وصل [الوزير] إلى الرياض»; «وصل الرياض [الوزير]». */
function visitorOfVerb(scene: Scene, { clause }: Predicate): Phrase | null {
  const { subject, objects } = verbArguments(clause, scene.syntax.classes);
  const isThere = subject !== null && partiesOf(subject).length > 0 && partiesOf(subject).every(isPlace);
  return (isThere ? objects.find((phrase) => goes(scene, phrase)) : null) ?? subject;
}

function visitorOfNoun(scene: Scene, predicate: Predicate, hit: TriggerHit): Phrase | null {
  if (hit.reading.suffix === '') {
    const own = ownVisitor(scene, predicate);
    if (own) return own;
  }
  for (let above = predicate.parent; above; above = above.parent) {
    if (above.kind !== 'verb') continue;
    const { subject } = verbArguments(above.clause, scene.syntax.classes);
    if (subject && goes(scene, subject)) return subject;
  }
  return null;
}

function ownVisitor(scene: Scene, predicate: Predicate): Phrase | null {
  const { own, obliques } = nounArguments(predicate);
  const goals = obliques.filter(
    (phrase) => scene.lexicon.contact.whither.has(phrase.preposition) && placesOf(scene, phrase).length > 0,
  );
  // «زيارة [الوزير] إلى», «زيارة [الوزير] للرباط»; «زيارة الرباط» alone is where to.
  if (own && partiesOf(own).some((party) => goals.length > 0 || !isPlace(party))) return own;
  // «زيارة [قام بها الوزير] إلى»
  const [verb] = verbsAbout(scene, predicate);
  const doer = verb ? verbArguments(verb.clause, scene.syntax.classes).subject : null;
  if (doer && doer !== predicate.phrase && goes(scene, doer)) return doer;
  // «زيارة [لولي العهد] إلى بريطانيا»
  const owner = obliques.find(
    (phrase) =>
      scene.lexicon.contact.ofWhom.has(phrase.preposition) &&
      phrase.first === predicate.phrase?.end &&
      goes(scene, phrase),
  );
  return owner && goals.some((phrase) => phrase !== owner) ? owner : null;
}

/** True for a phrase of people or forces that can be on a visit. */
function goes(scene: Scene, phrase: Phrase): boolean {
  return visitors(scene, phrase, false).length > 0 && !membersOf(scene, phrase).every(isPlace);
}
