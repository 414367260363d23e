import type { Span } from '../../src/api/types.ts';

/**
 * A text with some of its letters marked.
 *
 * @param marks in order, none inside another; offsets count from `start`
 */
export function MarkedText({ text, marks, start = 0 }: { text: string; marks: readonly Span[]; start?: number }) {
  return marksIn(text, marks, start).map(({ at, piece, marked }) =>
    marked ? <mark key={at}>{piece}</mark> : <span key={at}>{piece}</span>,
  );
}

function marksIn(text: string, marks: readonly Span[], start: number) {
  const pieces: { at: number; piece: string; marked: boolean }[] = [];
  let at = 0;
  for (const mark of marks) {
    const [from, to] = [mark.start - start, mark.end - start];
    if (from > at) pieces.push({ at, piece: text.slice(at, from), marked: false });
    pieces.push({ at: from, piece: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) pieces.push({ at, piece: text.slice(at), marked: false });
  return pieces;
}
