import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isParty, type Phrase, partiesOf } from '../../syntax/phrase.ts';
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
  if (!visitor || from.length === 0 || !isPersonal(visitor)) return null;
  const to = hostOf(scene, predicate, hit, visitor).filter((id) => !from.includes(id));
  return to.length === 0 ? null : { participants: [...from, ...to], host: to };
}

/** People and their offices go on visits, as do forces; a capital or a bare state does not. */
function isPersonal(visitor: Phrase): boolean {
  return partiesOf(visitor).some((party) => party.by !== 'capital');
}

function visitorOfNoun(scene: Scene, predicate: Predicate, hit: TriggerHit): Phrase | null {
  const { own } = nounArguments(predicate);
  if (hit.reading.suffix === '' && own && partiesOf(own).length > 0) return own;
  for (let above = predicate.parent; above; above = above.parent) {
    if (above.kind !== 'verb') continue;
    const { subject } = verbArguments(above.clause, scene.syntax.classes);
    return subject && isParty(subject) ? subject : null;
  }
  return null;
}

function hostOf(scene: Scene, predicate: Predicate, hit: TriggerHit, visitor: Phrase): string[] {
  const args = predicate.kind === 'verb' ? verbArguments(predicate.clause, scene.syntax.classes) : nounArguments(predicate);
  const phrases: Phrase[] = [...args.obliques, ...args.objects].filter((phrase) => phrase !== visitor && phrase.first >= hit.first);
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
