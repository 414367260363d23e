import type { Shortfall } from '../../../model/index.ts';
import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isItem, isParty } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { idsOf } from '../role-ids.ts';
import { formAt, hitsOf, isOneOf, type Scene } from '../scene.ts';
import { lacksPreposition } from './other-senses.ts';
import { ENDING, isThreat } from './threat.ts';
import type { TransferEvent } from './transfer-event.ts';

/** What the words around an act make of it where it is none of ours, whoever the parties are; null where it may be ours. */
export function otherSense(scene: Scene, event: TransferEvent): Shortfall | null {
  const { core, governors } = event;
  if (core.hit.trigger.governed && governors.length === 0) return 'no-stage';
  if (lacksPreposition(scene, core.hit)) return 'no-preposition';
  if (isBanned(scene, event)) return 'ban';
  if (isWarnedOf(scene, event)) return 'warning';
  if (isDuty(scene, event)) return 'duty';
  if (isUrged(scene, event)) return 'urged';
  if (isProgramme(scene, event)) return 'programme';
  if (isExercise(scene, event)) return 'exercise';
  if (fitsOut(scene, event) || givesGoods(scene, event) || tellsRange(scene, event)) return 'fitting-out';
  return buysCompany(scene, event) ? 'firm-bought' : null;
}

/** A sentence of sport, art or civil aviation speaks of no arms deal. */
export function isCivil(scene: Scene): boolean {
  const { first, end } = scene.read.sentence;
  for (let i = first; i < end; i++) {
    // «دورية» is no «دوري» with a pronoun.
    for (const { stem, suffix } of scene.analysis.readings(i))
      if (suffix === '' && scene.lexicon.decoys.has(stem)) return true;
    if (isCarrier(scene, i)) return true;
  }
  return false;
}

/** «الخطوط الجوية», «الخطوط التونسية»; not «الخطوط الحمراء», «الخطوط الأمامية». */
function isCarrier(scene: Scene, i: number): boolean {
  const { carriers, carrierStarts } = scene.lexicon;
  if (!carrierStarts.has(formAt(scene, i))) return false;
  if (carriers.has(`${formAt(scene, i)} ${formAt(scene, i + 1)}`)) return true;
  return (
    carriers.has(formAt(scene, i)) && scene.read.parties.some(({ by, first }) => by === 'adjective' && first === i + 1)
  );
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
    return ban(predicate.hits) || ban(predicate.parent?.hits ?? []) || isForbidden(predicate);
  });
}

/** «[تحظر] سويسرا إعادة [تصدير] الذخائر»: under a verb that forbids, whatever noun stands between. */
function isForbidden({ parent }: Predicate): boolean {
  const outer = parent?.kind === 'noun' ? parent.parent : parent;
  return outer?.hits.some(({ trigger }) => trigger.kind === 'policy' && trigger.id === 'ban') === true;
}

/** «حذّرت واشنطن بغداد [من] عقد صفقات»: what somebody warns of or threatens with is told of nobody. */
function isWarnedOf(scene: Scene, event: TransferEvent): boolean {
  if (isThreat(scene, event)) return false;
  const outer = (event.governors.at(-1) ?? event.core).predicate;
  // «أبدت واشنطن [قلقها] من نشر …», «[خطر] تزويد …»
  const isFeared = [event.core, ...event.governors].some(({ predicate: { kind, phrase, first } }) => {
    if (kind !== 'noun' || phrase === null) return false;
    const at = scene.lexicon.transfer.from.has(phrase.preposition) ? phrase.first - 1 : first - 1;
    return isOneOf(scene, at, scene.lexicon.warnings);
  });
  return (
    isFeared ||
    (outer.kind === 'noun' &&
      outer.link === 'complement' &&
      outer.parent !== null &&
      isOneOf(scene, outer.parent.first, scene.lexicon.warnings))
  );
}

/** «[يجب] رفض تسليم أسلحة لمن …», «[يتعين] على الدول المرور عبر … لشراء»: what ought to be is told of nobody. */
function isDuty(scene: Scene, event: TransferEvent): boolean {
  return isUnder(scene, event, scene.lexicon.duties);
}

/** «[دعت] الرياض أنقرة إلى التخلي عن شراء …»: a deal that others want ended has not been; nor has «[دعت] وارسو برلين إلى تزويد كييف بـ». */
function isUrged(scene: Scene, event: TransferEvent): boolean {
  if (isCalledFor(event) || isCalledOff(scene, event)) return true;
  const ends = event.governors.some(({ hit }) => ENDING.has(hit.trigger.subtype));
  return ends && isUnder(scene, event, scene.lexicon.urges);
}

