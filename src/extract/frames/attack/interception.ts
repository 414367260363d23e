import { nounArguments } from '../../syntax/noun-arguments.ts';
import { type Phrase, partiesOf } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { assertionOf } from '../assertion.ts';
import { roleIds } from '../role-ids.ts';
import { type Draft, hitOf, type Scene } from '../scene.ts';

/** «اعترضت الدفاعات السعودية صاروخا أطلقه الحوثيون باتجاه نجران»: who stopped it, who launched it, whom it was aimed at. */
export function interceptionDraft(scene: Scene, predicate: Predicate, hit: TriggerHit): Draft | null {
  const { doer, things, around } = argumentsOf(scene, predicate);
  const weapons = things
    .flatMap((phrase) => phrase.items)
    .filter((item) => scene.lexicon.attack.airborne.has(item.category));
  const interceptor = roleIds(scene.analysis, doer);
  if (weapons.length === 0 || interceptor.length === 0) return null;
  const launches = scene.predicates.filter(
    (one) => one.kind === 'verb' && hitOf(one, 'attack') && things.some((thing) => one.clause.antecedent === thing),
  );
  const attacker = launches.flatMap((one) =>
    roleIds(scene.analysis, verbArguments(one.clause, scene.syntax.classes).subject),
  );
  const sides = [...around, ...launches.flatMap((one) => one.clause.phrases)];
  if (attacker.length === 0) attacker.push(...ownersOf(scene, things));
  const target = sides
    .filter((phrase) => scene.lexicon.attack.against.has(phrase.preposition))
    .flatMap((phrase) => targetOf(scene, phrase));
  return {
    kind: 'attack',
    subtype: 'interception',
    assertion: assertionOf(scene, [predicate]),
    roles: {
      attacker: [...new Set(attacker)].filter((id) => !interceptor.includes(id)),
      target: [...new Set(target)],
      interceptor,
    },
    items: weapons,
    sentence: scene.read.sentence.index,
    trigger: hit,
    clauses: [predicate.clause, ...launches.map((one) => one.clause)],
    rule: 'attack/interception',
    steps: [`interceptor ${interceptor.join(' + ')}`],
  };
}

function argumentsOf(scene: Scene, predicate: Predicate): { doer: Phrase | null; things: Phrase[]; around: Phrase[] } {
  if (predicate.kind === 'verb') {
    const { subject, objects, obliques } = verbArguments(predicate.clause, scene.syntax.classes);
    return {
      doer: subject,
      things: [...objects, ...obliques.filter((phrase) => phrase.preposition === 'ل')],
      around: obliques,
    };
  }
  const { own, objects, obliques } = nounArguments(predicate);
  const above =
    predicate.parent?.kind === 'verb' ? verbArguments(predicate.parent.clause, scene.syntax.classes).subject : null;
  return { doer: above, things: [...(own ? [own] : []), ...objects], around: obliques };
}

/** «صاروخا [حوثيا]», «طائرات مسيرة [إيرانية]»: whose weapon it was. */
function ownersOf(scene: Scene, things: readonly Phrase[]): string[] {
  return things.filter((thing) => partiesOf(thing).length > 0).flatMap((thing) => roleIds(scene.analysis, thing));
}

/** A party, or the state of a place: «باتجاه [نجران]». */
function targetOf(scene: Scene, phrase: Phrase): string[] {
  const ids = roleIds(scene.analysis, phrase);
  if (ids.length > 0) return ids;
  const { entities } = scene.analysis;
  return partiesOf(phrase).flatMap((party) =>
    party.ids.flatMap((id) => {
      const state = entities.stateOf(id);
      return state ? [entities.use(state)] : [];
    }),
  );
}
