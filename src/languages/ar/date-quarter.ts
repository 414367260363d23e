import type { TimeExpression } from '../language-pack.ts';
import type { Cursor, Found } from './date-cursor.ts';
import { offsetAfter } from './date-relative.ts';
import { yearAt } from './date-year.ts';
import { readNumberAt } from './numbers.ts';

const LAST_MONTH_OF_QUARTER = 3;

/** «الربع الأول من 2015», «الربع الأخير من العام الماضي», «الربع الثالث». «الفصل» needs the year: it is a chapter too. */
export function readQuarter(c: Cursor, i: number): Found | null {
  if (!c.is('quarter', i)) return null;
  const nth = c.word('nth', i + 1);
  if (nth === undefined) return null;
  const quarter = Number(nth);
  let at = c.is('from', i + 2) ? i + 3 : i + 2;
  const here = c.is('this', at);
  if (here) at++;
  const named = c.is('year', at);
  if (named) at++;
  const year = yearAt(c, named && c.is('fiscal', at) ? at + 1 : at);
  if (year && !year.hijri) {
    const month = (quarter - 1) * LAST_MONTH_OF_QUARTER + 1;
    const day = (m: number): TimeExpression => ({ type: 'date', from: { year: year.year, month: m } });
    return { expression: { type: 'span', from: day(month), to: day(month + 2) }, end: year.end };
  }
  if (!named)
    return /فصل/u.test(c.form(i)) || c.is('from', i + 2)
      ? null
      : { expression: { type: 'unit', unit: 'quarter', offset: 0, quarter }, end: i + 2 };
  const offset = offsetAfter(c, at);
  // «الربع الأول من العام القادم 2007م»
  const end = (offset && yearAt(c, offset.end)?.end) ?? offset?.end ?? at;
  return { expression: { type: 'unit', unit: 'quarter', offset: offset?.value ?? 0, quarter }, end };
}

const MONTHS = 12;

/** «الأشهر التسعة الأولى من العام الجاري», «الأشهر الستة الأخيرة من 2021», «الشهرين الأولين من عام 2020». */
export function readMonthsOfYear(c: Cursor, i: number): Found | null {
  if (!c.is('plural-months', i)) return null;
  const number = readNumberAt(c.tokens, i + 1, c.end);
  const count = number && !number.ordinal ? number.value : /شهرين$/u.test(c.form(i)) ? 2 : 0;
  let at = number && !number.ordinal ? number.end : i + 1;
  const last = c.is('closing', at);
  if (count < 1 || count >= MONTHS || (!last && !c.is('opening', at)) || !c.is('from', at + 1)) return null;
  at += 2;
  const here = c.is('this', at);
  if (here) at++;
  const named = c.is('year', at);
  if (named) at++;
  const year = yearAt(c, at);
  const offset = named ? offsetAfter(c, at) : null;
  if (!year && !offset && !(named && here)) return null;
  const month = (m: number): TimeExpression =>
    year
      ? { type: 'date', from: { year: year.year, month: m } }
      : { type: 'date', from: { month: m }, yearOffset: offset?.value ?? 0 };
  const [from, to] = last ? [MONTHS - count + 1, MONTHS] : [1, count];
  return { expression: { type: 'span', from: month(from), to: month(to) }, end: year?.end ?? offset?.end ?? at };
}
