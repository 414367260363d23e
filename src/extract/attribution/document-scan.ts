import type { SourceLexicon } from '../../languages/language-pack.ts';
import type { Sentence } from '../../text/index.ts';
import type { Analysis, SentenceReading } from '../analysis.ts';
import { compose } from './chain.ts';
import { pairQuotations } from './quotations.ts';
import { RunningSpeech } from './running-speech.ts';
import type { Outcome, ScanState } from './scan-state.ts';
import type { Segment } from './segment.ts';
import { scanSentence } from './sentence-scan.ts';
import type { DocumentView } from './sentence-view.ts';
import type { SourceForms } from './source-forms.ts';
import { speakQuotation } from './speak-quotation.ts';
import { SpeechMemory } from './speech-memory.ts';
import { viewSentence } from './view-sentence.ts';
import { WordReader } from './word-reader.ts';

/** Segments of the sentence before that a phrase which stands alone governs. */
const BEFORE_REACH = 8;

/** The segments of every sentence of a document, in one pass over the text. */
export function scanDocument(analysis: Analysis, lexicon: SourceLexicon, forms: SourceForms): Segment[][] {
  const quotes = pairQuotations(analysis.tokens);
  const openings = new Map([...quotes].map(([open, close]) => [close, open]));
  const view: DocumentView = {
    analysis,
    lexicon,
    words: new WordReader(analysis, lexicon, forms),
    memory: new SpeechMemory(),
    quoteFrom: (open) => quotes.get(open),
    quoteTo: (close) => openings.get(close),
  };
  const running = new RunningSpeech(view);
  const found: Segment[][] = [];
  for (const sentence of analysis.sentences) {
    const base = running.chainAt(sentence.first);
    const isTitle = isHeadline(view, sentence);
    const read = analysis.read[sentence.index] as SentenceReading;
    const scan = scanSentence(viewSentence(view, read), base, isTitle);
    found.push(scan.segments.all);
    reachBack(view, scan, found);
    running.carry(scan);
  }
  return found;
}

/** A headline stands alone and without a stop. */
function isHeadline({ analysis, words }: DocumentView, sentence: Sentence): boolean {
  const alone = sentence.index === 0 && analysis.sentences[1]?.paragraph !== sentence.paragraph;
  return alone && words.form(sentence.end - 1) !== '.';
}

/** What a sentence says of those before it. */
function reachBack(view: DocumentView, { outcome, segments }: ScanState, found: Segment[][]): void {
  if (outcome.before) governBefore(outcome.before, found.at(-2));
  const chain = segments.all[0]?.chain ?? [];
  if (outcome.spokenQuote !== null) speakQuotation(view, outcome.spokenQuote, chain, found);
}

/** «… . بحسب رويترز.», «جاء ذلك في بيان للوزارة.»: over the sentence before. */
function governBefore({ links, mode }: NonNullable<Outcome['before']>, segments: Segment[] | undefined): void {
  if (!segments) return;
  for (let n = Math.max(0, segments.length - BEFORE_REACH); n < segments.length; n++) {
    const segment = segments[n] as Segment;
    const rule = segment.chain.length ? segment.rule : 'phrase after the sentence';
    segments[n] = { ...segment, chain: compose(segment.chain, links, mode), rule };
  }
}
