import type { LanguagePack, VerbUse } from '../../languages/language-pack.ts';

/** The words of a language that the syntax looks up. */
export type Grammar = Pick<LanguagePack, 'syntax' | 'verbs'> & {
  /** True for honorifics and ranks before a name («صاحب السمو الملكي الأمير»). */
  isTitle(form: string): boolean;
  /** True for stems that are known as nouns, so that a clitic before them is one («[ب]صواريخ»). */
  isNoun(stem: string): boolean;
};

/** What a verb form at a token is, with the clitics read off it. */
export interface VerbAt {
  use: VerbUse;
  conjunction: string;
  future: boolean;
  suffix: string;
  /** «ل» of purpose: «لتتسلم». */
  purpose: boolean;
}

/** A preposition at a token: written as a word of its own, of several words, or as a clitic. */
export interface PrepositionAt {
  form: string;
  /** First token of the noun behind it: the same token for a clitic. */
  head: number;
}
