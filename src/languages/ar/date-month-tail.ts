import type { DateParts, TimeExpression } from '../language-pack.ts';
import type { Cursor, Found } from './date-cursor.ts';
import { type Match, type MonthName, monthAt } from './date-lexicon.ts';
import { yearAt } from './date-year.ts';

type DateExpression = Extract<TimeExpression, { type: 'date' }>;

/** What stands after a month: its year, or «الماضي», «من العام الجاري». */
export interface Tail {
  said: Partial<Pick<DateExpression, 'last' | 'next' | 'current' | 'yearOffset' | 'calendar'>>;
  year?: number;
  end: number;
}

/** The same month by its other name: «فبراير (شباط)», «أبريل/نيسان», «يوليو تموز». Returns the token after it. */
export function pairAt(c: Cursor, name: Match<MonthName>): number | null {
  const sign = c.form(name.end);
  const signed = sign === '(' || sign === '/' || sign === '-' || sign === '"';
  const other = monthAt(c.tokens, signed ? name.end + 1 : name.end, c.end);
  if (!other || other.clitic || other.value.month !== name.value.month || other.value.hijri !== name.value.hijri)
    return null;
  const closes = (sign === '(' && c.form(other.end) === ')') || (sign === '"' && c.form(other.end) === '"');
  return closes ? other.end + 1 : other.end;
}

/** «2022», «من عام 2022», «الماضي», «من العام الماضي», «من هذا العام». */
export function tailAt(c: Cursor, i: number, { hijri }: MonthName): Tail {
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
export function shareTail(c: Cursor, name: Match<MonthName>, tail: Tail): void {
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

/** «شهري مارس وأبريل 2015», «يونيو ويوليو الماضيين»: the second month. */
export function secondMonth(c: Cursor, i: number, tail: Tail): Found | null {
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

/** The parts of a date that are known. */
export function parts(year: number | undefined, month: number, day: number | undefined): DateParts {
  return { ...(year === undefined ? {} : { year }), month, ...(day === undefined ? {} : { day }) };
}
