import { isBare, type Phrase } from '../../syntax/phrase.ts';
import { idsOf } from '../role-ids.ts';
import { isOneOf, type Scene } from '../scene.ts';
import type { About } from './attack-telling.ts';

/**
 * Ids of those whose arms an attack was done with, by the adjective of the arms: «هجوم شمل [مسيّرات روسية]», «غارة [بمقاتلات تركية]».
 * Missiles and drones in a means («بصواريخ [أمريكية]») may only have been made there.
 */
export function armsBearers(scene: Scene, obliques: readonly Phrase[], about: readonly About[]): string[] {
  const { contains, attack } = scene.lexicon;
  const told = about
    .filter(({ verb }) => contains.has(scene.syntax.classes.verb(verb.first)?.use.lemma ?? ''))
    .flatMap(({ verb }) => verb.clause.phrases.filter((phrase) => isBare(phrase) && phrase.first > verb.first));
  const manned = obliques.filter(
    (phrase) =>
      attack.means.has(phrase.preposition) && phrase.items.every(({ category }) => attack.crewed.has(category)),
  );
  const bearer = [...told, ...manned].find((phrase) => phrase.items.length > 0 && phrase.parties.length > 0);
  if (!bearer || isMadeThere(scene, bearer)) return [];
  return idsOf(
    scene.analysis,
    bearer.parties.filter(({ by }) => by === 'adjective'),
  );
}

/** «مسيّرات إيرانية [الصنع]» */
function isMadeThere(scene: Scene, { head, end }: Phrase): boolean {
  for (let i = head; i <= end; i++) if (isOneOf(scene, i, scene.lexicon.attack.made)) return true;
  return false;
}
