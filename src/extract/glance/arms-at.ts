import type { ItemHead } from '../../languages/language-pack.ts';
import type { Category } from '../../model/index.ts';
import { findName } from '../items/find-name.ts';
import type { ItemSentence } from '../items/item-context.ts';
import { matchWords } from '../items/match-words.ts';
import { isMeant } from '../items/read-noun-phrase.ts';
import { Fact } from './fact.ts';

/**
 * Tells whether a weapon, a kind of weapon or a service can begin at a token of a sentence, before its noun phrase is read: 0 where the
 * recogniser of items finds nothing there, whoever is named around.
 */
export function armsAt(sentence: ItemSentence, i: number): number {
  const { kinds } = sentence.context;
  if (matchWords(sentence, kinds.decoys, i, false)) return 0;
  const head = matchWords(sentence, kinds.heads, i, false);
  const facts = head && isMeant(sentence, head.value, i) ? headFacts(head.value) : 0;
  if (findName(sentence, i)) return facts | Fact.arms;
  // «شاهد» is a weapon behind a noun that can carry the name.
  return findName(sentence, i, anyEntry) ? facts | Fact.modifier : facts;
}

/** True where a name or a noun that means a weapon and nothing else stands at a token: «رافال», «غواصة». */
export function isWeaponAt(sentence: ItemSentence, i: number): boolean {
  const category = matchWords(sentence, sentence.context.kinds.heads, i, false)?.value.category ?? null;
  return !OF_ANYTHING.has(category) || findName(sentence, i) !== null;
}

/** Categories whose nouns speak of other things than arms as well: «تدريب», «معدات», «قمر صناعي». */
const OF_ANYTHING = new Set<Category | null>(['engine', 'radar', 'satellite', 'training', 'support', 'other', null]);

const anyEntry = () => true;

function headFacts({ category, bare, beside, part, general }: ItemHead): number {
  if (category === null && bare === null && !beside && !part) return Fact.thing;
  const support = category === 'support' || bare === 'support' || beside?.category === 'support';
  return Fact.arms | (general ? Fact.armsInGeneral : 0) | (support ? Fact.support : 0);
}
