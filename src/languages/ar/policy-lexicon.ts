import { foldWord } from '../../text/index.ts';
import type { PolicyWords } from '../language-pack.ts';
import words from './words/policy-words.json' with { type: 'json' };

const fold = (list: readonly string[]) => new Set(list.map(foldWord));
/** «قانونا»: the accusative shows. */
const withTanwin = (list: readonly string[]) => new Set(list.flatMap((word) => [foldWord(word), `${foldWord(word)}ا`]));

/** The Arabic words around rules on arms. */
export const policyLexicon: PolicyWords = {
  bills: withTanwin(words.bills),
  drafts: withTanwin(words.drafts),
  licences: fold(words.licences),
  conditions: fold(words.conditions),
  on: fold(words.on),
  from: fold(words.from),
  pronouns: fold(words.pronouns),
  countries: fold(words.countries),
  international: fold(words.international),
};
