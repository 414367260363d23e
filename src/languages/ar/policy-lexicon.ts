import { foldWord } from '../../text/index.ts';
import type { PolicyWords } from '../language-pack.ts';
import { conjugate } from './conjugate.ts';
import words from './words/policy-words.json' with { type: 'json' };

const fold = (list: readonly string[]) => new Set(list.map(foldWord));
/** «قانونا»: the accusative shows. */
const withTanwin = (list: readonly string[]) => new Set(list.flatMap((word) => [foldWord(word), `${foldWord(word)}ا`]));

const forms = (verbs: readonly string[]) => new Set(verbs.flatMap((verb) => [...conjugate(verb).keys()]));

/** The Arabic words around rules on arms. */
export const policyLexicon: PolicyWords = {
  bills: withTanwin(words.bills),
  drafts: withTanwin(words.drafts),
  licences: fold(words.licences),
  conditions: fold(words.conditions),
  controls: forms(words.controllers),
  threats: forms(words.threats),
  equals: forms(words.equals),
  theirs: fold(words.theirs),
  on: fold(words.on),
  from: fold(words.from),
  nuclear: fold(words.nuclear),
  bearing: fold(words.bearing),
  pronouns: fold(words.pronouns),
  countries: fold(words.countries),
  international: fold(words.international),
};
