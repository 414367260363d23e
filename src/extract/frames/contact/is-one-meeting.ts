import type { PartyMention } from '../../mention.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { isOneOf, type Scene } from '../scene.ts';
import { isOfficial } from './is-official.ts';

/**
 * True where talks are one meeting of persons in a place: «بحث الوزير في عمّان مع نظيره …», «أجرى … محادثات في مكتبه مع …». Talks
 * of states, companies or unnamed officials, or nowhere in particular, stay talks.
 */
export function isOneMeeting(scene: Scene, { clause, phrase }: Predicate, told: readonly PartyMention[]): boolean {
  if (!told.every(isOfficial)) return false;
  if (!told.some((party) => party.by === 'person')) return false;
  const { where, venues } = scene.lexicon.contact;
  const around = clause.phrases.filter((one) => one !== phrase && where.has(one.preposition));
  return around.some((one) => isOneOf(scene, one.head, venues) || one.parties.some((party) => isSeat(scene, party)));
}

/** A capital or town, not a state or region at large. */
function isSeat(scene: Scene, party: PartyMention): boolean {
  return party.by === 'capital' || party.ids.some((id) => scene.analysis.entities.type(id) === 'place');
}
