import type { Span } from '../../model/index.ts';
import type { Mark } from './marks.ts';

/** A piece of a document's text, with what was asked for in it. All offsets count code units of the whole text. */
export interface Snippet extends Span {
  text: string;
  marks: Span[];
}

/** Code units of a snippet, about three lines. */
const LENGTH = 240;
/** How far a snippet may be moved so that it begins and ends with whole words. */
const WORD = 24;

/** The stretch of `within` that has most of what was asked for: most different terms, then most marks, then the first. */
export function snippetOf(
  text: string,
  marks: readonly Mark[],
  within: Span = { start: 0, end: text.length },
): Snippet {
  const inside = marks.filter(({ start, end }) => start >= within.start && end <= within.end);
  const { start, end } = around(text, bestStretch(inside), within);
  return {
    text: text.slice(start, end),
    start,
    end,
    marks: inside.filter((mark) => mark.start >= start && mark.end <= end).map(({ start, end }) => ({ start, end })),
  };
}

function bestStretch(marks: readonly Mark[]): Span | null {
  let best: Span | null = null;
  let most = 0;
  for (const [i, { start }] of marks.entries()) {
    const covered = marks.slice(i).filter(({ end }) => end <= start + LENGTH);
    const worth = new Set(covered.map(({ term }) => term)).size * 1000 + covered.length;
    if (worth > most) {
      most = worth;
      best = { start, end: Math.max(start, ...covered.map(({ end }) => end)) };
    }
  }
  return best;
}

/** The stretch with text on both sides up to the length of a snippet; from the beginning where there is none. */
function around(text: string, stretch: Span | null, within: Span): Span {
  const centre = stretch === null ? within.start : Math.floor((stretch.start + stretch.end) / 2);
  const start = Math.max(within.start, Math.min(centre - LENGTH / 2, within.end - LENGTH));
  const end = Math.min(within.end, start + LENGTH);
  return {
    start: start === within.start ? start : blankBefore(text, start, stretch?.start ?? start),
    end: end === within.end ? end : blankAfter(text, end),
  };
}

function blankBefore(text: string, from: number, bound: number): number {
  for (let i = from; i < Math.min(bound, from + WORD); i++) if (/\s/u.test(text.charAt(i))) return i + 1;
  return from;
}

function blankAfter(text: string, from: number): number {
  for (let i = from; i < Math.min(text.length, from + WORD); i++) if (/\s/u.test(text.charAt(i))) return i;
  return from;
}
