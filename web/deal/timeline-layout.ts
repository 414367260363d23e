import { byStage, type Stage } from './stage-order.ts';
import { dayNumber } from './ticks.ts';
import type { TimelineMark } from './timeline-marks.ts';

/** A mark with its place: shares of the axis' length from its beginning, and the row in its lane. */
export type PlacedMark = { mark: TimelineMark; at: number; until: number | null; row: number };
export type Lane = { stage: Stage; rows: number; dated: PlacedMark[]; undated: TimelineMark[] };
export type Layout = { first: string; last: string; lanes: Lane[] };

/** What is left free on both sides of the first and the last mark, as a share of the axis. */
const MARGIN = 0.05;

/**
 * Marks in lanes, one a stage; marks that would touch stand in rows below each other.
 *
 * @param gap the distance that two marks of a row need, as a share of the axis
 */
export function layOut(marks: readonly TimelineMark[], gap: number): Layout {
  const days = marks
    .flatMap(({ day, until }) => [day, until])
    .filter((day) => day !== null)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  const at = first === undefined || last === undefined ? null : shareOf(first, last);
  const lanes = [...Map.groupBy(byStage(marks), ({ stage }) => stage)].map(([stage, those]): Lane => {
    const dated = at === null ? [] : inRows(those, at, gap);
    return {
      stage,
      rows: Math.max(1, ...dated.map(({ row }) => row + 1)),
      dated,
      undated: those.filter(({ day }) => day === null),
    };
  });
  return { first: first ?? '', last: last ?? '', lanes };
}

/** Where a day stands between two others; a single day stands in the middle. */
export function shareOf(first: string, last: string): (day: string) => number {
  const [from, to] = [dayNumber(first), dayNumber(last)];
  return (day) => (to === from ? 0.5 : MARGIN + ((dayNumber(day) - from) / (to - from)) * (1 - 2 * MARGIN));
}

function inRows(marks: readonly TimelineMark[], at: (day: string) => number, gap: number): PlacedMark[] {
  const ends: number[] = [];
  return marks
    .flatMap((mark) => (mark.day === null ? [] : { mark, at: at(mark.day), until: mark.until && at(mark.until) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ mark, at: place, until }) => {
      const free = ends.findIndex((end) => end <= place);
      const row = free === -1 ? ends.length : free;
      ends[row] = Math.max(place, until || 0) + gap;
      return { mark, at: place, until: until || null, row };
    });
}
