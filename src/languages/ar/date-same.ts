import type { TimeExpression, TimeReading } from '../language-pack.ts';
import type { Cursor, Found } from './date-cursor.ts';
import { type Day, dayAt } from './date-day.ts';

type DateExpression = Extract<TimeExpression, { type: 'date' }>;

/**
 * «في 28 من الشهر نفسه», «العام ذاته», «اليوم نفسه»: the month, year or day that the time before in the sentence names; nothing
 * where none does. `found` are the times read so far.
 */
export function readSame(c: Cursor, i: number, found: readonly TimeReading[]): Found | null {
  const before = lastPoint(found.at(-1)?.expression);
  if (!before) return null;
  const day = dayBefore(c, i);
  if (day && c.is('of-it', day.end)) {
    const expression = sameMonth(before, day.day);
    return expression && { expression, end: day.end + 1 };
  }
  const at = day ? (c.is('from', day.end) ? day.end + 1 : day.end) : i;
  if (!c.is('itself', at + 1)) return null;
  const unit = c.is('bare-today', at) ? 'day' : c.word('unit', at);
  const expression = day
    ? unit === 'month'
      ? sameMonth(before, day.day)
      : null
    : unit === 'month'
      ? sameMonth(before)
      : unit === 'year'
        ? sameYear(before)
        : unit === 'day'
          ? sameDay(before)
          : null;
  return expression && { expression, end: at + 2 };
}

/** The later end of a span, the one end of an open time. */
function lastPoint(expression: TimeExpression | undefined): TimeExpression | undefined {
  if (expression?.type === 'span' || expression?.type === 'until') return expression.to;
  return expression?.type === 'since' ? expression.from : expression;
}

/** «28 من», «السابع والعشرين من» before the month, «27 منه». */
function dayBefore(c: Cursor, i: number): Day | null {
  const day = dayAt(c, i);
  return day && (c.is('from', day.end) || c.is('of-it', day.end)) ? day : null;
}

function sameMonth(before: TimeExpression, day?: number): TimeExpression | null {
  if (before.type === 'unit' && before.unit === 'month') {
    return { type: 'unit', unit: 'month', offset: before.offset, ...(day === undefined ? {} : { day }) };
  }
  if (before.type !== 'date' || before.from.month === undefined) return null;
  const { weekday: _, part: __, ...said } = before;
  const { day: ___, ...from } = before.from;
  return { ...said, from: day === undefined ? from : { ...from, day } };
}

function sameYear(before: TimeExpression): TimeExpression | null {
  if (before.type === 'unit' && before.unit === 'year') return { type: 'unit', unit: 'year', offset: before.offset };
  if (before.type !== 'date') return null;
  if (before.from.year !== undefined) {
    const calendar: Pick<DateExpression, 'calendar'> = before.calendar ? { calendar: before.calendar } : {};
    return { type: 'date', from: { year: before.from.year }, ...calendar };
  }
  return before.yearOffset === undefined ? null : { type: 'unit', unit: 'year', offset: before.yearOffset };
}

function sameDay(before: TimeExpression): TimeExpression | null {
  if (before.type === 'date') return before.from.day === undefined ? null : before;
  return before.type === 'day' || before.type === 'weekday' ? before : null;
}
