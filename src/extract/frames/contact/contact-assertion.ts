import type { Assertion } from '../../../model/index.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { assertionOf } from '../assertion.ts';
import { isOneOf, type Scene } from '../scene.ts';

/** «[ألغى] الوزير زيارته», «[اتفقا على] إجراء مناورات»; else what the words around say. */
export function contactAssertion(scene: Scene, predicate: Predicate, chain: readonly Predicate[]): Assertion {
  const { cancels, plans } = scene.lexicon.contact;
  const above = governorsOf(scene, predicate);
  if (isOneOf(scene, predicate.first - 1, cancels) || above.some((one) => isOneOf(scene, one.first, cancels)))
    return 'denied';
  const found = assertionOf(scene, chain);
  return found === 'asserted' && above.some((one) => isOneOf(scene, one.first, plans)) ? 'planned' : found;
}

/** What governs a noun of contact in its own clause, but for what was said or done on the occasion. */
function governorsOf(scene: Scene, { kind, parent, phrase, clause }: Predicate): Predicate[] {
  const found: Predicate[] = [];
  for (let one = parent; kind === 'noun' && one && one.clause === clause; one = one.parent) {
    // «ألغت الزيارة [احتجاجا] على مناورات»: what is protested against is not called off.
    if (isOneOf(scene, one.first, scene.lexicon.contact.reasons)) return [];
    found.push(one);
  }
  return phrase && scene.lexicon.contact.carried.has(phrase.preposition) && !isAside(scene, phrase) ? found : [];
}

/** The verb that carries a noun of contact: «سيعقد لقاء», «قام بزيارة»; not «قال خلال لقاء». */
export function carriersOf(scene: Scene, { kind, parent, link, phrase }: Predicate): Predicate[] {
  if (kind !== 'noun' || parent?.kind !== 'verb' || link === 'relative' || !phrase) return [];
  if (!scene.lexicon.contact.carried.has(phrase.preposition)) return [];
  return isAside(scene, phrase) && !parent.clause.verb?.future ? [] : [parent];
}

/** «خلال لقاء», «في لقاء»: a contact on which something else was said or done. */
function isAside(scene: Scene, { preposition }: Phrase): boolean {
  return scene.lexicon.contact.occasions.has(preposition);
}
