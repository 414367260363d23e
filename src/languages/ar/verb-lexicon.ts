import type { VerbLexicon } from '../language-pack.ts';
import { readVerb } from './read-verb.ts';
import { masdarVerbs, participleVerbs, verbForms } from './verb-forms.ts';

/** The Arabic verbs; forms and masdars are built when first asked for. */
export const verbLexicon: VerbLexicon = {
  read: readVerb,
  get forms() {
    return verbForms();
  },
  get masdars() {
    return masdarVerbs();
  },
  get participles() {
    return participleVerbs();
  },
};
