import type { Span } from './marks.ts';

/** A paragraph that holds words of interest, cut into parts that are marked and parts that are not. */
export type Paragraph = { start: number; parts: { start: number; words: string; marked: boolean }[] };

/** The paragraphs of `text` that `spans` touch, in their order; offsets count UTF-16 code units of the text. */
export function paragraphsOf(text: string, spans: readonly Span[]): Paragraph[] {
  const found: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const within = spans
      .filter((span) => span.start < end && span.end > start)
      .map((span) => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) }))
      .sort((a, b) => a.start - b.start);
    if (line !== '' && within.length > 0) found.push({ start, parts: partsOf(text, { start, end }, within) });
    start = end + 1;
  }
  return found;
}

function partsOf(text: string, { start, end }: Span, marked: readonly Span[]): Paragraph['parts'] {
  const parts: Paragraph['parts'] = [];
  let at = start;
  for (const span of marked) {
    if (span.end <= at) continue;
    const from = Math.max(span.start, at);
    if (from > at) parts.push({ start: at, words: text.slice(at, from), marked: false });
    parts.push({ start: from, words: text.slice(from, span.end), marked: true });
    at = span.end;
  }
  if (at < end) parts.push({ start: at, words: text.slice(at, end), marked: false });
  return parts;
}
