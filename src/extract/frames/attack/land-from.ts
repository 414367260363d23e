import type { Phrase } from '../../syntax/phrase.ts';
import { isOneOf, type Scene } from '../scene.ts';
import { sideIds, stateIn } from './parties-of-attack.ts';

/** True for «اليمن», «الأراضي اليمنية», «الجانب اللبناني»: a land, where «قوات يمنية» and «الحركة» are somebody. */
export function isLand(scene: Scene, phrase: Phrase): boolean {
  if (isOneOf(scene, phrase.head, scene.lexicon.agents)) return false;
  return sideIds(scene, phrase).every((id) => /^(?:state|place|region):/u.test(id));
}

/** Id of the state from whose land an attack came: «صاروخ أُطلق [من الأراضي اليمنية]»; null where a phrase tells none. */
export function landFrom(scene: Scene, phrase: Phrase): string | null {
  const { from } = scene.lexicon.attack;
  return from.has(phrase.preposition) && isLand(scene, phrase) ? stateIn(scene, phrase) : null;
}
