import type { Analysis } from '../analysis.ts';

/** Words of the text from token `first` up to `end`, as one line. */
export function wordsOf(analysis: Analysis, first: number, end: number): string {
  const a = analysis.tokens[first];
  const b = analysis.tokens[end - 1];
  return a && b ? analysis.text.slice(a.start, b.end).replace(/\s+/gu, ' ') : '';
}
