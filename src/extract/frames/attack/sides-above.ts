import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isParty, type Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { hitOf, isOneOf, type Scene } from '../scene.ts';
import type { AttackSides } from './attack-sides.ts';
import { carriersOf, isMet, ownOfLight, topOf } from './attack-telling.ts';
import { doerIds } from './doer-ids.ts';
import { ownLosses } from './own-losses.ts';
import { canAttack, sideIds, stateIn } from './parties-of-attack.ts';
import { noteStruck } from './struck-ids.ts';

/**
 * Notes the sides that words above an attack tell: who wages it, is accused of it, manages to do it or suffers it; and where
 * nobody else does it, who `announced` or denies it.
 */
export function noteAbove(scene: Scene, sides: AttackSides, predicate: Predicate, announced: boolean): void {
  const carriers = carriersOf(scene, predicate);
  for (const carrier of carriers) noteCarrier(scene, sides, carrier, predicate);
  const top = topOf(scene, predicate);
  sides.note('attacker', sideIds(scene, accusedBeside(scene, top)), 'who is accused');
  noteOwner(scene, sides, top);
  const own = announced && (carriers.length > 0 || !isTerror(scene, predicate));
  const abroad = comesFrom(scene, predicate);
  // «ردّ الجيش [على] الهجوم», «قصفت … [ردا على] الهجوم», «قرر الجيش [بعد] الهجوم»: no attack of the subject's.
  const met = isMet(scene, top);
  // «تمكنت القوات، بدعم من [هذه الغارات], من …»: what helped the subject.
  const aside = top.parent?.kind === 'noun' && isOneOf(scene, top.parent.first, scene.lexicon.attack.helps);
  const kills = hitOf(predicate, 'attack', 'core')?.trigger.direction === 'kill';
  // «حاول الوزير التقليل من أهمية [مقتل] …»: of a death only the word right above tells who killed.
  const governors = governorsOf(scene, top).filter((one) => !kills || one === top.parent);
  for (const governor of governors)
    noteGovernor(scene, sides, governor, met || aside ? 'met' : own && !abroad ? 'own' : 'other');
}

/** «أعلنت إسرائيل إطلاق صواريخ [من لبنان]»: it came from where who announces it is not. */
function comesFrom(scene: Scene, predicate: Predicate): boolean {
  if (predicate.kind !== 'noun') return false;
  return nounArguments(predicate).obliques.some(
    (phrase) => scene.lexicon.attack.from.has(phrase.preposition) && stateIn(scene, phrase) !== null,
  );
}

/** What a predicate hangs on: the word right above it, and the verb of its clause before it. */
export function governorsOf(scene: Scene, { parent, link, clause, first }: Predicate): Predicate[] {
  const verb = scene.predicates.find((one) => one.kind === 'verb' && one.clause === clause && one.first < first);
  const above = parent && link !== 'relative' && link !== 'subject' ? parent : null;
  return [...(above ? [above] : []), ...(verb && verb !== above ? [verb] : [])];
}

/** «أعلن [التنظيم] مسؤوليته عن الهجوم» */
function noteOwner(scene: Scene, sides: AttackSides, { clause, first }: Predicate): void {
  const owns = clause.phrases.some(
    (phrase) => phrase.first < first && isOneOf(scene, phrase.head, scene.lexicon.attack.responsibility),
  );
  if (!owns) return;
  const { subject, objects } = verbArguments(clause, scene.syntax.classes);
  const accuses = clause.verb !== null && isOneOf(scene, clause.verb.first, scene.lexicon.attack.accuses);
  sides.note('attacker', sideIds(scene, accuses ? (objects.find(isParty) ?? null) : subject), 'who owns up to it');
}

/** «[شنّت] تركيا غارات», «[تنفيذ] طائرات النظام غارات» */
function noteCarrier(scene: Scene, sides: AttackSides, carrier: Predicate, predicate: Predicate): void {
  if (carrier.kind === 'noun') {
    sides.note('attacker', sideIds(scene, ownOfLight(scene, carrier, predicate.first)), 'of the word above');
    return;
  }
  const { subject, obliques } = verbArguments(carrier.clause, scene.syntax.classes);
  const agent = obliques.find((phrase) => scene.lexicon.byWhom.has(phrase.preposition));
  if (agent) sides.note('attacker', sideIds(scene, agent), `«${agent.preposition}»`);
  if (subject && canAttack(scene, subject))
    sides.note('attacker', doerIds(scene, subject), 'subject of the verb above');
}

