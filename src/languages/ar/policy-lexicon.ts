import { foldWord } from '../../text/index.ts';
import type { PolicyWords } from '../language-pack.ts';
import words from './words/policy-words.json' with { type: 'json' };

const fold = (list: readonly string[]) => new Set(list.map(foldWord));

/** The Arabic words around rules on arms. */
export const policyLexicon: PolicyWords = {
  bills: fold(words.bills),
  drafts: fold(words.drafts),
  licences: fold(words.licences),
  conditions: fold(words.conditions),
  pronouns: fold(words.pronouns),
  countries: fold(words.countries),
  international: fold(words.international),
};
