import { Fact } from '../../glance/fact.ts';
import type { PartyMention } from '../../mention.ts';
import { idsOf } from '../role-ids.ts';
import type { Scene } from '../scene.ts';

/**
 * False where nobody is named who could stand on a side of an attack, nor told without a name («المتطرفين», «سلاح الجو»); and where
 * all words of attack tell one between two («قتل») and one is named. Asked before the sentence is parsed.
 */
export function hasSides(scene: Scene): boolean {
  if (scene.facts & Fact.unnamedSide) return true;
  const named = scene.read.parties.filter((party) => isSide(scene, party));
  const ids = new Set(named.flatMap((party) => party.ids));
  const isBetween = scene.hits.every(({ trigger: { kind, class: use, ends } }) => {
    return kind !== 'attack' || use !== 'core' || ends === 'both';
  });
  return ids.size > (isBetween ? 1 : 0);
}

function isSide({ analysis }: Scene, party: PartyMention): boolean {
  const { entities } = analysis;
  if (idsOf(analysis, [party]).length > 0 || party.ids.some((id) => entities.groupOf(id))) return true;
  return party.ids.some((id) => entities.type(id) === 'place' && entities.stateOf(id) !== null);
}
