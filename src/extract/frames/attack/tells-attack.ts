import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isBare, isItem, isParty, type Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { formAt, hitOf, isOneOf, type Scene } from '../scene.ts';
import { topOf } from './attack-telling.ts';
import { canAttack, isSite } from './parties-of-attack.ts';
import { strikeArguments } from './strike-arguments.ts';

/** How far behind its word a preposition may stand that makes it one of attack, in tokens. */
const REACH = 14;

/** How far behind the word before an example it may stand, in tokens. */
const NEAR = 8;

/** True where a word of attack tells one: not «هجوم لاذع», «مكافحة الهجمات», «تستهدف الخطة»، «أطلق مبادرة». */
export function tellsAttack(scene: Scene, predicate: Predicate, hit: TriggerHit): boolean {
  if (isFigurative(scene, predicate) || isSpoken(scene, predicate, hit) || isCondition(scene, predicate)) return false;
  // «أطلق مبادرة», «فتح الملف»; but «أطلقت صواريخ»
  if (lacksPreposition(scene, hit) && (!hit.trigger.arms || hit.trigger.id !== 'fire')) return false;
  if (isSupposed(scene, predicate)) return false;
  if (predicate.kind === 'verb') return isArmed(scene, predicate, hit);
  return !isAverted(scene, predicate) && hitsSomething(scene, predicate, hit);
}

/** «ضرب [مواقع التنظيم]», «تدمير [دبابات]»; not «ضرب العلاقات المصرية», «نسف المفاوضات», «مهاجمة الوزير». */
function hitsSomething(scene: Scene, predicate: Predicate, { trigger, reading }: TriggerHit): boolean {
  if (trigger.direction !== 'hit') return true;
  if (isPlayer(scene, predicate, reading.stem)) return false;
  const { own, objects, obliques } = nounArguments(predicate);
  const { ofWhom, from, against, among } = scene.lexicon.attack;
  const whom = obliques.filter(({ preposition }) =>
    [ofWhom, from, against, among].some((words) => words.has(preposition)),
  );
  const around = [...(own && own.first < own.end ? [own] : objects), ...whom];
  const { phrase, end } = predicate;
  // «ضرب [العلاقات] السعودية»: the genitive is a noun of action.
  const genitive = phrase !== null && end < phrase.end && own?.first === own?.end;
  if (genitive && !isOneOf(scene, end, scene.lexicon.sites) && !isOneOf(scene, end, scene.lexicon.agents)) return false;
  // «الغزو الروسي», «اجتياح القوات …»
  if (around.length === 0) return trigger.id === 'strike' && reading.definite;
  const named = around.flatMap(({ parties }) => parties);
  if (trigger.id === 'strike') return named.length === 0 || named.some(({ by }) => by !== 'person');
  return around.some(
    (phrase) => isSite(scene, phrase) || canAttack(scene, phrase) || phrase.items.length > 0 || isHeadedByParty(phrase),
  );
}

/** «قرر النادي منح [مهاجمه] البلجيكي القميص»: «مهاجم» with a pronoun is no «مهاجمة». */
function isPlayer({ analysis, syntax: { classes } }: Scene, { first }: Predicate, stem: string): boolean {
  const spelled = classes.spelled(first);
  return analysis
    .readings(first)
    .some(
      (one) =>
        one.suffix !== '' &&
        one.stem + one.suffix === stem &&
        !classes.words.forms.isFeminineEnding(one.suffix, spelled),
    );
}

function isHeadedByParty({ head, parties }: Phrase): boolean {
  return parties.some((party) => party.first <= head);
}

/** «[إذا] شنّت غزوا»: what is only thought of. */
function isCondition(scene: Scene, { clause }: Predicate): boolean {
  const { opener, verb } = clause;
  const { conditions } = scene.lexicon.attack;
  if (opener >= 0 && isOneOf(scene, opener, conditions)) return true;
  for (let i = verb?.start ?? 0; i < (verb?.first ?? 0); i++) if (isOneOf(scene, i, conditions)) return true;
  return false;
}

/** «أحداث [مثل] إسقاط مسيّرات», «أي غارة [أو] قصف»: an example or one of two things, and none that is told. */
export function isSupposed(scene: Scene, predicate: Predicate): boolean {
  const { kind, phrase, first } = predicate;
  if (kind !== 'noun' || !phrase) return false;
  const { examples, alternatives } = scene.lexicon.attack;
  // «نفى الجيش شن [أي] غارات» denies one.
  const isEither = isOneOf(scene, first - 1, alternatives) && !isDenied(scene, predicate);
  if (examples.has(phrase.preposition) || isEither) return true;
  return phrase.clause.phrases.some(
    (one) => examples.has(one.preposition) && one.first < first && first - one.first <= NEAR,
  );
}

