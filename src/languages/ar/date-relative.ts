import type { TimeExpression, TimePart } from '../language-pack.ts';
import type { Cursor, Found } from './date-cursor.ts';
import { phraseAt } from './date-lexicon.ts';
import { halfAt, readMonthDate } from './date-month.ts';
import { readNumericDate } from './date-numeric.ts';
import { ofYear, yearAt } from './date-year.ts';

const DAYS_OF_WEEK = 7;

const OFFSET = { last: -1, next: 1, current: 0 } as const;
type Which = keyof typeof OFFSET;

/** «أمس», «اليوم (الاثنين)», «غدا الأحد», «أول من أمس», and vague phrases of fixed wording («قريبا»). */
export function readPhrase(c: Cursor, i: number): Found | null {
  const phrase = phraseAt(c.tokens, i, c.end);
  if (!phrase || phrase.value.class === 'since' || phrase.value.class === 'until') return null;
  const { value, end } = phrase;
  if (value.class === 'early' || value.class === 'late') return partOfWhat(c, end, value.class);
  if (value.class === 'vague') return vaguePhrase(c, i, phrase);
  const day = bracketedWeekday(c, end);
  // «الجيش المصري اليوم (الإثنين)» is no paper.
  const today = day !== null && '(/'.includes(c.form(end) || ' ');
  const next = dayAfter(c, end, value.offset);
  if (next) return next;
  if (value.offset === 0 && ((phrase.clitic && !c.form(i).startsWith('و')) || !(today || isToday(c, i, end))))
    return null;
  if (day) {
    // «أمس السبت 28 سبتمبر 2024»: the date says it.
    const dated = withDate(c, day.end);
    if (dated?.expression.type === 'date')
      return { expression: { ...dated.expression, weekday: day.weekday }, end: dated.end };
    return { expression: { type: 'day', offset: value.offset, weekday: day.weekday }, end: day.end };
  }
  return { expression: { type: 'day', offset: value.offset }, end };
}

/** «في وقت مبكر من [الشهر المقبل]»: its first third; «في وقت متأخر من [مساء الخميس]»: that day. */
function partOfWhat(c: Cursor, i: number, part: TimePart): Found | null {
  const found = readUnit(c, i) ?? readMonthDate(c, i) ?? readWeekday(c, i) ?? readPhrase(c, i);
  if (!found) return null;
  const { expression, end } = found;
  const hasParts = expression.type === 'unit' || (expression.type === 'date' && expression.from.day === undefined);
  return hasParts ? { expression: { ...expression, part }, end } : found;
}

/** «أمس [واليوم]», «اليوم [وغدا]»: the day after as well. */
function dayAfter(c: Cursor, i: number, offset: number): Found | null {
  const phrase = c.form(i).startsWith('و') ? phraseAt(c.tokens, i, c.end) : null;
  if (phrase?.value.class !== 'day' || phrase.value.offset !== offset + 1) return null;
  const day = (from: number): TimeExpression => ({ type: 'day', offset: from });
  return { expression: { type: 'span', from: day(offset), to: day(offset + 1) }, end: phrase.end };
}

/**
 * «في وقت سابق هذا العام» fixes no days either; «في وقت لاحق اليوم» is that day. «وأخيرا» closes a list more often than it tells
 * a time.
 */
function vaguePhrase(c: Cursor, i: number, { end, clitic }: { end: number; clitic: boolean }): Found | null {
  if (clitic && end === i + 1 && c.form(i).endsWith('اخيرا')) return null;
  if (!/(?:سابق|لاحق)$/u.test(c.form(end - 1))) return { expression: { type: 'vague' }, end };
  const at = c.is('from', end) ? end + 1 : end;
  const inner = readPhrase(c, at) ?? readWeekday(c, at);
  if (inner && inner.expression.type !== 'vague') return inner;
  const unit = readUnit(c, at)?.end ?? (c.is('unit', at) ? at + 1 : end);
  return { expression: { type: 'vague' }, end: unit };
}

/** «اليوم» is no newspaper («"اليوم"», «المصري اليوم») and no counted or named day («اليوم التالي», «اليوم الوطني»). */
function isToday(c: Cursor, i: number, end: number): boolean {
  if (c.is('not-today-after', end) || (end === i + 1 && c.is('not-today-before', i - 1))) return false;
  // «روسيا اليوم» is an outlet, «في روسيا اليوم» is not.
  if (c.is('maybe-outlet', i - 1) && !c.is('in', i - 2) && !c.is('to', i - 2) && !c.is('from', i - 2)) return false;
  const closing = c.form(end);
  return !('"«('.includes(c.form(i - 1) || ' ') && closing !== '' && '"»)'.includes(closing));
}

/** «(الجمعة)», «"الجمعة"», «/الجمعة/», «الجمعة»; «، الجمعة،» is not. */
function bracketedWeekday(c: Cursor, i: number): { weekday: number; end: number } | null {
  const at = c.skip(i, '("/');
  const weekday = c.word('weekday', at);
  if (weekday === undefined) return null;
  return { weekday: Number(weekday), end: at > i ? c.skip(at + 1, ')"/') : at + 1 };
}

/**
 * «الإثنين», «يومي الأربعاء والخميس», «يوم الإثنين الماضي», «الأحد المقبل», «الثلاثاء قبل الماضي», «ليل الجمعة - السبت»; with its date («الاثنين 12 مارس»,
 * «الاثنين الموافق 12/3/2022») it is that date.
 */
