import type { DateParts } from '../language-pack.ts';
import type { Cursor, Found } from './date-cursor.ts';

/** «12/3/2022», «12-3-2022», «12.3.2022» (day first) and «2022-03-12», «2022/3/12», with «م» or «هـ» after. */
export function readNumericDate(c: Cursor, i: number): Found | null {
  const token = c.at(i);
  if (token?.kind !== 'number') return null;
  const dotted = token.form.split('.');
  if (dotted.length === 3) return finish(c, dotted, i + 1);
  if (dotted.length !== 1 || c.form(i - 1) === '/') return null;
  const sign = c.form(i + 1);
  if ((sign !== '/' && sign !== '-') || c.form(i + 3) !== sign) return null;
  if (c.at(i + 2)?.kind !== 'number' || c.at(i + 4)?.kind !== 'number' || c.form(i + 5) === '/') return null;
  return finish(c, [token.form, c.form(i + 2), c.form(i + 4)], i + 5);
}

function finish(c: Cursor, parts: readonly string[], end: number): Found | null {
  if (!parts.every((part) => /^\d{1,4}$/u.test(part))) return null;
  const from = ordered(parts.map(Number) as [number, number, number], parts[0]?.length === 4);
  if (!from) return null;
  const hijri = c.is('hijri-era', end) || (from.year >= 1300 && from.year <= 1500);
  const era = hijri ? c.is('hijri-era', end) : c.is('common-era', end);
  return { expression: { type: 'date', from, ...(hijri ? { calendar: 'hijri' } : {}) }, end: era ? end + 1 : end };
}

function ordered([a, b, d]: [number, number, number], yearFirst: boolean): Required<DateParts> | null {
  let [day, month, year] = yearFirst ? [d, b, a] : [a, b, d];
  // «7/26/2015»: no thirteenth month, so the month stands first.
  if (!yearFirst && month > 12 && day <= 12) [day, month] = [month, day];
  if (year < 1300 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { year, month, day };
}
