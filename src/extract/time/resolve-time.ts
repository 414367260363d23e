import type { TimeExpression } from '../../languages/language-pack.ts';
import type { Time } from '../../model/index.ts';
import { civil, dayNumber, isoDay, lastOfMonth, parseDay, weekdayOf } from './civil-day.ts';
import { type DateExpression, type Days, partOfMonth, partOfYear, resolveDate, UNKNOWN } from './resolve-date.ts';

export interface ResolveOptions {
  /** True where what is told lies ahead: «في مارس» and «الأحد» are then the next, not the last. */
  future?: boolean;
}

/**
 * The days that a time phrase means, by the contract's paragraph «Time». `publishedAt` is `YYYY-MM-DD…` or null; `text` holds the
 * words. A month is its first to last day; «أمس» and the like need the day of publication, else start and end are null; weeks,
 * seasons and vague words never give days. `inferred` is set where the words alone do not fix the days («في مارس»). No clock.
 */
export function resolveTime(
  expression: TimeExpression,
  publishedAt: string | null,
  text: string,
  { future = false }: ResolveOptions = {},
): Time {
  const published = publishedAt === null ? null : parseDay(publishedAt);
  const { start, end, inferred } = days(expression, published, future);
  const time: Time = { start: start === null ? null : isoDay(start), end: end === null ? null : isoDay(end), text };
  return inferred ? { ...time, inferred: true } : time;
}

function days(expression: TimeExpression, published: number | null, future: boolean): Days {
  switch (expression.type) {
    case 'date':
      return resolveDate(expression, published, future);
    case 'span':
      return span(expression, published, future);
    case 'since':
      return { ...days(expression.from, published, false), end: null };
    case 'until':
      return { ...days(expression.to, published, true), start: null };
    case 'day':
      return published === null ? UNKNOWN : relativeDay(expression, published);
    case 'weekday':
      return published === null ? UNKNOWN : weekday(expression, published, future);
    case 'unit':
      return published === null ? UNKNOWN : unit(expression, published);
    case 'vague':
      return UNKNOWN;
  }
}

/** «من مارس إلى مايو 2015»: the second end gives the first its year. An end before its start is no span. */
function span(expression: Extract<TimeExpression, { type: 'span' }>, published: number | null, future: boolean): Days {
  const from = days(withYearOf(expression.from, expression.to), published, future);
  const to = lastOfSpan(expression, from, published, future);
  if (from.start === null || to.end === null) return UNKNOWN;
  const back = from.start > to.end ? earlier(expression.from, to.end) : from.start;
  if (back === null || back > to.end) return UNKNOWN;
  return { start: back, end: to.end, inferred: from.inferred || to.inferred };
}

/** «من 8 إلى 20 سبتمبر», printed on the ninth: where no year is said, the last day is the first such behind the beginning. */
function lastOfSpan(
  { from: first, to }: Extract<TimeExpression, { type: 'span' }>,
  from: Days,
  published: number | null,
  future: boolean,
): Days {
  const yearless = first.type === 'date' && to.type === 'date' && !saysYear(first) && !saysYear(to);
  return yearless && from.start !== null ? days(to, from.start, true) : days(to, published, future);
}

function earlier(from: TimeExpression, end: number): number | null {
  return days(from, end, false).start;
}

function withYearOf(from: TimeExpression, to: TimeExpression): TimeExpression {
  if (from.type !== 'date' || to.type !== 'date' || from.from.year !== undefined || !saysYear(to)) return from;
  if (saysYear(from)) return from;
  const { year, month } = to.from;
  const shared: DateExpression = { ...to, ...from, from: { ...from.from } };
  if (year === undefined) return shared;
  const earlierYear = from.from.month !== undefined && month !== undefined && from.from.month > month;
  return { ...shared, from: { ...from.from, year: earlierYear ? year - 1 : year } };
}

function saysYear(date: DateExpression): boolean {
  return (
    date.from.year !== undefined || date.yearOffset !== undefined || Boolean(date.last || date.next || date.current)
  );
}

/**
 * «أمس»; where the words name the weekday too («أمس (الجمعة)») it decides: papers print a day late what an agency wrote. The nearest
 * such day to the one counted, for past words never after publication.
 */
function relativeDay({ offset, weekday: named }: Extract<TimeExpression, { type: 'day' }>, published: number): Days {
  if (named === undefined) return oneDay(published + offset);
  const near = [-3, -2, -1, 0, 1, 2, 3].find((shift) => weekdayOf(published + offset + shift) === named) ?? 0;
  const day = published + offset + near;
  return oneDay(offset <= 0 && day > published ? day - 7 : day);
}

function weekday(
  { weekday: named, which, weeks = 0 }: Extract<TimeExpression, { type: 'weekday' }>,
  published: number,
  future: boolean,
): Days {
  const back = (weekdayOf(published) - named + 7) % 7;
  const ahead = (7 - back) % 7;
  if (which === 'last') return oneDay(published - (back || 7) - 7 * weeks);
  if (which === 'next') return oneDay(published + (ahead || 7) + 7 * weeks);
  // «يلتقيه مساء الخميس», printed on a Thursday: the same evening.
  return { ...oneDay(future ? published + ahead : published - back), inferred: true };
}

function oneDay(day: number): Days {
  return { start: day, end: day, inferred: false };
}

function unit(expression: Extract<TimeExpression, { type: 'unit' }>, published: number): Days {
  const now = civil(published);
  const { offset, part } = expression;
  switch (expression.unit) {
    case 'week':
      return UNKNOWN;
    case 'quarter':
      return quarter(now, expression.quarter, offset);
    case 'year': {
      const year = now.year + offset;
      return partOfYear({ start: dayNumber(year, 1, 1), end: dayNumber(year, 12, 31), inferred: false }, year, part);
    }
    case 'month': {
      const first = dayNumber(now.year, now.month + offset, 1);
      const { year, month } = civil(first);
      if (expression.day !== undefined) return oneDay(first + expression.day - 1);
      const [start, end] = partOfMonth(first, lastOfMonth(year, month), part);
      return { start, end, inferred: false };
    }
  }
}

/** A quarter of the year `offset` from publication, or without its number `offset` quarters from that of publication. */
function quarter(now: { year: number; month: number }, nth: number | undefined, offset: number): Days {
  const index = nth === undefined ? Math.floor((now.month - 1) / 3) + offset : nth - 1 + offset * 4;
  const start = dayNumber(now.year, index * 3 + 1, 1);
  return { start, end: dayNumber(now.year, index * 3 + 4, 1) - 1, inferred: false };
}
