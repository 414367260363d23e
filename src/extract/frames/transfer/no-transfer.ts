import { nounArguments } from '../../syntax/noun-arguments.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { idsOf } from '../role-ids.ts';
import { formAt, isOneOf, type Scene } from '../scene.ts';
import type { TransferEvent } from './transfer-event.ts';

/** True where the words around an act make it none of ours, whoever the parties are. */
export function isNoTransfer(scene: Scene, event: TransferEvent): boolean {
  const { core, governors } = event;
  if (core.hit.trigger.governed && governors.length === 0) return true;
  if (lacksPreposition(scene, core.hit) || isBanned(scene, event) || isWarnedOf(scene, event)) return true;
  return isExercise(scene, event) || fitsOut(event) || buysCompany(scene, event);
}

/** A sentence of sport, art or civil aviation speaks of no arms deal. */
export function isCivil(scene: Scene): boolean {
  const { first, end } = scene.read.sentence;
  for (let i = first; i < end; i++) {
    // «دورية» is no «دوري» with a pronoun.
    if (scene.analysis.readings(i).some(({ stem, suffix }) => suffix === '' && scene.lexicon.decoys.has(stem)))
      return true;
  }
  return false;
}

/** «حصل على»: the preposition that makes the verb ours must follow soon. */
function lacksPreposition(scene: Scene, { trigger, end }: TriggerHit): boolean {
  if (trigger.with.length === 0) return false;
  for (let i = end; i < Math.min(end + 8, scene.read.sentence.end); i++) {
    const words = [
      scene.syntax.classes.preposition(i)?.form ?? formAt(scene, i),
      ...scene.analysis.readings(i).map((reading) => reading.stem),
    ];
    if (words.some((word) => trigger.with.includes(word))) return false;
  }
  return true;
}

/** «حظر بيع», «وقف تصدير» of a rule: a policy, unless weapons named are freed. */
function isBanned(scene: Scene, { core, governors }: TransferEvent): boolean {
  return [core, ...governors].some(({ predicate }) => {
    const ban = (hits: readonly TriggerHit[]) =>
      hits.some(
        (hit) =>
          hit.trigger.kind === 'policy' &&
          hit.trigger.direction === 'ban' &&
          hit.trigger.class === 'core' &&
          !scene.lexicon.noBan.has(hit.trigger.id),
      );
    return ban(predicate.hits) || ban(predicate.parent?.hits ?? []);
  });
}

/** «حذّرت واشنطن بغداد [من] عقد صفقات»: what somebody warns of or threatens with is told of nobody. */
function isWarnedOf(scene: Scene, { core, governors }: TransferEvent): boolean {
  const outer = (governors.at(-1) ?? core).predicate;
  return (
    outer.kind === 'noun' &&
    outer.link === 'complement' &&
    outer.parent !== null &&
    isOneOf(scene, outer.parent.first, scene.lexicon.warnings)
  );
}

/** «التدريب المشترك», «تدريب مع نظيرتها»: an exercise, where nobody is said to be trained. */
function isExercise(scene: Scene, { core }: TransferEvent): boolean {
  const { predicate, hit } = core;
  if (hit.trigger.item !== 'training' || predicate.kind !== 'noun') return false;
  const next = predicate.clause.phrases.find((phrase) => phrase.first >= predicate.end && phrase.preposition !== '');
  const beside = next !== undefined && next.first === predicate.phrase?.end ? next.preposition : '';
  return beside === 'مع' || beside === 'بين' || (scene.syntax.classes.isDefinite(predicate.first) && beside !== 'ل');
}

/** «تجهيز المنظومة بصواريخ»: a thing is fitted out, nobody is supplied. */
function fitsOut({ core }: TransferEvent): boolean {
  const { predicate, hit } = core;
  if (hit.trigger.id !== 'supply' || predicate.kind !== 'noun') return false;
  const { own, obliques } = nounArguments(predicate);
  const thing = own !== null && own.end > own.first && own.parties.every((party) => party.by === 'adjective');
  return (
    thing &&
    obliques.some(
      (phrase) => phrase.preposition === 'ب' && phrase.first === predicate.phrase?.end && phrase.items.length > 0,
    )
  );
}

/** «شراء الشركة الفرنسية»: a firm is bought, not arms. */
function buysCompany(scene: Scene, { core, control }: TransferEvent): boolean {
  const own = core.predicate.kind === 'noun' ? nounArguments(core.predicate).own : null;
  return (
    control !== null &&
    own !== null &&
    core.hit.trigger.direction === 'get' &&
    idsOf(scene.analysis, own.parties.slice(0, 1)).some((id) => id.startsWith('company:'))
  );
}
