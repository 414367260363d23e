import { foldWord } from '../../text/index.ts';
import type { Head, HeadClass, PartyLexicon } from '../language-pack.ts';
import { claimLexicon } from './claim-lexicon.ts';
import { nisbaForms } from './nisba.ts';
import { wordForms } from './word-forms.ts';
import common from './words/party-common.json' with { type: 'json' };
import heads from './words/party-heads.json' with { type: 'json' };
import persons from './words/party-persons.json' with { type: 'json' };
import words from './words/party-words.json' with { type: 'json' };

interface HeadLine {
  class: string;
  en: string;
  forms: string[];
  plural?: boolean;
  again?: boolean;
  count?: number;
  anaphor?: boolean;
  adjectival?: boolean;
  construct?: boolean;
  definite?: boolean;
  weak?: boolean;
  nested?: boolean;
  deputy?: boolean;
  national?: boolean;
  state?: string;
}

const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldWord));
const map = <V>(record: Record<string, V>): ReadonlyMap<string, V> =>
  new Map(Object.entries(record).map(([word, value]) => [foldWord(word), value]));

/** Adjectives that end in ـي take all endings of a nationality adjective («أمنيون», «عسكريين»). */
function inflected(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.map(foldWord).flatMap((word) => (word.endsWith('ي') ? [...nisbaForms(word).keys()] : [word])));
}

function headMap(lines: readonly HeadLine[]): ReadonlyMap<string, Head> {
  const found = new Map<string, Head>();
  for (const line of lines) {
    const head: Head = {
      class: line.class as HeadClass,
      en: line.en,
      plural: line.plural ?? false,
      again: line.again ?? false,
      count: line.count ?? null,
      anaphor: line.anaphor ?? false,
      adjectival: line.adjectival ?? false,
      construct: line.construct ?? false,
      definite: line.definite ?? false,
      weak: line.weak ?? false,
      nested: line.nested ?? false,
      deputy: line.deputy ?? false,
      national: line.national ?? false,
      state: line.state ?? null,
    };
    for (const form of line.forms) {
      const folded = foldWord(form);
      if (!found.has(folded)) found.set(folded, head);
    }
  }
  return found;
}

/** Common words, among them all that can set off a claim. */
function commonWords(): ReadonlySet<string> {
  const given = set(persons.given);
  const triggers = [...claimLexicon.triggers.keys()].filter((phrase) => !phrase.includes(' ') && !given.has(phrase));
  return new Set([...set(common.words), ...triggers]);
}

/** The Arabic words by which parties are recognised. */
export const partyLexicon: PartyLexicon = {
  forms: wordForms,
  heads: headMap(heads),
  fields: map(words.fields),
  modifiers: new Set([...inflected(words.modifiers), ...set(words.fixedModifiers)]),
  titles: set(words.titles),
  titleParts: set(words.titleParts),
  stops: set(words.stops),
  common: commonWords(),
  namesEnd: set(words.namesEnd),
  givenNames: set(persons.given),
  surnames: set(persons.surnames),
  joiners: set(persons.joiners),
  patronymics: set(persons.patronymics),
  nameOpeners: set(persons.nameOpeners),
  ambiguousNames: set(persons.ambiguous),
  descriptions: set(persons.descriptions),
  foreignEndings: persons.foreignEndings.map(foldWord),
  nounEndings: persons.nounEndings,
  currencies: set(words.currencies),
  clubs: set(words.clubs),
  directions: set(words.directions),
  directed: set(words.directed),
  notSources: set(words.notSources),
  fixedModifiers: set(words.fixedModifiers),
  charges: set(words.charges),
  spokesFor: set(words.spokesFor),
  counterparts: set(words.counterparts),
  ownCountry: set(words.ownCountry),
  realms: set(words.realms),
  prepositions: set(words.prepositions),
  cliticPrepositions: set(words.cliticPrepositions),
  agentPhrases: map(words.agentPhrases),
  insides: set(words.insides),
  within: words.within,
  belongsTo: words.belongsTo,
  insets: {
    opens: new Set(words.insets.opens),
    plain: new Set(words.insets.plain),
    closes: new Set(words.insets.closes),
    pairs: new Set(words.insets.pairs),
  },
  notGroupsAfter: set(words.notGroupsAfter),
  groupNumbers: map(words.groupNumbers),
  nisba: nisbaForms,
};
