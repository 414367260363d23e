import { isBare, type Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { formAt, hitOf, isOneOf, type Scene } from '../scene.ts';

/** How far behind a word that which makes it a contact may stand, in tokens: «تحدث … هاتفيا». */
const REACH = 24;

/** True where a word of contact is one in its place: no press conference, no training of soldiers alone. */
export function tellsContact(scene: Scene, predicate: Predicate, hit: TriggerHit): boolean {
  if (isOneOf(scene, hit.end, scene.lexicon.contact.noContact)) return false;
  // «نبحث [عنه]»
  if (
    predicate.kind === 'verb' &&
    hit.trigger.subtype === 'talks' &&
    isOneOf(scene, hit.end, scene.lexicon.contact.searched)
  )
    return false;
  // «نحن [على اتصال] بالسلطات»
  // «قناة [اتصال] بين الجيشين»
  if (
    hit.trigger.subtype === 'call' &&
    hit.end - hit.first === 1 &&
    predicate.phrase &&
    predicate.first > predicate.phrase.head
  )
    return false;
  if (hit.trigger.subtype === 'call' && scene.lexicon.contact.standing.has(predicate.phrase?.preposition ?? ''))
    return false;
  if (hit.trigger.direction === 'drill' && !isJoint(scene, predicate)) return false;
  return isFollowed(scene, hit);
}

/** «تحدث هاتفيا», «وصل إلى»: the word that makes it a contact must follow. */
function isFollowed(scene: Scene, { trigger, end }: TriggerHit): boolean {
  if (trigger.with.length === 0) return true;
  const { classes } = scene.syntax;
  for (let i = end; i < Math.min(end + REACH, scene.read.sentence.end); i++) {
    if (trigger.with.includes(formAt(scene, i)) || trigger.with.includes(classes.preposition(i)?.form ?? ''))
      return true;
  }
  return false;
}

/** «بحث بيع الطائرات», «مفاوضات حول شراء غواصات», «مفاوضات حول اتفاق لشراء …»: talks on a sale are that transfer's. */
export function isOnTransfer(scene: Scene, predicate: Predicate): boolean {
  const isBelow = ({ parent }: Predicate) =>
    parent === predicate ||
    (parent !== null && parent.parent === predicate && hitOf(parent, 'agreement') !== undefined);
  return scene.predicates.some(
    (one) => isBelow(one) && one.link === 'complement' && hitOf(one, 'transfer', 'core', 'deal'),
  );
}

/** «تدريب بحري [مشترك]», «التدريب [المصري اليوناني]», «تدريبات [الأسد المتأهب]», «شاركت … في تدريب [مع] …»; not «تدريب القوات العراقية». */
function isJoint(scene: Scene, { phrase, end, parent }: Predicate): boolean {
  if (!phrase) return false;
  const { joint, partners, holders, between } = scene.lexicon.contact;
  for (let i = end; i < phrase.end; i++) if (isOneOf(scene, i, joint)) return true;
  const states = phrase.parties.filter((party) => party.first >= end && party.by === 'adjective');
  if (states.length > 1 || phrase.parties.some((party) => isEvent(scene, party.ids))) return true;
  // «تدريبات عسكرية [بين روسيا وبيلاروسيا]»; not «تدريب القوات بين البلدين».
  const next = phrase.clause.phrases.find((one) => one.first >= phrase.end && near(phrase, one));
  if (phrase.end === end && next && between.has(next.preposition)) return true;
  const held = parent?.kind === 'verb' && holders.has(scene.syntax.classes.verb(parent.first)?.use.lemma ?? '');
  return (
    held &&
    phrase.clause.phrases.some(
      (one) => one.first >= phrase.end && !isBare(one) && partners.has(one.preposition) && near(phrase, one),
    )
  );
}

function near(phrase: Phrase, next: Phrase): boolean {
  return next.first - phrase.end <= 1;
}

function isEvent(scene: Scene, ids: readonly string[]): boolean {
  return ids.some((id) => scene.analysis.entities.type(id) === 'event');
}
