import type { SyntaxForms } from '../language-pack.ts';

const CONJUNCTION = /^[وف](?=.)/u;
/** «هربًا»: the mark that only nouns have. */
const NUNATION = /[\u064b-\u064d]/u;
/** «قُتل», «وأُصيب»: «ـُ» behind the first letter of the stem. */
const PASSIVE = /^(?:[وف]\u064e?)?\p{L}\u064f/u;
const PRONOUN_GENDERS: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['ه', 'm'],
  ['ها', 'f'],
]);
/** The dual and the sound plural in the nominative. */
const NOMINATIVE = /^(?<stem>.+[^وي])(?<ending>ون|ان)$/u;

/** What Arabic letters tell of a word's part in a sentence. Forms are folded, `spelled` is as in the text. */
export const syntaxForms: SyntaxForms = {
  clitics: new Set(['ب', 'ل', 'ك']),
  purpose: 'ل',
  withArticle: (stem) => `ال${stem}`,
  withoutConjunction: (form) => form.replace(CONJUNCTION, ''),
  ofAccusative: (form) => (form.length > 3 && form.endsWith('ا') ? form.slice(0, -1) : null),
  nominative(form) {
    const { stem, ending } = NOMINATIVE.exec(form)?.groups ?? {};
    if (stem === undefined) return null;
    // «طائرتان» of «طائرة»
    const feminine = stem.endsWith('ت') ? [`${stem.slice(0, -1)}ه`] : [];
    return { number: ending === 'ان' ? 'dual' : 'plural', stems: [stem, ...feminine] };
  },
  ofConstructDual: (form) => (form.length > 4 && form.endsWith('تي') ? `${form.slice(0, -2)}ه` : null),
  isFemininePlural: (form) => form.endsWith('ات'),
  isFeminine: (spelled) => /(?:ة|ات)$/u.test(spelled),
  isRelational: (form) => /ي[هن]?$/u.test(form),
  isFeminineEnding: (suffix, spelled) => suffix === 'ه' && spelled.endsWith('ة'),
  isMarkedPassive: (spelled) => PASSIVE.test(spelled),
  hasNunation: (spelled) => NUNATION.test(spelled),
  isSurePronoun: (suffix, spelled) => suffix === 'ها' || suffix === 'هم' || (suffix === 'ه' && spelled.endsWith('ه')),
  endsInHamza: (spelled) => spelled.endsWith('أ'),
  endsInAlif: (spelled) => spelled.endsWith('ى'),
  genderOfPronoun: (suffix) => PRONOUN_GENDERS.get(suffix) ?? null,
  takesPronoun: (form, suffix) => suffix !== 'ي' || form.endsWith('ن'),
};