/** `how` the attack stands under the governor: `met` under «على», told as the subject's `own`, or neither. */
function noteGovernor(scene: Scene, sides: AttackSides, governor: Predicate, how: 'met' | 'own' | 'other'): void {
  const { attack } = scene.lexicon;
  const { first } = governor;
  // «اتهمت الرياض [الحركة] بالهجوم», «متهما [الحركة] بشن الهجوم»
  if (isOneOf(scene, first, attack.accuses))
    sides.note('attacker', sideIds(scene, objectOf(scene, governor)), 'who is accused');
  // «تعرّض [المطار] لهجوم», «صدّ [الجيش] هجوما»
  if (isOneOf(scene, first, attack.suffers)) {
    const sufferer = subjectOf(scene, governor);
    if (sufferer) noteStruck(scene, sides, sufferer, 'who suffered it');
  }
  // «تمكّن [الجيش] من تدمير», «هدّد [التنظيم] بضرب»
  const does =
    how !== 'met' &&
    (isOneOf(scene, first, attack.controls) || (how === 'own' && isOneOf(scene, first, attack.announces)));
  const subject = does ? subjectOf(scene, governor) : null;
  const unnamed = subject?.parties[0]?.by === 'anonymous';
  if (subject && !unnamed && canAttack(scene, subject))
    sides.note('attacker', sideIds(scene, subject), 'who does or announces it');
}

/** Notes the victims: «قُتل [جنديان أفغانيان] في غارة», «مقتل [جنديين] في غارة»; of an active verb, who killed as well. */
export function noteVictimsAbove(scene: Scene, sides: AttackSides, predicate: Predicate): void {
  const parent = governorsOf(scene, topOf(scene, predicate)).find(({ first }) =>
    isOneOf(scene, first, scene.lexicon.attack.losses),
  );
  if (!parent) return;
  if (parent.kind === 'verb') {
    const { subject, objects } = verbArguments(parent.clause, scene.syntax.classes);
    // «قتلت [إسرائيل] [قياديا في الحركة] في غارة», but «لقي [ستة جنود] حتفهم»
    const killed = hitOf(parent, 'attack', 'core') && subject && canAttack(scene, subject) ? objects[0] : undefined;
    if (killed) sides.note('attacker', sideIds(scene, subject), 'who killed in it');
    const victims = doerIds(scene, killed ?? subject);
    sides.note('target', victims, 'its victims');
    if (victims.length === 0 && !killed)
      sides.note('target', ownLosses(scene, parent, withBehind(subject)), 'whose soldiers');
    return;
  }
  const { own, obliques } = nounArguments(parent);
  const from = obliques.find(
    (phrase) => scene.lexicon.attack.from.has(phrase.preposition) && phrase.first < predicate.first,
  );
  for (const phrase of [own, from ?? null])
    if (phrase && phrase.end <= predicate.first) sides.note('target', sideIds(scene, phrase), 'its victims');
  if (sides.target.length === 0)
    sides.note('target', ownLosses(scene, parent, [own, parent.phrase, from ?? null]), 'whose soldiers');
}

/** «ثلاثة [من جنوده]»: a phrase and the one right behind it. */
function withBehind(phrase: Phrase | null): Phrase[] {
  const next = phrase?.clause.phrases.find((one) => one.first === phrase.end);
  return [phrase, next].filter((one) => one !== undefined && one !== null);
}

/** «…، [متهما الحركة] بشن الهجوم»: a participle in a phrase of its own right before. */
function accusedBeside(scene: Scene, { clause, phrase }: Predicate): Phrase | null {
  const before = clause.phrases.filter((one) => phrase !== null && one.end <= phrase.first);
  const found = before.findLast((one) => isOneOf(scene, one.head, scene.lexicon.attack.accuses));
  return found && phrase && before.slice(before.indexOf(found) + 1).length <= 1 ? found : null;
}

function subjectOf(scene: Scene, governor: Predicate): Phrase | null {
  if (governor.kind === 'noun') return nounArguments(governor).own;
  return verbArguments(governor.clause, scene.syntax.classes).subject;
}

function objectOf(scene: Scene, governor: Predicate): Phrase | null {
  if (governor.kind === 'noun') return nounArguments(governor).own;
  return verbArguments(governor.clause, scene.syntax.classes).objects.find(isParty) ?? null;
}

function isTerror(scene: Scene, predicate: Predicate): boolean {
  return (
    hitOf(predicate, 'attack', 'core')?.trigger.direction === 'event' &&
    isOneOf(scene, predicate.first, scene.lexicon.attack.terror)
  );
}
