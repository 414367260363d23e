import type { PartyMention } from '../../mention.ts';
import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isBare, type Phrase, partiesOf } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import type { Scene } from '../scene.ts';

/**
 * Ids of the states that a visit goes to, of places the state in which they lie: «وصل [إلى بغداد]», «زار [أربيل]», «زيارة [لباريس]»,
 * «زيارة قاعدة [في قطر]», «حلّ ضيفا [في أنقرة]». Empty where none is told.
 */
export function hostOf(scene: Scene, predicate: Predicate, hit: TriggerHit, visitor: Phrase | null): string[] {
  const { whither, where } = scene.lexicon.contact;
  const around = phrasesAround(scene, predicate).filter((phrase) => phrase !== visitor && phrase.first >= hit.first);
  const places = around.filter((phrase) => placesOf(scene, phrase).length > 0);
  const goals = places.filter((phrase) => whither.has(phrase.preposition));
  const must = hit.trigger.with.some((word) => whither.has(word));
  // «وصل [الرياض]», not «وصلت [طائرة إماراتية]»
  const named = places.filter((phrase) => !hit.trigger.person || partiesOf(phrase).every(isPlace));
  const bare = named.filter((phrase) => isBare(phrase) || phrase === around[0]);
  const [first] = must ? goals : [...bare, ...goals, ...places.filter((phrase) => where.has(phrase.preposition))];
  return first ? placesOf(scene, first) : [];
}

/** Phrases that may say where to, the noun's own first: «زيارة [الرباط]», «زيارة قام بها [إلى كييف]». */
function phrasesAround(scene: Scene, predicate: Predicate): Phrase[] {
  if (predicate.kind === 'verb') {
    const { subject, objects, obliques } = verbArguments(predicate.clause, scene.syntax.classes);
    return [...objects, ...obliques, ...(subject ? [subject] : [])];
  }
  const { own, objects, obliques } = nounArguments(predicate);
  const about = verbsAbout(scene, predicate).flatMap(
    (verb) => verbArguments(verb.clause, scene.syntax.classes).obliques,
  );
  const place = own && partiesOf(own).some(isPlace) ? [own] : [];
  return [...place, ...obliques, ...objects, ...about];
}

/** «زيارة [قام بها الوزير]»: verbs of relative clauses about a noun. */
export function verbsAbout(scene: Scene, predicate: Predicate): Predicate[] {
  return scene.predicates.filter((one) => one.kind === 'verb' && one.link === 'relative' && one.parent === predicate);
}

/** True for a mention that is a state or place by name, nobody who could travel. */
export function isPlace(party: PartyMention): boolean {
  return (
    party.by === 'capital' || (party.by === 'name' && party.ids.every((id) => /^(?:state|place|region):/u.test(id)))
  );
}

/** The states that a phrase names or in which the places lie that it names. */
export function placesOf(scene: Scene, phrase: Phrase): string[] {
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
