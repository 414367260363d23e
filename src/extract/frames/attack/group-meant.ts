import type { Phrase } from '../../syntax/phrase.ts';
import type { Scene } from '../scene.ts';

/**
 * Ids of the armed group that fighters with the article stand for, the last named in the sentence or the one before:
 * «استعاد الجيش مدنا من داعش بعد أن قصف مواقع [للمتطرفين]»; none where two were named.
 */
export function groupMeant(scene: Scene, phrase: Phrase): string[] {
  if (phrase.parties.length > 0 || !isDefiniteRebel(scene, phrase)) return [];
  for (const { read, end } of [
    { read: scene.read, end: phrase.first },
    { read: scene.before?.read, end: Number.POSITIVE_INFINITY },
  ]) {
    const ids = (read?.parties ?? []).filter((party) => party.end <= end).flatMap((party) => party.ids);
    const groups = new Set(ids.filter((id) => scene.analysis.entities.type(id) === 'armed-group'));
    if (groups.size > 0) return groups.size === 1 ? [...groups] : [];
  }
  return [];
}

function isDefiniteRebel(scene: Scene, { head }: Phrase): boolean {
  return scene.analysis.readings(head).some(({ definite, stem }) => definite && scene.lexicon.attack.rebels.has(stem));
}
