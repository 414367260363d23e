import type { SourcePhrase } from '../../../languages/language-pack.ts';
import type { ScanState } from '../scan-state.ts';
import { phraseAlone } from './phrase-alone.ts';
import { phraseWithDocument } from './phrase-with-document.ts';
import { phraseWithOutlet } from './phrase-with-outlet.ts';
import { phraseWithSource } from './phrase-with-source.ts';
import { phraseWithVerb } from './phrase-with-verb.ts';
import type { Rule } from './rule.ts';

/** A phrase from token `first` up to `end`. */
export interface FoundPhrase {
  first: number;
  end: number;
  phrase: SourcePhrase;
}

/** Reads what stands behind a phrase; returns the token to go on from, or the phrase's first where it says nothing. */
export type PhraseRule = (state: ScanState, found: FoundPhrase) => number;

const RULES: Readonly<Record<SourcePhrase['brings'], PhraseRule>> = {
  source: phraseWithSource,
  document: phraseWithDocument,
  outlet: phraseWithOutlet,
  clause: phraseWithVerb,
  nothing: phraseAlone,
};

/** «بحسب …», «كما ذكرت …», «جاء في …», «في حديث لـ …», «يذكر أن»: words that bring a source in, or send all away. */
export const phraseOfSource: Rule = (state, i) => {
  const match = state.view.words.phrase(i, state.view.limit);
  return match ? RULES[match.phrase.brings](state, { first: i, ...match }) : i;
};
