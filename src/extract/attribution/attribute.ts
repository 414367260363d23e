import type { SourceLexicon } from '../../languages/language-pack.ts';
import type { Assertion, Link } from '../../model/index.ts';
import type { Analysis } from '../analysis.ts';
import { compose } from './chain.ts';
import { PartyIndex } from './party-index.ts';
import { pairQuotations } from './quotations.ts';
import { type Segment, segmentAt } from './segment.ts';
import { type ScanContext, SentenceScan } from './sentence-scan.ts';
import { SourceFinder } from './source-finder.ts';
import { SpeechMemory } from './speech-memory.ts';
import { WordReader } from './word-reader.ts';

/** Who says what stands at a place of the text. */
export interface Attributed {
  /** Nearest to the publisher first, the origin last; empty is the publisher's own voice. */
  links: Link[];
  /** `denied` where the chain denies what is said. */
  assertion?: Extract<Assertion, 'denied'>;
  /** Name of the rule that found it. */
  rule: string;
}

/** The chains of a document, by place. */
export interface Attribution {
  /** The chain for a word: `sentence` is the sentence's index, `token` the token's. */
  at(sentence: number, token: number): Attributed;
}

/** Sentences back that a quotation may have begun before its speaker is named. */
const QUOTE_REACH = 40;

/**
 * Finds for every place of a document the chain of who says so. Needs the parties (and times) of `analysis.read`; adds
 * unnamed sources and unknown speakers to the entity table. One pass over the sentences, in the order of the text.
 */
export function attribute(analysis: Analysis, lexicon: SourceLexicon): Attribution {
  const segments = new DocumentScan(analysis, lexicon).run();
  return {
    at(sentence, token) {
      const segment = segmentAt(segments[sentence] ?? [], token);
      if (!segment) return { links: [], rule: 'own voice' };
      const links = segment.chain.map((link) => ({ ...link }));
      return segment.denied ? { links, assertion: 'denied', rule: segment.rule } : { links, rule: segment.rule };
    },
  };
}

/** Carries from sentence to sentence what runs on: quotations, lists behind a colon, texts printed whole. */
class DocumentScan {
  readonly #context: ScanContext;
  readonly #segments: Segment[][] = [];
  readonly #quotes: ReadonlyMap<number, number>;
  #running: { close: number; chain: readonly Link[] } | null = null;
  /** Chain of what a colon at the end of a sentence announced. */
  #announced: { chain: readonly Link[]; whole: boolean } | null = null;
  #spokeBefore = false;

  constructor(analysis: Analysis, lexicon: SourceLexicon) {
    this.#quotes = pairQuotations(analysis.tokens);
    const words = new WordReader(analysis, lexicon);
    const memory = new SpeechMemory();
    const finder = new SourceFinder(analysis, lexicon, words, memory, new PartyIndex(undefined));
    this.#context = { analysis, lexicon, words, memory, finder, quoteFrom: (open) => this.#quotes.get(open) };
  }

  run(): Segment[][] {
    const { sentences } = this.#context.analysis;
    for (const sentence of sentences) {
      const base = this.#baseOf(sentence.first);
      // A headline stands alone and without a stop; who speaks in it is no one that «وأضاف» could mean.
      const alone = sentence.index === 0 && sentences[1]?.paragraph !== sentence.paragraph;
      const isTitle = alone && this.#context.words.form(sentence.end - 1) !== '.';
      const scan = new SentenceScan(this.#context, sentence, base, isTitle).run();
      this.#segments.push(scan.segments);
      if (scan.before) this.#governBefore(scan.before);
      if (scan.spokenQuote !== null) this.#speakQuote(scan.spokenQuote, scan.segments[0]?.chain ?? []);
      if (!scan.spoke && !base.length) this.#continueQuotation(scan, sentence.first, sentence.end);
      this.#carry(scan, sentence.end, base);
      this.#spokeBefore = !isTitle && (scan.spoke || scan.segments[0]?.rule === 'quotation goes on');
    }
    return this.#segments;
  }

  #baseOf(first: number): readonly Link[] {
    if (this.#running && this.#running.close >= first) return this.#running.chain;
    this.#running = null;
    return this.#announced?.chain ?? [];
  }

  /** «… . بحسب رويترز.», «جاء ذلك في بيان للوزارة.»: over the sentence before. */
  #governBefore(before: NonNullable<SentenceScan['before']>): void {
    const segments = this.#segments.at(-2);
    if (!segments) return;
    for (let n = Math.max(0, segments.length - 8); n < segments.length; n++) {
      const segment = segments[n] as Segment;
      segments[n] = {
        ...segment,
        chain: compose(segment.chain, before.links, before.mode),
        rule: segment.chain.length ? segment.rule : 'phrase after the sentence',
      };
    }
  }

  /** «"… . … ." قال الوزير»: the speaker named at the end of a quotation of several sentences. */
  #speakQuote(close: number, chain: readonly Link[]): void {
    let open = close - 1;
    for (let n = this.#segments.length - 2; n >= Math.max(0, this.#segments.length - QUOTE_REACH); n--) {
      const sentence = this.#context.analysis.sentences[n];
      if (!sentence) return;
      for (open = sentence.end - 1; open >= sentence.first && this.#quotes.get(open) !== close; open--);
      const within = open >= sentence.first;
      const segments = this.#segments[n] as Segment[];
      if (segments.every((segment) => segment.chain.length === 0)) {
        this.#segments[n] = [
          ...(within && open > sentence.first ? [segments[0] as Segment] : []),
          { first: within ? open : sentence.first, chain, denied: false, rule: 'speaker behind quotation' },
        ];
      }
      if (within) return;
    }
  }

  /** A paragraph that is one quotation, behind a sentence that named its speaker, is the same speaker's. */
  #continueQuotation(scan: SentenceScan, first: number, end: number): void {
    const close = this.#quotes.get(first);
    const last = this.#context.memory.last();
    if (close === undefined || close < end - 3 || !this.#spokeBefore || !last) return;
    scan.segments[0] = { first, chain: last.chain, denied: false, rule: 'quotation goes on' };
    if (close >= end) this.#running = { close, chain: last.chain };
  }

  #carry(scan: SentenceScan, end: number, base: readonly Link[]): void {
    const { words } = this.#context;
    if (scan.openQuote?.chain.length) this.#running = scan.openQuote;
    if (scan.wholeText) {
      this.#announced = { chain: scan.wholeText, whole: true };
      return;
    }
    if (this.#announced?.whole) return;
    const colon = words.form(end - 1) === ':';
    const chain = scan.last.chain.length ? scan.last.chain : (this.#spokenLast(scan) ?? []);
    if (colon && chain.length) this.#announced = { chain, whole: false };
    else if (this.#announced && !(base.length && this.#isListed(end))) this.#announced = null;
  }

  #spokenLast(scan: SentenceScan): readonly Link[] | null {
    return scan.spoke ? (this.#context.memory.last()?.chain ?? null) : null;
  }

  /** True where the next line is an item of the list: it starts with a number, a dash or a bullet. */
  #isListed(end: number): boolean {
    const { tokens } = this.#context.analysis;
    let i = end;
    while (tokens[i]?.kind === 'break') i++;
    const token = tokens[i];
    return token?.kind === 'number' || token?.form === '-' || token?.form === '•' || token?.form === '*';
  }
}
