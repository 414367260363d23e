import type { Phrase } from './phrase.ts';
import type { WordClasses } from './word-classes.ts';

/** A noun of the phrase that has the article, or its adjective of relation; not «البعيدة [المدى]». */
export function isArticled(classes: WordClasses, { head }: Phrase, i: number): boolean {
  if (i === head) return classes.isDefiniteNoun(i);
  return classes.isDefinite(i) && classes.words.forms.isRelational(classes.form(i));
}

/** «العاصمة [صنعاء]»: the name of the place right behind the noun that says what it is. */
export function isCapital(classes: WordClasses, { head }: Phrase, at: number): boolean {
  const party = classes.partyFrom(at);
  if (at !== head + 1 || !party || party.by === 'adjective' || party.preposition) return false;
  return classes.analysis.readings(head).some(({ definite, stem }) => definite && classes.words.apposed.has(stem));
}

/** True where an adjective of nationality of its own stands right before: «مقاتلات [تركية]». */
export function isNational(classes: WordClasses, { head }: Phrase, at: number): boolean {
  const party = classes.partyUpTo(at);
  return party?.by === 'adjective' && party.end - party.first === 1 && party.first > head;
}

/** «مسلحون», «جنديان»: two or many, indefinite, in the nominative that no genitive follows. */
export function isAbsolute(classes: WordClasses, i: number): boolean {
  return classes.nominative(i) !== null && !classes.isDefinite(i);
}
