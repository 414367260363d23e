import type { DateParts, TimeExpression, TimePart } from '../language-pack.ts';
import type { Cursor, Found } from './date-cursor.ts';
import { type Match, type MonthName, monthAt } from './date-lexicon.ts';
import { yearAt } from './date-year.ts';
import { readNumberAt } from './numbers.ts';

type DateExpression = Extract<TimeExpression, { type: 'date' }>;

/** What stands after a month: its year, or «الماضي», «من العام الجاري». */
interface Tail {
  said: Partial<Pick<DateExpression, 'last' | 'next' | 'current' | 'yearOffset' | 'calendar'>>;
  year?: number;
  end: number;
}

const MAX_LISTED = 6;

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

function parts(year: number | undefined, month: number, day: number | undefined): DateParts {
  return { ...(year === undefined ? {} : { year }), month, ...(day === undefined ? {} : { day }) };
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

interface Day {
  day: number;
  end: number;
}

/** «12», «يوم 12», «الثاني عشر», «30 و31», «12-15», «12 إلى 15», «يومي 12 و13». */
function daysAt(c: Cursor, i: number): Day[] {
  const from = c.is('day', i) || c.is('days', i) ? i + 1 : i;
  const first = dayAt(c, from);
  if (!first) return [];
  const days = [first];
  for (let at = first.end; days.length < MAX_LISTED; ) {
    const joined = c.form(at) === 'و' || c.is('to', at);
    const next = dayAt(c, joined ? at + 1 : at);
    if (!next || (!joined && !c.form(at).startsWith('و'))) break;
    days.push(next);
    at = next.end;
  }
  return days;
}

function dayAt(c: Cursor, i: number): Day | null {
  const token = c.at(i);
  if (token?.kind === 'number') {
    const day = /^\d{1,2}$/u.test(token.form) ? Number(token.form) : 0;
    return day >= 1 && day <= 31 ? { day, end: i + 1 } : null;
  }
  if (token?.kind !== 'word') return null;
  const number = readNumberAt(c.tokens, i, c.end);
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 31) return null;
  // Words need to be ordinals («الثاني عشر», «العشرين من»), or plain «أول مايو»; «ثلاثة» is a count.
  if (!number.ordinal && number.value < 20) return null;
  return { day: number.value, end: number.end };
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

/** The same month by its other name: «فبراير (شباط)», «أبريل/نيسان», «يوليو تموز». Returns the token after it. */
function pairAt(c: Cursor, name: Match<MonthName>): number | null {
  const sign = c.form(name.end);
  const signed = sign === '(' || sign === '/' || sign === '-';
  const other = monthAt(c.tokens, signed ? name.end + 1 : name.end, c.end);
  if (!other || other.clitic || other.value.month !== name.value.month || other.value.hijri !== name.value.hijri)
    return null;
  return sign === '(' && c.form(other.end) === ')' ? other.end + 1 : other.end;
}

/** «2022», «من عام 2022», «الماضي», «من العام الماضي», «من هذا العام». */
function tailAt(c: Cursor, i: number, { hijri }: MonthName): Tail {
  const calendar = hijri ? ({ calendar: 'hijri' } as const) : {};
  const which = c.word('which', i) ?? c.word('which-two', i);
  if (which !== undefined) return { said: { ...calendar, [String(which)]: true }, end: i + 1 };
  let at = c.is('from', i) ? i + 1 : i;
  at = c.skip(at, '،,');
  const here = c.is('this', at);
  if (here) at++;
  const named = c.is('year', at);
  if (named) at++;
  if (named && here) return { said: { ...calendar, yearOffset: 0 }, end: at };
  if (named && c.word('which', at) !== undefined) {
    const offset = { last: -1, next: 1, current: 0 }[c.word('which', at) as 'last' | 'next' | 'current'];
    return { said: { ...calendar, yearOffset: offset }, end: at + 1 };
  }
  if (named && c.is('before-last', at) && c.word('which', at + 1) === 'last') {
    return { said: { ...calendar, yearOffset: -2 }, end: at + 2 };
  }
  const year = here ? null : yearAt(c, at);
  if (year && year.hijri === hijri) return { said: calendar, year: year.year, end: year.end };
  return { said: calendar, end: i };
}

const LONGEST_LIST = 4;

/** «في كانون الثاني وآذار وآب من العام الماضي»: a month of a list takes the year that its last one says. */
function shareTail(c: Cursor, name: Match<MonthName>, tail: Tail): void {
  let at = tail.end;
  for (let n = 0; n < LONGEST_LIST; n++) {
    const loose = c.form(at) === 'و';
    const next = monthAt(c.tokens, loose ? at + 1 : at, c.end);
    if (!next || (!loose && !c.form(at).startsWith('و'))) return;
    const end = pairAt(c, next) ?? next.end;
    const said = tailAt(c, end, next.value);
    at = said.end;
    if (at === end) continue;
    if (said.year !== undefined) tail.year = name.value.month > next.value.month ? said.year - 1 : said.year;
    else if (said.said.yearOffset !== undefined) tail.said = said.said;
    return;
  }
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

/** «شهري مارس وأبريل 2015», «يونيو ويوليو الماضيين»: the second month. */
function secondMonth(c: Cursor, i: number, tail: Tail): Found | null {
  const at = c.form(tail.end) === 'و' ? tail.end + 1 : tail.end;
  const name = monthAt(c.tokens, at, c.end);
  if (!name || (!name.clitic && at === tail.end)) return null;
  if (!c.is('months', i) && !c.is('which-two', pairAt(c, name) ?? name.end)) return null;
  const after = tailAt(c, pairAt(c, name) ?? name.end, name.value);
  return {
    expression: { type: 'date', from: parts(after.year, name.value.month, undefined), ...after.said },
    end: after.end,
  };
}
