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

/**
 * Who goes where: «زار [وزير الدفاع] [تركيا]», «وصل [كارتر] إلى [بغداد]», «زيارة [الوزير] إلى [الرباط]», «يقوم [الملك] بزيارة [لواشنطن]»,
 * «[الوزير] … خلال زيارتـه [القاهرة]». Null where the visitor or the state visited is not told.
 */
export function visitRoles(scene: Scene, predicate: Predicate, hit: TriggerHit): Record<string, string[]> | null {
  const visitor =
    predicate.kind === 'verb'
      ? verbArguments(predicate.clause, scene.syntax.classes).subject
      : visitorOfNoun(scene, predicate, hit);
  const to = hostOf(scene, predicate, hit, visitor);
  if (to.length === 0) return null;
  const from = visitor
    ? visitors(scene, visitor, hit.trigger.person)
    : isLeftOpen(scene, predicate, hit)
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
  return hit.reading.suffix !== '' || (above !== null && !hit.trigger.person && !hit.reading.definite);
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
    (phrase) => phrase.preposition === 'ل' && phrase.first === predicate.phrase?.end && goes(scene, phrase),
  );
  return owner && goals.some((phrase) => phrase !== owner) ? owner : null;
}

/** True for a phrase of people or forces that can be on a visit. */
function goes(scene: Scene, phrase: Phrase): boolean {
  return visitors(scene, phrase, false).length > 0 && !membersOf(scene, phrase).every(isPlace);
}

function isPlace(party: PartyMention): boolean {
  return (
    party.by === 'capital' || (party.by === 'name' && party.ids.every((id) => /^(?:state|place|region):/u.test(id)))
  );
}

function verbsAbout(scene: Scene, predicate: Predicate): Predicate[] {
  return scene.predicates.filter((one) => one.kind === 'verb' && one.link === 'relative' && one.parent === predicate);
}

function hostOf(scene: Scene, predicate: Predicate, hit: TriggerHit, visitor: Phrase | null): string[] {
  const args =
    predicate.kind === 'verb' ? verbArguments(predicate.clause, scene.syntax.classes) : nounArguments(predicate);
  const about =
    predicate.kind === 'noun'
      ? verbsAbout(scene, predicate).flatMap((verb) => verbArguments(verb.clause, scene.syntax.classes).obliques)
      : [];
  const own = 'own' in args && args.own && partiesOf(args.own).some(isPlace) ? [args.own] : [];
  const phrases: Phrase[] = [...own, ...args.obliques, ...args.objects, ...about].filter(
    (phrase) => phrase !== visitor && phrase.first >= hit.first,
  );
  const goals = phrases.filter(
    (phrase) => scene.lexicon.contact.whither.has(phrase.preposition) && placesOf(scene, phrase).length > 0,
  );
  const bare = phrases.filter(
    (phrase) => (phrase.preposition === '' || own.includes(phrase)) && placesOf(scene, phrase).length > 0,
  );
  const whither = hit.trigger.with.some((word) => scene.lexicon.contact.whither.has(word));
  const there = phrases.filter(
    (phrase) => scene.lexicon.contact.where.has(phrase.preposition) && placesOf(scene, phrase).length > 0,
  );
  // «وصل [إلى بغداد]»; «زار [بغداد]», «زيارة [لبغداد]»; «زيارة قاعدة [في العراق]», «حلّ ضيفا [في أنقرة]».
  const [first] = whither ? goals : [...bare, ...goals, ...there];
  return first ? placesOf(scene, first) : [];
}

/** The states that a phrase names or in which the places lie that it names. */
function placesOf(scene: Scene, phrase: Phrase): string[] {
  const { entities } = scene.analysis;
  return partiesOf(phrase).flatMap((party) => {
    if (party.by === 'person' || party.by === 'anonymous') return [];
    return party.ids.flatMap((id) => {
      if (entities.type(id) === 'outlet' || entities.type(id) === 'region') return [];
      if (id.startsWith('state:')) return [id];
      const state = entities.stateOf(id);
      return state ? [entities.use(state)] : [];
    });
  });
}
