import type { TimeExpression, TimePart } from '../language-pack.ts';
import { isCountedNoun } from './amount-units.ts';
import type { Cursor, Found } from './date-cursor.ts';
import { numberWord } from './number-lexicon.ts';
import { readNumberAt } from './numbers.ts';

/** A year in digits, with its era. */
export interface Year {
  year: number;
  hijri: boolean;
  end: number;
  /** True where «م» or «هـ» says that it is one. */
  era: boolean;
}

/** «2015», «2015م», «1436 هـ» at token `i`. Three digits need their era. Bare numbers from 1300 to 1500 are Hijri years. */
export function yearAt(c: Cursor, i: number): Year | null {
  const token = c.at(i);
  if (token?.kind !== 'number' || !/^\d{3,4}$/u.test(token.form)) return null;
  const year = Number(token.form);
  if (c.is('common-era', i + 1)) return { year, hijri: false, end: i + 2, era: true };
  if (c.is('hijri-era', i + 1)) return { year, hijri: true, end: i + 2, era: true };
  if (token.form.length < 4 || year < 1000 || year > 2100 || c.form(i - 1) === '/' || c.form(i + 1) === '%')
    return null;
  return { year, hijri: year >= 1300 && year <= 1500, end: i + 1, era: false };
}

/** The expression of a whole year. */
export function ofYear({ year, hijri }: Year, part?: TimePart): TimeExpression {
  return { type: 'date', from: { year }, ...(part ? { part } : {}), ...(hijri ? { calendar: 'hijri' } : {}) };
}

/**
 * «عام 2015», «العام المالي 2015», «عامي 2013 و2014», «الأعوام 2011-2015», «مطلع 2022», «منتصف العام 2010», «أواخر عام 2014»; bare
 * years only after «في», «منذ» and the like, in brackets, as a run («2011-2015») or with their era.
 */
export function readYear(c: Cursor, i: number): Found | null {
  const part = c.word('part', i) as TimePart | undefined;
  let at = part ? i + 1 : i;
  const several = c.is('years', at);
  const named = several || c.is('year', at);
  if (named) at++;
  if (named && c.is('fiscal', at)) at++;
  at = named ? c.skip(at, '(') : at;
  const year = yearAt(c, at) ?? (named ? yearInWords(c, at) : null);
  if (!year) return null;
  const last = lastOfRun(c, year, several, named);
  if (last) {
    const era = last.era && !year.era ? { ...year, hijri: last.hijri } : year;
    return { expression: { type: 'span', from: ofYear(era), to: ofYear(last) }, end: last.end };
  }
  if (!named && !part && !year.era && !standsAlone(c, i, year)) return null;
  return { expression: ofYear(year, part), end: year.end };
}

/** «عام ألفين وأربعة عشر». */
function yearInWords(c: Cursor, i: number): Year | null {
  const number = c.at(i)?.kind === 'word' ? readNumberAt(c.tokens, i, c.end) : null;
  if (!number || number.ordinal || !(number.value >= 1900 && number.value <= 2100)) return null;
  return { year: number.value, hijri: false, end: number.end, era: false };
}

/**
 * The last year of «2013 و2014», «2011-2015», «2011 إلى 2015», «عام 2015/2016»; without a plural before it («عامي») «و» joins only a
 * later year that counts nothing: «في 2018 و2019».
 */
function lastOfRun(c: Cursor, first: Year, several: boolean, named: boolean): Year | null {
  const double = named ? doubleYear(c, first) : null;
  if (double) return double;
  let last: Year | null = null;
  for (let at = first.end, n = 0; n < 6; n++) {
    const form = c.form(at);
    const listed = several && (form === 'و' || form === 'الي' || form === '،');
    const pair: boolean = form === 'و' && (named || c.is('in', at - 2)) && isLater(c, at + 1, last ?? first);
    const joins: boolean = form === '-' || listed || pair;
    const next: Year | null = joins ? yearAt(c, at + 1) : null;
    if (!next) break;
    last = next;
    at = next.end;
  }
  return last;
}

function isLater(c: Cursor, i: number, before: Year): boolean {
  const next = bareYear(c, i);
  return next !== null && !next.hijri && next.year > before.year;
}

/** «2015/2016», «2015/16»: a financial year. */
function doubleYear(c: Cursor, { year, end }: Year): Year | null {
  const second = c.form(end) === '/' ? c.form(end + 1) : '';
  if (second !== String(year + 1) && second !== String(year + 1).slice(2)) return null;
  return { year: year + 1, hijri: false, end: end + 2, era: false };
}

/** A year in digits that counts nothing: «ابتداء من 2023», not «حتى 2000 جندي». */
export function bareYear(c: Cursor, i: number): Year | null {
  const year = yearAt(c, i);
  if (!year || year.year < 1900) return null;
  const next = c.at(year.end);
  if (isCountedNoun(next?.form) || numberWord(next)?.entry.kind.startsWith('scale')) return null;
  const counts =
    next?.kind === 'word' && next.form.length > 3 && next.form.endsWith('ا') && !next.form.startsWith('ال');
  return counts ? null : year;
}

function standsAlone(c: Cursor, i: number, { year, end }: Year): boolean {
  if (year < 1900 && !(year >= 1300 && year <= 1500)) return false;
  const bracketed = c.form(i - 1) === '(' && c.form(end) === ')';
  const next = c.at(end);
  if (isCountedNoun(next?.form) || numberWord(next)?.entry.kind.startsWith('scale')) return false;
  // «في 2015 موقعا» counts; after «منذ» and «بحلول» only a year can stand.
  const counts =
    next?.kind === 'word' && next.form.length > 3 && next.form.endsWith('ا') && !next.form.startsWith('ال');
  if (counts && /(?:في|خلال)$/u.test(c.form(i - 1))) return false;
  return bracketed || c.is('in', i - 1);
}
