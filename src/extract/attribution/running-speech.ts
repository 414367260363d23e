import type { Link } from '../../model/index.ts';
import type { ScanState } from './scan-state.ts';
import type { DocumentView } from './sentence-view.ts';

/** Tokens between the end of a quotation and that of its sentence that are but signs. */
const SIGNS = 3;

/** What runs on from sentence to sentence: quotations, lists behind a colon, texts printed whole. */
export class RunningSpeech {
  readonly #view: DocumentView;
  /** A quotation over several sentences: its closing token and its chain. */
  #quotation: { close: number; chain: readonly Link[] } | null = null;
  /** Chain of what a colon at the end of a sentence announced; `whole` where it lasts to the end of the text. */
  #announced: { chain: readonly Link[]; whole: boolean } | null = null;
  /** True where the sentence before named a speaker. */
  #spokeBefore = false;

  constructor(view: DocumentView) {
    this.#view = view;
  }

  /** The chain under which the sentence that starts at token `first` stands. */
  chainAt(first: number): readonly Link[] {
    if (this.#quotation && this.#quotation.close >= first) return this.#quotation.chain;
    this.#quotation = null;
    return this.#announced?.chain ?? [];
  }

  /** Takes from a sentence that was read what goes on behind it. */
  carry(scan: ScanState): void {
    const { outcome, base, isTitle, segments } = scan;
    if (!outcome.spoke && !base.length) this.#goOnQuoting(scan);
    if (outcome.openQuote?.chain.length) this.#quotation = outcome.openQuote;
    this.#announce(scan);
    this.#spokeBefore = !isTitle && (outcome.spoke || segments.all[0]?.rule === 'quotation goes on');
  }

  /** A paragraph that is one quotation, behind a sentence that named its speaker, is the same speaker's. */
  #goOnQuoting({ view, segments }: ScanState): void {
    const { first, limit, memory } = view;
    const close = view.quoteFrom(first);
    const last = memory.last();
    if (close === undefined || close < limit - SIGNS || !this.#spokeBefore || !last) return;
    segments.open(first, last.chain, false, 'quotation goes on');
    if (close >= limit) this.#quotation = { close, chain: last.chain };
  }

  #announce({ view, outcome, segments, base }: ScanState): void {
    if (outcome.wholeText) {
      this.#announced = { chain: outcome.wholeText, whole: true };
      return;
    }
    if (this.#announced?.whole) return;
    const spoken = outcome.spoke ? (view.memory.last()?.chain ?? []) : [];
    const chain = segments.last.chain.length ? segments.last.chain : spoken;
    if (view.words.form(view.limit - 1) === ':' && chain.length) this.#announced = { chain, whole: false };
    else if (!base.length || !this.#isListed(view.limit)) this.#announced = null;
  }

  /** True where the next line is an item of the list: it starts with a number, a dash or a bullet. */
  #isListed(end: number): boolean {
    const { tokens } = this.#view.analysis;
    let i = end;
    while (tokens[i]?.kind === 'break') i++;
    const token = tokens[i];
    return token?.kind === 'number' || ['-', '•', '*'].includes(token?.form ?? '');
  }
}