/** «تطالب واشنطن موسكو بـ[عدم] تسليم طهران …»: what others want left undone has been done by nobody. */
function isCalledOff(scene: Scene, { core: { predicate }, governors }: TransferEvent): boolean {
  const isAsked = governors.some(({ hit }) => hit.trigger.subtype === 'request');
  return isAsked && predicate.kind === 'noun' && isOneOf(scene, predicate.first - 1, scene.lexicon.notNouns);
}

function isCalledFor({ core, governors }: TransferEvent): boolean {
  const { parent, link } = (governors.at(-1) ?? core).predicate;
  const urge = parent && hitsOf(parent, 'transfer', 'governor').find(({ trigger }) => trigger.id === 'urge');
  return urge !== undefined && urge !== null && link === 'complement';
}

/** True where one of some words governs an event, itself or through nouns of action. */
function isUnder(scene: Scene, { core, governors }: TransferEvent, words: ReadonlySet<string>): boolean {
  let outer: Predicate | null = (governors.at(-1) ?? core).predicate;
  while (outer) {
    if (isOneOf(scene, outer.first, words)) return true;
    outer = outer.kind === 'noun' && outer.link === 'complement' ? outer.parent : null;
  }
  return false;
}

/** «نصف المبلغ المتبقي في [مبادرة] المساعدات الأمنية لكييف»: aid that only names a programme. */
function isProgramme(scene: Scene, { core, governors }: TransferEvent): boolean {
  const { phrase, first } = core.predicate;
  return (
    core.hit.trigger.class === 'deal' &&
    governors.length === 0 &&
    phrase !== null &&
    phrase.head < first &&
    isOneOf(scene, phrase.head, scene.lexicon.programmes)
  );
}

/** «التدريب المشترك», «تدريب مع نظيرتها»: an exercise, where nobody is said to be trained. */
function isExercise(scene: Scene, { core }: TransferEvent): boolean {
  const { predicate, hit } = core;
  if (hit.trigger.item !== 'training' || predicate.kind !== 'noun') return false;
  const next = predicate.clause.phrases.find((phrase) => phrase.first >= predicate.end && phrase.preposition !== '');
  const words = scene.lexicon.transfer;
  const beside = next !== undefined && next.first === predicate.phrase?.end ? next.preposition : '';
  return (
    words.with.has(beside) ||
    words.between.has(beside) ||
    (scene.syntax.classes.isDefinite(predicate.first) && !words.for.has(beside))
  );
}

/** «صاروخ [يمكنه] الوصول إلى …», «[قادرة على] الوصول إلى …»: tells how far it flies. */
function tellsRange(scene: Scene, { core: { predicate, hit } }: TransferEvent): boolean {
  const { able } = scene.lexicon.transfer;
  if (hit.trigger.id !== 'arrive' || predicate.kind !== 'noun' || predicate.phrase === null) return false;
  const { first } = predicate.phrase;
  return [first - 1, first, predicate.first - 1].some((at) => isOneOf(scene, at, able));
}

/** «تزويد المقاتلات [بالوقود]»: what is given is no weapon. */
function givesGoods(scene: Scene, { core: { predicate, hit } }: TransferEvent): boolean {
  if (hit.trigger.id !== 'supply') return false;
  const { goods, by } = scene.lexicon.transfer;
  return predicate.clause.phrases.some(
    (phrase) => phrase.first >= predicate.first && by.has(phrase.preposition) && isOneOf(scene, phrase.head, goods),
  );
}

/** «تجهيز المنظومة بصواريخ», «تسليح طائرات»: a thing is fitted out, nobody is supplied. */
function fitsOut(scene: Scene, { core }: TransferEvent): boolean {
  const { predicate, hit } = core;
  if (predicate.kind !== 'noun') return false;
  const { own, objects, obliques } = nounArguments(predicate);
  if (hit.trigger.id === 'arm' && own !== null && isItem(own) && !objects.some(isParty)) return true;
  if (hit.trigger.id !== 'supply') return false;
  const isThing = own !== null && own.end > own.first && own.parties.every((party) => party.by === 'adjective');
  const thing = isThing && !isParty(own);
  return (
    thing &&
    obliques.some(
      (phrase) =>
        scene.lexicon.transfer.by.has(phrase.preposition) &&
        phrase.first === predicate.phrase?.end &&
        phrase.items.length > 0,
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
