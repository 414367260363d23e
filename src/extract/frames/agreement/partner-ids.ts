import { isItem, type Phrase, partiesOf } from '../../syntax/phrase.ts';
import { idsOf, roleIds } from '../role-ids.ts';
import type { Scene } from '../scene.ts';

/** Ids of those of a phrase who can share an accord; of weapons only whose they are: «للطائرات [الفرنسية]». */
export function partnerIds(scene: Scene, phrase: Phrase | null): string[] {
  if (!phrase || partiesOf(phrase).length === 0) return [];
  const ids = isItem(phrase)
    ? idsOf(
        scene.analysis,
        phrase.parties.filter((party) => party.by === 'adjective'),
      )
    : roleIds(scene.analysis, phrase);
  return ids.filter((id) => !id.startsWith('region:'));
}
