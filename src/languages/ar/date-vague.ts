import type { TimeExpression } from '../language-pack.ts';
import type { Cursor, Found } from './date-cursor.ts';
import { monthAt } from './date-lexicon.ts';
import { readMonthsOfYear } from './date-quarter.ts';
import { yearAt } from './date-year.ts';
import { isContext } from './number-lexicon.ts';
import { readNumberAt } from './numbers.ts';

const VAGUE: TimeExpression = { type: 'vague' };
const MAX_COUNT_WORDS = 4;

/** «الأشهر الأخيرة», «السنوات الثلاث الماضية», «الفترة المقبلة», «خلال الأيام القليلة المقبلة». */
export function readPlural(c: Cursor, i: number): Found | null {
  if (!c.is('plural-unit', i)) return null;
  let at = i + 1;
  const number = readNumberAt(c.tokens, at, c.end);
  if (number) at = number.end;
  let end = at;
  while (end < at + 2 && c.is('vague-which', end)) end++;
  return end > at ? { expression: VAGUE, end } : null;
}

/**
 * «خلال يومين», «منذ أيام», «قبل أكثر من أسبوعين», «بعد ثلاثة أشهر», «في غضون أسابيع»: no days follow. «قبل ثلاثة أيام» and «قبل
 * يومين» count back from the day of publication, unless «من» goes on («قبل يومين من الزيارة»).
 */
export function readCounted(c: Cursor, i: number): Found | null {
  const ago = c.is('ago', i);
  if (!ago && !c.is('within', i)) return null;
  let at = i + 1;
  while (at <= i + MAX_COUNT_WORDS && c.is('vague-count', at)) at++;
  const number = readNumberAt(c.tokens, at, c.end);
  const unitAt = number && !number.ordinal ? number.end : at;
  if (!c.is('time-unit', unitAt) || isContext('model', c.form(unitAt))) return null;
  if (yearAt(c, unitAt + 1)) return null;
  const plain = at === i + 1;
  const days = plain ? countOfDays(c, unitAt, number?.value) : null;
  if (days !== null && c.form(i).endsWith('قبل') && c.form(unitAt + 1) !== 'من') {
    return { expression: { type: 'day', offset: -days }, end: unitAt + 1 };
  }
  // «خلال يوم الاثنين»: one day named by its weekday is read there.
  if (plain && !number && c.is('weekday', unitAt + 1)) return null;
  // «قبل عام», «بعد يوم»; but not «خلال شهر مارس», «منذ يوم 12».
  if (plain && !number && c.at(unitAt + 1)?.kind === 'number') return null;
  // «بعد عقد صفقة»: «concluding», not a decade.
  if (plain && !number && c.form(unitAt).endsWith('عقد')) return null;
  // «خلال الأشهر الستة الأولى من 2021»
  if (!number && readMonthsOfYear(c, unitAt)) return null;
  const plural = number ? null : readPlural(c, unitAt);
  if (plural) return plural;
  // «خلال شهر مارس», «خلال الأعوام من 2015 إلى 2019»: what follows says when.
  if (!number && (c.form(unitAt).startsWith('ال') || monthAt(c.tokens, unitAt + 1, c.end))) return null;
  let end = unitAt + 1;
  while (end < unitAt + 3 && c.is('vague-which', end)) end++;
  return { expression: VAGUE, end };
}

function countOfDays(c: Cursor, i: number, number: number | undefined): number | null {
  if (number !== undefined) return c.is('days-of-count', i) && Number.isInteger(number) && number < 400 ? number : null;
  const days = c.word('day-of-count', i);
  return days === undefined ? null : Number(days);
}

/** «الخريف القادم», «هذا الصيف», «في الشتاء», «صيف 2014», «خريف عام 2011»: the contract fixes no days for seasons. */
export function readSeason(c: Cursor, i: number): Found | null {
  if (c.is('bare-season', i)) {
    const year = yearAt(c, c.is('year', i + 1) ? i + 2 : i + 1);
    if (year) return { expression: VAGUE, end: year.end };
    const relative = c.word('unit', i + 1) === 'year' && c.is('which', i + 2);
    return relative ? { expression: VAGUE, end: i + 3 } : null;
  }
  const here = c.is('this', i);
  const at = here ? i + 1 : i;
  if (!c.is('season', at)) return null;
  if (c.is('which', at + 1)) return { expression: VAGUE, end: at + 2 };
  const next = c.at(at + 1);
  const adjective = next?.kind === 'word' && next.form.startsWith('ال');
  if (here || (c.is('in', i - 1) && !adjective)) return { expression: VAGUE, end: at + 1 };
  return null;
}
