import type { Span } from './marks.ts';

/** Letters of a sentence that stand on each side of a word. */
const AROUND = 110;

/** A sentence as what stands before a word in it, the word, and what stands behind; a long one is cut at blanks, with «…». */
export function aroundOf(text: string, { start, end }: Span, word: Span = { start, end: start }) {
  const from = word.start - start <= AROUND ? start : blankAfter(text, word.start - AROUND);
  const to = end - word.end <= AROUND ? end : blankBefore(text, word.end + AROUND);
  const clean = (part: string) => part.replace(/\s+/gu, ' ');
  return {
    before: (from > start ? '… ' : '') + clean(text.slice(from, word.start)),
    marked: clean(text.slice(word.start, word.end)),
    after: clean(text.slice(word.end, to)) + (to < end ? ' …' : ''),
  };
}

function blankAfter(text: string, at: number): number {
  const blank = text.indexOf(' ', at);
  return blank < 0 ? at : blank + 1;
}

function blankBefore(text: string, at: number): number {
  const blank = text.lastIndexOf(' ', at);
  return blank < 0 ? at : blank;
}
