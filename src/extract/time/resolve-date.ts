import type { TimeExpression, TimePart } from '../../languages/language-pack.ts';
import { civil, dayNumber, lastOfMonth, weekdayOf } from './civil-day.ts';
import { hijriDay, hijriYear } from './hijri.ts';

/** Days `start` … `end` by number; null is open or unknown. `inferred` where the words alone do not fix them. */
export interface Days {
  start: number | null;
  end: number | null;
  inferred: boolean;
}

export type DateExpression = Extract<TimeExpression, { type: 'date' }>;

export const UNKNOWN: Days = { start: null, end: null, inferred: false };

/** Days of a calendar date. Without a year the nearest to `published` that its words allow; null days without both. */
export function resolveDate(date: DateExpression, published: number | null, future: boolean): Days {
  const { year, month } = date.from;
  if (year !== undefined) return inYear(date, year) ?? UNKNOWN;
  if (month === undefined || published === null) return UNKNOWN;
  const now = date.calendar === 'hijri' ? hijriYear(published) : civil(published).year;
  if (date.current) return inYear(date, now) ?? UNKNOWN;
  if (date.yearOffset !== undefined) return inYear(date, now + date.yearOffset) ?? UNKNOWN;
  const candidates = [now - 2, now - 1, now, now + 1, now + 2]
    .map((y) => inYear(date, y))
    .filter((days) => days !== null);
  const chosen = choose(candidates, date, published, future);
  if (!chosen) return UNKNOWN;
  return { ...chosen, inferred: !date.last && !date.next };
}

type Closed = Days & { start: number; end: number };

function choose(
  candidates: readonly Closed[],
  date: DateExpression,
  published: number,
  future: boolean,
): Closed | undefined {
  if (date.last) return candidates.findLast((days) => days.end < published);
  if (date.next) return candidates.find((days) => days.start > published);
  const { weekday } = date;
  if (weekday !== undefined && date.from.day !== undefined) {
    const sameWeekday = candidates.filter(
      (days) => weekdayOf(days.start) === weekday && Math.abs(days.start - published) < 200,
    );
    if (sameWeekday.length === 1) return sameWeekday[0];
  }
  return future
    ? candidates.find((days) => days.end >= published)
    : candidates.findLast((days) => days.start <= published);
}

function inYear(date: DateExpression, year: number): Closed | null {
  const { month, day } = date.from;
  const hijri = date.calendar === 'hijri';
  const dayOf = hijri ? hijriDay : dayNumber;
  const closed = (start: number, end: number, inferred = false): Closed => ({ start, end, inferred });
  if (month === undefined) {
    const end = hijri ? hijriDay(year + 1, 1, 1) - 1 : dayNumber(year, 12, 31);
    return partOfYear(closed(dayOf(year, 1, 1), end), year, hijri ? undefined : date.part);
  }
  const last = hijri ? hijriEnd(year, month) : lastOfMonth(year, month);
  const first = dayOf(year, month, 1);
  if (day !== undefined) return first + day - 1 <= last ? closed(first + day - 1, first + day - 1) : null;
  return closed(...partOfMonth(first, last, date.part));
}

function hijriEnd(year: number, month: number): number {
  return (month === 12 ? hijriDay(year + 1, 1, 1) : hijriDay(year, month + 1, 1)) - 1;
}

/** Thirds are days 1–10, 11–20 and 21 to the end, halves 1–15 and 16 to the end (contract, «Time»). */
export function partOfMonth(first: number, last: number, part: TimePart | undefined): [start: number, end: number] {
  switch (part) {
    case 'early':
      return [first, first + 9];
    case 'mid':
      return [first + 10, first + 19];
    case 'late':
      return [first + 20, last];
    case 'first-half':
      return [first, first + 14];
    case 'second-half':
      return [first + 15, last];
    default:
      return [first, last];
  }
}

/** Halves of a year are six months. «مطلع 2015» fixes no days inside its year: the year stands, inferred. */
export function partOfYear<D extends Days>(whole: D, year: number, part: TimePart | undefined): D {
  if (part === undefined) return whole;
  if (part === 'first-half') return { ...whole, end: dayNumber(year, 6, 30) };
  if (part === 'second-half') return { ...whole, start: dayNumber(year, 7, 1) };
  return { ...whole, inferred: true };
}
