import { isItem, isParty, type Phrase, partiesOf } from '../../syntax/phrase.ts';
import { idsOf } from '../role-ids.ts';
import { isOneOf, type Scene } from '../scene.ts';

/**
 * Ids of who a phrase names on a side of an attack. A person beside a group or force («الحوثيين وقوات [صالح]») adds no side of
 * its own.
 */
export function sideIds(scene: Scene, phrase: Phrase | null): string[] {
  if (!phrase) return [];
  const parties = partiesOf(phrase);
  const others = parties.filter((party) => party.by !== 'person' && !party.ids.every((id) => id.startsWith('person:')));
  return idsOf(scene.analysis, others.length > 0 ? others : parties);
}

/** True for what can attack: a party, a noun of fighters or weapons («مقاتلات [تركية]»), a weapon. */
export function canAttack(scene: Scene, phrase: Phrase): boolean {
  return isParty(phrase) || isItem(phrase) || isOneOf(scene, phrase.head, scene.lexicon.agents);
}

/** True for a noun that is hit for somebody: «[مواقع] التنظيم». */
export function isSite(scene: Scene, phrase: Phrase): boolean {
  return isOneOf(scene, phrase.head, scene.lexicon.sites);
}

/** State of the first place or party named in a phrase: «في [بلدة تركية]», «مطار [أبها]»; null where none is known. */
export function stateIn(scene: Scene, phrase: Phrase): string | null {
  const { entities } = scene.analysis;
  for (const party of phrase.parties) {
    for (const id of party.ids) {
      const type = entities.type(id);
      if (type !== 'state' && type !== 'place') continue;
      const state = entities.stateOf(id);
      if (state) return entities.use(state);
    }
  }
  return null;
}
