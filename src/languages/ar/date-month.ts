import type { TimeExpression, TimePart } from '../language-pack.ts';
import type { Cursor, Found } from './date-cursor.ts';
import { type Day, dayAt, daysAt } from './date-day.ts';
import { type Match, type MonthName, monthAt } from './date-lexicon.ts';
import { pairAt, parts, secondMonth, shareTail, type Tail, tailAt } from './date-month-tail.ts';
import { yearAt } from './date-year.ts';

type DateExpression = Extract<TimeExpression, { type: 'date' }>;

/**
 * A month with what the words add: «مارس», «شهر مارس», «12 مارس 2022», «الثاني عشر من مارس», «30 و31 يوليو», «منتصف شتنبر»,
 * «فبراير (شباط) الماضي», «سبتمبر/أيلول 2014», «النصف الأول من مايو», «شهري مارس وأبريل», «14 من الشهر الجاري».
 */
export function readMonthDate(c: Cursor, i: number): Found | null {
  const part = partAt(c, i);
  let at = part ? part.end : i;
  const days = part ? [] : daysAt(c, at);
  if (days.length) at = (days.at(-1) as Day).end;
  const ofMonth = days.length ? unitMonth(c, at, days) : null;
  if (ofMonth) return ofMonth;
  const afterOf = c.is('from', at) && (days.length || part) ? at + 1 : at;
  const shahr = c.is('month', afterOf) || c.is('months', afterOf);
  at = shahr ? afterOf + 1 : afterOf;
  const name = monthAt(c.tokens, at, c.end);
  if (!name || (name.clitic && (shahr || days.length || part))) return null;
  const american = days.length || part || shahr ? null : dayAfter(c, name);
  if (american) return american;
  const pair = pairAt(c, name);
  const tail = tailAt(c, pair ?? name.end, name.value);
  if (!days.length && !part && !shahr && !pair && isDoubtful(c, at, name, tail)) return null;
  if (tail.end === (pair ?? name.end)) shareTail(c, name, tail);
  const to = !days.length && !part ? secondMonth(c, i, tail) : null;
  const make = (day?: number): DateExpression => ({
    type: 'date',
    from: parts(tail.year, name.value.month, day),
    ...(part ? { part: part.value } : {}),
    ...tail.said,
  });
  if (to) return { expression: { type: 'span', from: make(), to: to.expression }, end: to.end };
  if (days.length < 2) return { expression: make(days[0]?.day), end: tail.end };
  return { expression: { type: 'span', from: make(days[0]?.day), to: make(days.at(-1)?.day) }, end: tail.end };
}

/** «فبراير 26 2009», «مارس 12، 2020»: the day behind the month. */
function dayAfter(c: Cursor, name: Match<MonthName>): Found | null {
  const day = c.at(name.end)?.kind === 'number' ? dayAt(c, name.end) : null;
  const year = day && yearAt(c, c.skip(day.end, '،,'));
  if (!day || !year || year.hijri !== name.value.hijri) return null;
  const calendar = name.value.hijri ? ({ calendar: 'hijri' } as const) : {};
  return {
    expression: { type: 'date', from: parts(year.year, name.value.month, day.day), ...calendar },
    end: year.end,
  };
}

/** «مطلع», «نهاية»; «النصف الأول من», «النصف الثاني من». */
function partAt(c: Cursor, i: number): { value: TimePart; end: number } | null {
  const half = halfAt(c, i);
  if (half) return half;
  const value = c.word('part', i) as TimePart | undefined;
  return value ? { value, end: i + 1 } : null;
}

/** «النصف الأول من»: the token after «من». */
export function halfAt(c: Cursor, i: number): { value: TimePart; end: number } | null {
  if (!c.is('half', i)) return null;
  const nth = c.word('nth', i + 1);
  if ((nth !== 1 && nth !== 2 && nth !== 4) || !c.is('from', i + 2)) return null;
  return { value: nth === 1 ? 'first-half' : 'second-half', end: i + 3 };
}

/** «14 من الشهر الجاري», «في 14 الجاري». */
function unitMonth(c: Cursor, i: number, days: readonly Day[]): Found | null {
  let at = c.is('from', i) ? i + 1 : i;
  const named = c.word('unit', at) === 'month';
  if (named) at++;
  const which = c.word('which', at);
  if (which === undefined || (!named && (which !== 'current' || c.at(i - 1)?.kind !== 'number'))) return null;
  const offset = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  const make = (day: number): TimeExpression => ({ type: 'unit', unit: 'month', offset, day });
  const first = days[0] as Day;
  const last = days.at(-1) as Day;
  const expression: TimeExpression =
    days.length === 1 ? make(first.day) : { type: 'span', from: make(first.day), to: make(last.day) };
  return { expression, end: at + 1 };
}

/**
 * «مارس» alone is also «practised», «آب» a father, «تموز» a reactor, «ماي» a name: such words need «في», «شهر», a day, a part, a
 * pair, a year or «الماضي» beside them. «ومارس» is the verb more often.
 */
function isDoubtful(c: Cursor, at: number, name: Match<MonthName>, tail: Tail): boolean {
  if (tail.year !== undefined || tail.end > name.end) return false;
  if (name.clitic && name.value.guarded) return !followsPlainMonth(c, at);
  if (!name.value.guarded) return false;
  return !(
    c.is('in', at - 1) ||
    c.is('before', at - 1) ||
    c.is('from', at - 1) ||
    c.is('to', at - 1) ||
    c.is('between', at - 1)
  );
}

/** «فبراير ومارس»: a month that is nothing else right before. */
function followsPlainMonth(c: Cursor, at: number): boolean {
  const before = [at - 1, at - 2].filter((i) => i >= c.first).map((i) => monthAt(c.tokens, i, at));
  return before.some((month) => month?.end === at && !month.value.guarded);
}