/** «[نفى] الجيش شن أي غارات»: of the verb that it hangs on. */
function isDenied(scene: Scene, predicate: Predicate): boolean {
  const { parent } = topOf(scene, predicate);
  return parent?.kind === 'verb' && isOneOf(scene, parent.first, scene.lexicon.denials);
}

/** «هجوم [لاذع]», «حملة [إعلامية]» */
function isFigurative(scene: Scene, { end, first, phrase, kind, clause }: Predicate): boolean {
  const { figurative } = scene.lexicon.attack;
  for (let i = end; i < Math.max(end + 1, Math.min(phrase?.end ?? 0, end + 3)); i++)
    if (isOneOf(scene, i, figurative)) return true;
  // «ألقت القوات [القبض] على …»
  const objects = kind === 'verb' ? clause.phrases.filter((one) => isBare(one) && one.first > first) : [];
  return isOneOf(scene, first, figurative) || objects.some(({ head }) => isOneOf(scene, head, figurative));
}

/** «هاجم الوزير الحكومة [في خطابه]», «هاجم الصحيفة [بقوله] إنها …»: an attack in words. */
function isSpoken(scene: Scene, { kind, end, clause }: Predicate, { trigger }: TriggerHit): boolean {
  if (kind !== 'verb' || trigger.id !== 'strike') return false;
  const stop = Math.min(Math.max(clause.end, end + NEAR), scene.read.sentence.end);
  for (let i = end; i < stop; i++) if (isOneOf(scene, i, scene.lexicon.attack.speech)) return true;
  return false;
}

/** «أطلق … على»: the preposition that makes the word an attack must follow. */
export function lacksPreposition(scene: Scene, { trigger, end }: TriggerHit): boolean {
  if (trigger.with.length === 0) return false;
  for (let i = end; i < Math.min(end + REACH, scene.read.sentence.end); i++)
    if (trigger.with.includes(formAt(scene, i))) return false;
  return true;
}

/** «مكافحة [أي] هجوم», «خطر [شن] هجمات», «حذّر من هجوم», «سمح باستخدام [القواعد] في شن غارات»: no attack is told. */
export function isAverted(scene: Scene, predicate: Predicate): boolean {
  const { averting, averts, fillers } = scene.lexicon.attack;
  let i = predicate.first - 1;
  while (i >= scene.read.sentence.first && (formAt(scene, i) === '"' || isOneOf(scene, i, fillers))) i--;
  if (isOneOf(scene, i, averting)) return true;
  const top = topOf(scene, predicate);
  if ([top.parent, top.parent?.parent].some((one) => one?.kind === 'noun' && isUseOfBases(one))) return true;
  return (
    top.parent !== null && top.link !== 'relative' && top.link !== 'subject' && isOneOf(scene, top.parent.first, averts)
  );
}

/** «[استخدام] القواعد» */
function isUseOfBases({ hits }: Predicate): boolean {
  return hits.some(({ trigger }) => trigger.id === 'use-bases');
}

/**
 * A verb that says other things as well («يستهدف التعاون», «ضرب زلزال») tells an attack where fighters, arms or a party act and
 * something is hit that can be.
 */
function isArmed(scene: Scene, predicate: Predicate, { trigger }: TriggerHit): boolean {
  // Of a death the subject may be who died: both sides must be told.
  if (trigger.direction === 'kill') return true;
  const { doer, hit } = strikeArguments(scene, predicate.clause);
  const { subject } = verbArguments(predicate.clause, scene.syntax.classes);
  if (trigger.id === 'fall') return subject !== null && isProjectile(subject);
  if (trigger.direction === 'blast') return subject !== null && isBomb(scene, subject);
  const byAttack = doer !== null && scene.predicates.some((one) => one.phrase === doer && hitOf(one, 'attack', 'core'));
  if (doer && !canAttack(scene, doer) && !byAttack) return false;
  if (trigger.direction !== 'hit') return true;
  return hit.length === 0
    ? trigger.with.length > 0
    : hit.some((phrase) => isParty(phrase) || isSite(scene, phrase) || isItem(phrase) || phrase.parties.length > 0);
}

/** «انفجرت [سيارة مفخخة] أمام السفارة»; not «انفجرت الأزمة». */
function isBomb(scene: Scene, { head, end }: Phrase): boolean {
  for (let i = head; i < end; i++) if (isOneOf(scene, i, scene.lexicon.attack.bombs)) return true;
  return false;
}

/** «سقطت [صواريخ] على القاعدة»; aircraft fall by themselves. */
function isProjectile({ items }: Phrase): boolean {
  return items.length > 0 && items.every(({ category }) => PROJECTILES.has(category));
}

const PROJECTILES: ReadonlySet<string> = new Set([
  'missile',
  'ballistic-missile',
  'cruise-missile',
  'artillery',
  'munition',
]);
