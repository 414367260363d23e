import type { Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { isAnothers, isOneOf, type Scene } from '../scene.ts';
import { honouredBy } from './honoured-by.ts';
import { isOfMany } from './is-of-many.ts';

/** Those under «مع», «بين»; people under «بـ»; for a call those under «من». */
export function partnersOf(scene: Scene, predicate: Predicate, hit: TriggerHit, obliques: readonly Phrase[]): Phrase[] {
  const { partners, personPartners, callers, between, led } = scene.lexicon.contact;
  // «مشاورات بين الصين وفيتنام، وأخرى بين الصين وماليزيا»: the second pair holds its own.
  const [pair] = obliques.filter((phrase) => between.has(phrase.preposition) && phrase.first > predicate.first);
  return obliques.filter((phrase) => {
    const { preposition } = phrase;
    if (between.has(preposition) && pair && phrase !== pair) return false;
    if (phrase.first <= predicate.first && !between.has(preposition) && predicate.kind === 'noun') return false;
    if (isAnothers(scene, predicate, phrase)) return false;
    if (partners.has(preposition) || (isOfMany(hit) && led.has(preposition))) return true;
    if (personPartners.has(preposition)) return arePeople(scene, phrase);
    return hit.trigger.subtype === 'call' && callers.has(preposition);
  });
}

/** «اجتمع [بالرئيس]», but «اجتمع [بالرياض]». */
function arePeople(scene: Scene, phrase: Phrase): boolean {
  // «التقى [بقادة] من وزارة الدفاع»
  if (isOneOf(scene, phrase.head, scene.lexicon.contact.delegations)) return true;
  // «قمة [بالعاصمة الفنلندية]»
  if (isOneOf(scene, phrase.head, scene.lexicon.contact.venues)) return false;
  const party = phrase.parties[0] ?? honouredBy(scene, phrase.head);
  return party !== null && party.by !== 'capital' && party.by !== 'name';
}
