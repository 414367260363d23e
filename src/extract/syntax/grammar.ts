import type { LanguagePack, VerbReading, VerbUse } from '../../languages/language-pack.ts';
import { orNone, WordFact } from '../../text/index.ts';
import type { ItemNames } from '../items/item-names.ts';
import type { PartyNames } from '../parties/party-names.ts';
import { type ClosedForm, closedForm } from './closed-forms.ts';
import { knownNouns } from './known-nouns.ts';
import { type NounFacts, nounFacts } from './noun-facts.ts';

/** The words of a language that the syntax looks up. */
export type Lexis = Pick<LanguagePack, 'syntax' | 'verbs' | 'readings'> & {
  /** True for honorifics and ranks before a name («صاحب السمو الملكي الأمير»). */
  isTitle(form: string): boolean;
  /** True for stems that are known as nouns, so that a clitic before them is one («[ب]صواريخ»). */
  isNoun(stem: string): boolean;
};

/** … with what they tell of each spelling. */
export interface Grammar extends Lexis {
  closed: WordFact<ClosedForm>;
  nouns: NounFacts;
  /** What a word may be as a verb, the likeliest reading first. */
  verbForms: WordFact<readonly VerbReading[]>;
}

/** The grammar of a language with the names of a catalogue; built once. */
export function buildGrammar(pack: LanguagePack, parties: PartyNames, items: ItemNames): Grammar {
  const { titles, titleParts } = pack.parties;
  const lexis: Lexis = {
    syntax: pack.syntax,
    verbs: pack.verbs,
    readings: pack.readings,
    isNoun: knownNouns(pack, parties, items),
    isTitle: (form) => titles.has(form) || titleParts.has(form),
  };
  const closed = new WordFact(({ form }) => closedForm(form, pack.syntax));
  const verbForms = new WordFact(({ form }) => orNone(pack.verbs.read(form)));
  return { ...lexis, closed, nouns: nounFacts(lexis, closed), verbForms };
}

/** What a verb form at a token is, with the clitics read off it. */
export interface VerbAt {
  use: VerbUse;
  conjunction: string;
  future: boolean;
  suffix: string;
  /** «ل» of purpose: «لتتسلم». */
  purpose: boolean;
  /** «مشيرا»: no verb, but with all that a verb has behind it. */
  participle: boolean;
}

/** A preposition at a token: written as a word of its own, of several words, or as a clitic. */
export interface PrepositionAt {
  form: string;
  /** First token of the noun behind it: the same token for a clitic. */
  head: number;
}
