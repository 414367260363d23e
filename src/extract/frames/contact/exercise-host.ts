import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isBare, type Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { idsOf } from '../role-ids.ts';
import { isOneOf, type Scene } from '../scene.ts';
import { membersOf } from './members-of.ts';
import { isPlace, placesOf } from './visit-host.ts';

/** Ids of the states on whose ground an exercise is held: «[تستضيف اليونان] مناورات», «تمرين [شمال المملكة]». */
export function exerciseHost(scene: Scene, predicate: Predicate): string[] {
  const invited = hostingSubject(scene, predicate);
  if (invited.length > 0) return invited;
  const { where, led } = scene.lexicon.contact;
  const behind = phrasesBehind(predicate).filter(
    ({ preposition, parties }) => where.has(preposition) && !led.has(preposition) && parties.some(isGround),
  );
  const [place] = behind;
  return place ? placesOf(scene, place) : watersOf(scene, predicate);
}

/** «في المياه الإقليمية [لفنزويلا]» */
function watersOf(scene: Scene, predicate: Predicate): string[] {
  const { where, waters, ofWhom } = scene.lexicon.contact;
  const behind = phrasesBehind(predicate);
  const at = behind.find(({ preposition, head }) => where.has(preposition) && isOneOf(scene, head, waters));
  const whose = at && behind.find(({ first, preposition }) => first === at.end && ofWhom.has(preposition));
  return whose ? placesOf(scene, whose) : [];
}

/** True where it is held with others whom the words do not name: «بمشاركة [20 دولة]», «جنود من [19 دولة]», «[متعددة] الجنسيات». */
export function isWithOthers(scene: Scene, predicate: Predicate): boolean {
  const { partners, members, others, multi, attended } = scene.lexicon.contact;
  if (predicate.phrase && holdsOneOf(scene, predicate.phrase, multi)) return true;
  const behind = phrasesBehind(predicate);
  return behind.some((phrase) => {
    const before = behind.find((one) => one.end === phrase.first);
    const isPartner = (one: Phrase | undefined) => one !== undefined && partners.has(one.preposition);
    const isOfThem = isPartner(phrase) || (isPartner(before) && members.has(phrase.preposition));
    const isTold = isCounted(scene, phrase) || attended.has(phrase.preposition);
    return isOfThem && isTold && holdsOneOf(scene, phrase, others);
  });
}

/** True where a phrase holds one of some words. */
export function holdsOneOf(scene: Scene, { head, end }: Phrase, words: ReadonlySet<string>): boolean {
  for (let i = head; i < end; i++) if (isOneOf(scene, i, words)) return true;
  return false;
}

function hostingSubject(scene: Scene, { parent }: Predicate): string[] {
  if (parent?.kind !== 'verb') return [];
  const { classes } = scene.syntax;
  if (!scene.lexicon.contact.hosts.has(classes.verb(parent.first)?.use.lemma ?? '')) return [];
  const { subject } = verbArguments(parent.clause, classes);
  return subject ? idsOf(scene.analysis, membersOf(scene, subject)).filter((id) => id.startsWith('state:')) : [];
}

function phrasesBehind(predicate: Predicate): Phrase[] {
  const { obliques, objects } = nounArguments(predicate);
  return [...obliques, ...objects.filter((one) => !isBare(one))];
}

/** A state or place by name, or «المملكة» for one. */
function isGround(party: Phrase['parties'][number]): boolean {
  return isPlace(party) || party.by === 'anaphor' || party.by === 'adjective';
}

/** «[20] دولة», «أكثر من [عشرين] دولة» */
function isCounted({ syntax: { classes } }: Scene, { head, end }: Phrase): boolean {
  for (let i = head; i < end; i++) if (classes.isNumber(i) || classes.isInNumber(i)) return true;
  return false;
}