export function readWeekday(c: Cursor, i: number): Found | null {
  const two = c.is('days', i);
  const at = two || c.is('day', i) ? i + 1 : i;
  const day = c.word('weekday', at);
  if (day === undefined || (at === i && c.is('not-weekday-before', i - 1))) return null;
  const weekday = Number(day);
  const second = weekdayAfter(c, at + 1);
  const following = second?.weekday === (weekday + 1) % DAYS_OF_WEEK && c.form(at + 1).startsWith('و');
  if (second && (two || following || c.is('night', i) || c.is('which-two', second.end)))
    return twoWeekdays(c, weekday, second);
  const dated = withDate(c, at + 1);
  if (dated) {
    const expression: TimeExpression =
      dated.expression.type === 'date' ? { ...dated.expression, weekday } : dated.expression;
    return { expression, end: dated.end };
  }
  if (c.is('before-last', at + 1) && c.word('which', at + 2) === 'last') {
    return { expression: { type: 'weekday', weekday, which: 'last', weeks: 1 }, end: at + 3 };
  }
  const which = c.word('which', at + 1) as Which | undefined;
  if (which !== 'last' && which !== 'next') return { expression: { type: 'weekday', weekday }, end: at + 1 };
  // «الخميس المقبل 20 أكتوبر»
  const said = withDate(c, at + 2);
  return said?.expression.type === 'date'
    ? { expression: { ...said.expression, weekday, [which]: true }, end: said.end }
    : { expression: { type: 'weekday', weekday, which }, end: at + 2 };
}

/** «يومي الأربعاء والخميس», «ليل الجمعة - السبت», «الخميس والجمعة المقبلين». */
function twoWeekdays(c: Cursor, first: number, second: { weekday: number; end: number }): Found {
  const which = c.word('which-two', second.end);
  const said = which === 'last' || which === 'next' ? ({ which } as const) : {};
  const expression: TimeExpression = {
    type: 'span',
    from: { type: 'weekday', weekday: first, ...said },
    to: { type: 'weekday', weekday: second.weekday, ...said },
  };
  return { expression, end: which === undefined ? second.end : second.end + 1 };
}

function weekdayAfter(c: Cursor, i: number): { weekday: number; end: number } | null {
  const at = c.form(i) === 'و' ? i + 1 : c.skip(i, '-/');
  const weekday = c.word('weekday', at);
  return weekday === undefined ? null : { weekday: Number(weekday), end: at + 1 };
}

/** The date that follows a weekday: «12 مارس», «(12 مارس)», «الموافق 12/3/2022», «، 12 مارس». */
function withDate(c: Cursor, i: number): Found | null {
  let at = c.skip(i, '(،,-');
  if (c.is('correspond', at)) at++;
  if (c.form(at) === 'ل') at++;
  if (c.at(at)?.kind !== 'number' && at === i && !c.is('correspond', i)) return null;
  const found = readNumericDate(c, at) ?? readMonthDate(c, at);
  if (found?.expression.type !== 'date' || found.expression.from.day === undefined) return null;
  return c.form(found.end) === ')' && c.form(i) === '(' ? { ...found, end: found.end + 1 } : found;
}

/** «العام الماضي», «هذا الشهر», «مطلع الشهر المقبل», «نهاية العام», «السنة قبل الماضية», «النصف الأول من العام الجاري». */
export function readUnit(c: Cursor, i: number): Found | null {
  const half = halfAt(c, i);
  const part = half ? half.value : (c.word('part', i) as TimePart | undefined);
  let at = half ? half.end : part ? i + 1 : i;
  const here = c.is('this', at);
  if (here) at++;
  const unit = c.word('unit', at) as 'week' | 'month' | 'year' | undefined;
  if (!unit || (!part && !here && c.is('office', at - 1))) return yearHalf(c, at, half?.value);
  const fiscal = unit === 'year' && c.is('fiscal', at + 1);
  if (fiscal) at++;
  const offset = offsetAfter(c, at + 1);
  if (!offset && !here && (!part || !endsPhrase(c, at + 1))) return yearHalf(c, at, half?.value);
  // «العام المقبل 2016»
  const year = unit === 'year' && offset ? yearAt(c, offset.end) : null;
  if (year) return { expression: ofYear(year, part), end: year.end };
  const expression: TimeExpression = { type: 'unit', unit, offset: offset?.value ?? 0, ...(part ? { part } : {}) };
  return { expression, end: offset?.end ?? at + 1 };
}

/** «النصف الأول من 2015», «النصف الثاني من عام 2015». */
function yearHalf(c: Cursor, i: number, part: TimePart | undefined): Found | null {
  if (!part) return null;
  const year = yearAt(c, c.is('year', i) ? i + 1 : i);
  return year && { expression: ofYear(year, part), end: year.end };
}

/** «الماضي», «قبل الماضي», «المقبل» after a unit: how many units from that of publication. */
export function offsetAfter(c: Cursor, i: number): { value: number; end: number } | null {
  if (c.is('before-last', i) && c.word('which', i + 1) === 'last') return { value: -2, end: i + 2 };
  const which = c.word('which', i) as Which | undefined;
  return which === undefined ? null : { value: OFFSET[which], end: i + 1 };
}

/** «نهاية العام» ends there; «مطلع العام 2015» and «نهاية الشهر نفسه» do not. */
function endsPhrase(c: Cursor, i: number): boolean {
  return c.at(i)?.kind !== 'number' && c.form(i) !== 'نفسه' && c.form(i) !== 'ذاته';
}
