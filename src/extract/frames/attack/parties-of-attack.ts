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

/** Token of the noun of a phrase, behind numbers and words of amount: «أربعة [مخازن]», «بعض [النقاط]». */
function nounOf(scene: Scene, phrase: Phrase): number {
  const { classes } = scene.syntax;
  const { quantifiers } = classes.words;
  let i = phrase.head;
  while (i < phrase.end - 1 && (classes.isNumber(i) || scene.analysis.readings(i).some((r) => quantifiers.has(r.stem)))) i++;
  return i;
}

/** True for what can attack: a party, a noun of fighters or weapons («مقاتلات [تركية]»), a weapon. */
export function canAttack(scene: Scene, phrase: Phrase): boolean {
  return isParty(phrase) || isItem(phrase) || isOneOf(scene, nounOf(scene, phrase), scene.lexicon.agents);
}

/** True for a noun that is hit for somebody: «[مواقع] التنظيم». */
export function isSite(scene: Scene, phrase: Phrase): boolean {
  return isOneOf(scene, nounOf(scene, phrase), scene.lexicon.sites);
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
