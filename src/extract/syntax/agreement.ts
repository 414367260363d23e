import type { PartyMention } from '../mention.ts';
import type { Phrase } from './phrase.ts';
import type { WordClasses } from './word-classes.ts';

/** Gender of what a phrase names, as far as its words show it; null where they do not. */
export function genderOf(phrase: Phrase, classes: WordClasses): 'm' | 'f' | null {
  if (phrase.conjuncts.length > 1) return null;
  const party = phrase.parties.find((one) => one.first <= phrase.head && one.by !== 'adjective');
  if (party) return genderOfParty(party, classes);
  if (classes.words.forms.isFeminine(classes.spelled(phrase.head))) return 'f';
  return classes.masdar(phrase.head).length > 0 ? 'm' : null;
}

function genderOfParty({ first, by, ids }: PartyMention, classes: WordClasses): 'm' | 'f' | null {
  const spelled = classes.spelled(first);
  if (by === 'name' || by === 'capital') {
    if (!ids[0]?.startsWith('state:')) return null;
    const { masculineNames } = classes.words;
    const isMasculine = classes.analysis.readings(first).some(({ stem }) => masculineNames.has(stem));
    return isMasculine || masculineNames.has(classes.form(first)) ? null : 'f';
  }
  if (classes.words.forms.isFeminine(spelled)) return 'f';
  return by === 'person' ? 'm' : null;
}

/** True where «الذي», «التي» at a token can be about a phrase. */
export function fitsRelative(phrase: Phrase, opener: number, classes: WordClasses): boolean {
  const isAdjacent = phrase.end === opener;
  if (!isAdjacent && isIndefinite(phrase, classes) && !phrase.items.some((item) => item.entity !== null)) return false;
  const asked = classes.genderOfRelative(opener);
  const gender = genderOf(phrase, classes);
  if (asked === null || gender === null || gender === asked) return true;
  // «زيارة [الرئيس] الذي …», «إخماد [الأزمات] التي …»: about a noun further on in the phrase.
  return phrase.items.some((item) => item.first > phrase.head) || hasOther(phrase, asked, classes);
}

function hasOther({ head, end, parties }: Phrase, asked: 'm' | 'f', classes: WordClasses): boolean {
  const from = parties.find((party) => party.first <= head)?.end ?? head + 1;
  for (let i = from; i < end; i++) {
    const party = classes.partyFrom(i);
    if (party && party.by !== 'adjective') return genderOfParty(party, classes) !== (asked === 'm' ? 'f' : 'm');
    const isFeminine = classes.words.forms.isFeminine(classes.spelled(i));
    if (classes.isDefiniteNoun(i) && (asked === 'f' || !isFeminine)) return true;
  }
  return false;
}

/** True for a phrase without article, name or pronoun: «صفقة أسلحة», «مقاتلات تركية», «صاروخ باليستي». */
export function isIndefinite({ head, end, parties }: Phrase, classes: WordClasses): boolean {
  if (parties.some((party) => party.by !== 'adjective' && party.by !== 'anonymous')) return false;
  for (let i = head; i < end; i++) {
    const isInside = classes.isItemWord(i) && !classes.itemFrom(i);
    if (!isInside && (classes.isDefinite(i) || classes.isOwned(i))) return false;
  }
  return true;
}
