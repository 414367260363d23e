import type { PartyLexicon, Reading } from '../../languages/language-pack.ts';
import { type Word, wordOf as wordOfForm } from '../../text/index.ts';
import type { Analysis } from '../analysis.ts';
import type { PartyMention } from '../mention.ts';
import type { SentenceLemmas } from './name-guard.ts';
import type { PartyMemory } from './party-memory.ts';
import type { PartyNames } from './party-names.ts';

/** What the party rules see of a document. */
export interface PartyContext {
  analysis: Analysis;
  names: PartyNames;
  lexicon: PartyLexicon;
  memory: PartyMemory;
  lemmas: SentenceLemmas;
  /** The party that the sentence named last, or null. */
  last: PartyMention | null;
  /** True for forms of verbs that the pack knows (speech, transfer, movement): no part of a name. */
  isVerb(form: string): boolean;
}

/** Stands for what is outside of the text. */
const NOWHERE = wordOfForm('');

/** Spelling of token `i` with what it tells by itself. */
export function wordAt(context: PartyContext, i: number): Word {
  return context.analysis.tokens[i]?.word ?? NOWHERE;
}

/** Folded spelling of token `i`, empty beyond the text. */
export function formAt(context: PartyContext, i: number): string {
  return context.analysis.tokens[i]?.form ?? '';
}

/** Folded spelling of token `i` without the article. */
export function bareAt(context: PartyContext, i: number): string {
  return context.lexicon.forms.withoutArticle(formAt(context, i));
}

/** True where token `i` begins with the letters of the article. */
export function isDefiniteAt(context: PartyContext, i: number): boolean {
  return context.lexicon.forms.isDefinite(formAt(context, i));
}

/** The word under a reading: stem and article, without clitics and pronoun. */
export function wordOf(context: PartyContext, { definite, stem }: Reading): string {
  return definite ? context.lexicon.forms.withArticle(stem) : stem;
}

/** Words of the text from token to token as one string, blanks made one. */
export function wordsOf(context: PartyContext, first: number, end: number): string {
  const { tokens, text } = context.analysis;
  const a = tokens[first];
  const b = tokens[end - 1];
  return a && b ? text.slice(a.start, b.end).replace(/\s+/gu, ' ') : '';
}

/** True for «بلدة», whose last letter is an ending, as against «بلده», where it is a pronoun; both fold to the same. */
export function isFeminine(context: PartyContext, i: number): boolean {
  return context.lexicon.forms.isFeminine(wordsOf(context, i, i + 1));
}

/** Folded word before token `i`, past a quotation mark, without a conjunction where it has one. */
export function wordBefore(context: PartyContext, i: number): string {
  const at = formAt(context, i - 1) === '"' ? i - 2 : i - 1;
  const reading = context.analysis.readings(at).find((r) => r.conjunction !== '' && r.preposition === '' && !r.suffix);
  return formAt(context, at).slice(reading && !context.lexicon.clubs.has(formAt(context, at)) ? 1 : 0);
}
