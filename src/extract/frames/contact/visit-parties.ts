import type { PartyMention } from '../../mention.ts';
import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isItem, isParty, type Phrase, partiesOf } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { roleIds } from '../role-ids.ts';
import { formAt, isOneOf, type Scene } from '../scene.ts';

/**
 * Who goes where: «زار [وزير الدفاع] [تركيا]», «وصل [كارتر] إلى [بغداد]», «زيارة [الوزير] إلى [الرباط]», «يقوم [الملك] بزيارة [لواشنطن]»,
 * «[الوزير] … خلال زيارتـه [القاهرة]». Null where the visitor or the state visited is not told.
 */
export function visitRoles(scene: Scene, predicate: Predicate, hit: TriggerHit): Record<string, string[]> | null {
  const visitor = predicate.kind === 'verb' ? verbArguments(predicate.clause, scene.syntax.classes).subject : visitorOfNoun(scene, predicate, hit);
  const from = statesOf(roleIds(scene.analysis, visitor));
  if (!visitor || from.length === 0 || !isPersonal(visitor, hit.trigger.person)) return null;
  const to = hostOf(scene, predicate, hit, visitor).filter((id) => !from.includes(id));
  return to.length === 0 ? null : { participants: [...from, ...to], host: to };
}

/** People and their offices go on visits, as do forces; a capital or an aircraft («الطائرة السعودية») does not. */
function isPersonal(visitor: Phrase, strictly: boolean): boolean {
  if (isItem(visitor)) return false;
  return partiesOf(visitor).some((party) => (strictly ? PEOPLE.has(party.by) : party.by !== 'capital'));
}

const PEOPLE: ReadonlySet<PartyMention['by']> = new Set(['person', 'office', 'people', 'anonymous', 'anaphor']);

function visitorOfNoun(scene: Scene, predicate: Predicate, hit: TriggerHit): Phrase | null {
  const { own, obliques } = nounArguments(predicate);
  if (hit.reading.suffix === '') {
    if (own && partiesOf(own).length > 0) return own;
    // «زيارة [قام بها الوزير] إلى»
    const [verb] = verbsAbout(scene, predicate);
    const doer = verb ? verbArguments(verb.clause, scene.syntax.classes).subject : null;
    if (doer && isParty(doer)) return doer;
    // «زيارة [لولي العهد] إلى بريطانيا»
    const owner = obliques.find((phrase) => phrase.preposition === 'ل' && phrase.first === predicate.phrase?.end && isParty(phrase));
    if (owner && obliques.some((phrase) => phrase !== owner && scene.lexicon.whither.has(phrase.preposition) && placesOf(scene, phrase).length > 0)) return owner;
  }
  for (let above = predicate.parent; above; above = above.parent) {
    if (above.kind !== 'verb') continue;
    const { subject } = verbArguments(above.clause, scene.syntax.classes);
    return subject && isParty(subject) ? subject : null;
  }
  return null;
}

function verbsAbout(scene: Scene, predicate: Predicate): Predicate[] {
  return scene.predicates.filter((one) => one.kind === 'verb' && one.link === 'relative' && one.parent === predicate);
}

function hostOf(scene: Scene, predicate: Predicate, hit: TriggerHit, visitor: Phrase): string[] {
  const args = predicate.kind === 'verb' ? verbArguments(predicate.clause, scene.syntax.classes) : nounArguments(predicate);
  const about = verbsAbout(scene, predicate).flatMap((verb) => verbArguments(verb.clause, scene.syntax.classes).obliques);
  const phrases: Phrase[] = [...args.obliques, ...args.objects, ...about].filter((phrase) => phrase !== visitor && phrase.first >= hit.first);
  const goals = phrases.filter((phrase) => scene.lexicon.whither.has(phrase.preposition) && placesOf(scene, phrase).length > 0);
  const bare = phrases.filter((phrase) => phrase.preposition === '' && placesOf(scene, phrase).length > 0);
  const place = hit.trigger.with.length > 0 ? goals : [...bare, ...goals];
  const [first] = place.length > 0 ? place : phrases.filter((phrase) => phrase.preposition === 'في' && predicate.kind === 'noun');
  return first ? placesOf(scene, first) : [];
}

/** The state that a phrase names or in which the place lies that it names. */
function placesOf(scene: Scene, phrase: Phrase): string[] {
  const { entities } = scene.analysis;
  const [party] = partiesOf(phrase);
  if (!party || party.by === 'person' || party.by === 'anonymous') return [];
  return party.ids.flatMap((id) => {
    if (entities.type(id) === 'outlet') return [];
    if (id.startsWith('state:')) return [id];
    const state = entities.stateOf(id);
    return state && (entities.type(id) === 'place' || isOneOf(scene, phrase.head, scene.lexicon.sites) || formAt(scene, phrase.head) !== '') ? [entities.use(state)] : [];
  });
}

function statesOf(ids: readonly string[]): string[] {
  return ids.filter((id) => !id.startsWith('region:') && !id.startsWith('international:'));
}
