import type { TokenRange } from '../../languages/language-pack.ts';
import type { ItemMention, PartyMention } from '../mention.ts';
import type { Clause } from './clause.ts';

/** A noun phrase with the preposition before it: «[إلى القوات الجوية المصرية]», «[ثلاث طائرات رافال]». */
export interface Phrase extends TokenRange {
  /** The preposition that governs it, without clitics of its own («من قبل», «ل»); empty for a bare phrase. */
  preposition: string;
  /** The first token of its noun, behind the preposition. */
  head: number;
  /** First tokens of the nouns that are joined in it («[الدبابات] و[المدافع]»), the head first. */
  conjuncts: number[];
  /** Parties named in it, in order. */
  parties: PartyMention[];
  /** Items named in it, in order. */
  items: ItemMention[];
  clause: Clause;
}

/** A phrase that stands without preposition: subject, object, or set ahead. */
export function isBare(phrase: Phrase): boolean {
  return phrase.preposition === '';
}

/** True where the phrase is a party itself: «[مصر]», «[وزير الدفاع الفرنسي]», «[القوات الجوية المصرية]». */
export function isParty(phrase: Phrase): boolean {
  const first = phrase.parties[0];
  return first !== undefined && first.first <= phrase.head && (first.by !== 'adjective' || first.end - first.first > 1);
}

/** True where the phrase is an item: «[ثلاث طائرات رافال]». */
export function isItem(phrase: Phrase): boolean {
  const first = phrase.items[0];
  return first !== undefined && first.first <= phrase.head + 1 && !isParty(phrase);
}

/** The parties that a phrase is or belongs to, one for each noun joined in it: «[مصر] و[السعودية]», «مقاتلات [تركية]». */
export function partiesOf(phrase: Phrase): PartyMention[] {
  const found: PartyMention[] = [];
  for (let k = 0; k < phrase.conjuncts.length; k++) {
    const from = phrase.conjuncts[k] ?? phrase.head;
    const to = phrase.conjuncts[k + 1] ?? phrase.end;
    const party = phrase.parties.find((one) => one.end > from && one.first < to);
    if (party && !found.includes(party)) found.push(party);
  }
  return found;
}

/** A party, or a noun that belongs to one and is no weapon: «[مقاتلات تركية]» acts for it in attacks, where frames allow it. */
export function canAct(phrase: Phrase): boolean {
  return isParty(phrase) || partiesOf(phrase).length > 0;
}
