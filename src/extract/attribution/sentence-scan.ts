import type { Link } from '../../model/index.ts';
import { isByline } from './byline.ts';
import { noteAgent } from './rules/agent.ts';
import { noteCircumstance } from './rules/circumstance.ts';
import { noteDocument } from './rules/document-named.ts';
import { nounOfSaying } from './rules/noun-of-saying.ts';
import { participleOfSaying } from './rules/participle-of-saying.ts';
import { phraseOfSource } from './rules/phrase.ts';
import { quotationMark } from './rules/quotation-mark.ts';
import type { Rule } from './rules/rule.ts';
import { speakerWithColon } from './rules/speaker-with-colon.ts';
import { verbOfSaying } from './rules/verb-of-saying.ts';
import { ScanState } from './scan-state.ts';
import type { SentenceView } from './sentence-view.ts';

/** The constructions with a word of saying, in the order in which they are tried at a word. */
const SAYING: readonly Rule[] = [verbOfSaying, participleOfSaying, nounOfSaying];

/**
 * Reads one sentence from its first token to its last and cuts it into segments, each with the chain that governs it.
 * A clause starts the sentence's base chain anew; a verb of saying opens a segment where what is said begins; a phrase
 * («بحسب …») governs its whole clause, before and behind it.
 */
export function scanSentence(view: SentenceView, base: readonly Link[], isTitle: boolean): ScanState {
  const state = new ScanState(view, base, isTitle);
  if (isByline(view)) return state;
  let i = speakerWithColon(state);
  while (i < view.limit) i = Math.max(i + 1, step(state, i));
  const { quote } = state;
  if (quote && quote.close >= view.limit) state.outcome.openQuote = { close: quote.close, chain: quote.chain };
  return state;
}

/** Tries the rules at token `i`; returns the token to go on from. */
function step(state: ScanState, i: number): number {
  const { words } = state.view;
  if (words.form(i) === '"') return quotationMark(state, i);
  if (words.isComma(i) || words.form(i) === '؛') passComma(state, i);
  if (!words.isWord(i)) return i;
  noteAgent(state, i);
  noteDocument(state, i);
  const past = phraseOfSource(state, i);
  if (past > i || i < state.quietUntil) return past;
  noteCircumstance(state, i);
  for (const rule of SAYING) {
    const end = rule(state, i);
    if (end > i) return end;
  }
  return i;
}

function passComma(state: ScanState, i: number): void {
  state.comma = i;
  const { untilComma: back } = state;
  if (back) state.segments.open(i + 1, back.chain, back.denied, 'behind a relative clause');
  state.untilComma = null;
}
