import type { Link } from '../../model/index.ts';
import type { Segment } from './segment.ts';
import type { DocumentView } from './sentence-view.ts';

/** Sentences back that a quotation may have begun before its speaker is named. */
const REACH = 40;

/**
 * «"… . … . …"، قال [الوزير]»: gives the sentences of a quotation that closes at token `close` the chain of the speaker who is
 * named behind it. `found` holds the segments of all sentences so far, that of the speaker last.
 */
export function speakQuotation(
  { analysis, quoteTo }: DocumentView,
  close: number,
  chain: readonly Link[],
  found: Segment[][],
): void {
  const open = quoteTo(close);
  if (open === undefined) return;
  for (let n = found.length - 2; n >= Math.max(0, found.length - REACH); n--) {
    const sentence = analysis.sentences[n];
    const segments = found[n];
    if (!sentence || !segments || sentence.end <= open) return;
    if (segments.some((segment) => segment.chain.length > 0)) continue;
    const before = open > sentence.first ? segments.slice(0, 1) : [];
    const first = Math.max(open, sentence.first);
    found[n] = [...before, { first, chain, denied: false, rule: 'speaker behind quotation' }];
  }
}
