import { isItem, type Phrase, partiesOf } from '../../syntax/phrase.ts';
import { idsOf, roleIds } from '../role-ids.ts';
import type { Scene } from '../scene.ts';

/** Ids of those of a phrase who can share an accord; of weapons only whose they are: «للطائرات [الفرنسية]». */
export function partnerIds(scene: Scene, phrase: Phrase | null): string[] {
  if (!phrase) return [];
  // «بين شركات الدفاع [في إيطاليا واليابان]»
  if (partiesOf(phrase).length === 0)
    return isOfSeveral(scene, phrase) ? partnerIds(scene, placeBehind(scene, phrase)) : [];
  const ids = isItem(phrase)
    ? idsOf(
        scene.analysis,
        phrase.parties.filter((party) => party.by === 'adjective'),
      )
    : roleIds(scene.analysis, phrase);
  return ids.filter((id) => !id.startsWith('region:'));
}

/** Under «مع» or «بين». */
function isOfSeveral({ lexicon }: Scene, { preposition }: Phrase): boolean {
  return lexicon.accord.together.has(preposition);
}

function placeBehind({ lexicon }: Scene, { end, clause }: Phrase): Phrase | null {
  return clause.phrases.find((one) => one.first === end && lexicon.accord.inside.has(one.preposition)) ?? null;
}
