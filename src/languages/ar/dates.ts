import type { Token } from '../../text/index.ts';
import type { TimeExpression, TimeReading } from '../language-pack.ts';
import { Cursor, type Found } from './date-cursor.ts';
import { mayStartTime, phraseAt } from './date-lexicon.ts';
import { readMonthDate } from './date-month.ts';
import { readNumericDate } from './date-numeric.ts';
import { readMonthsOfYear, readQuarter } from './date-quarter.ts';
import { readPhrase, readUnit, readWeekday } from './date-relative.ts';
import { readSame } from './date-same.ts';
import { readCounted, readPlural, readSeason } from './date-vague.ts';
import { bareYear, ofYear, readYear, yearAt } from './date-year.ts';

/** Readers of one time expression at a token, the first that reads wins: longer wordings stand before shorter. */
const READERS: readonly ((c: Cursor, i: number) => Found | null)[] = [
  readNumericDate,
  readMonthsOfYear,
  readQuarter,
  readWeekday,
  readMonthDate,
  readYear,
  readUnit,
  readSeason,
  readPlural,
  readPhrase,
];

/**
 * Time phrases in the tokens `first` … `end` (a sentence), without overlap, as expressions that `resolveTime` turns into days.
 * Reads calendar dates in every month tradition, years, weekdays, relative words, quarters and halves, spans («من … إلى», «بين … و»,
 * «عامي 2013 و2014»), open ends («اعتبارا من», «منذ», «حتى», «بحلول») and words that fix no days («قريبا», «في الأشهر الأخيرة»).
 * Linear in the number of tokens.
 */
export function readTimes(tokens: readonly Token[], first: number, end: number): TimeReading[] {
  const c = new Cursor(tokens, first, end);
  const found: TimeReading[] = [];
  for (let i = first; i < end; ) {
    const hit = mayStartTime(tokens[i] as Token)
      ? (readSame(c, i, found) ?? readOpen(c, i, found) ?? readBetween(c, i) ?? readOne(c, i))
      : null;
    if (hit) found.push({ first: i, end: hit.end, expression: hit.expression });
    i = hit ? hit.end : i + 1;
  }
  return found;
}

function readOne(c: Cursor, i: number): Found | null {
  for (const read of READERS) {
    const hit = read(c, i);
    if (hit) return inOtherCalendar(c, hit);
  }
  return null;
}

/** «1 رمضان 1436هـ الموافق 18 يونيو 2015»: the Gregorian date stands for both. */
function inOtherCalendar(c: Cursor, hit: Found): Found {
  if (hit.expression.type !== 'date' || hit.expression.calendar !== 'hijri') return hit;
  let at = c.skip(hit.end, '(-،,');
  if (c.is('correspond', at)) at++;
  if (c.form(at) === 'ل') at++;
  if (at === hit.end) return hit;
  const other = readNumericDate(c, at) ?? readMonthDate(c, at) ?? readYear(c, at);
  if (other?.expression.type !== 'date' || other.expression.calendar) return hit;
  return { ...other, end: c.skip(other.end, ')') };
}

/** «اعتبارا من مارس», «منذ 2010», «حتى نهاية العام», «بحلول 2020», «بنهاية العام», «قبل نهاية مارس», «منذ أيام». */
function readOpen(c: Cursor, i: number, found: readonly TimeReading[]): Found | null {
  const counted = readCounted(c, i);
  if (counted) return counted;
  if (c.form(i) === 'بنهايه' || c.form(i) === 'وبنهايه') {
    const by = readOne(c, i);
    return by && { expression: { type: 'until', to: by.expression }, end: by.end };
  }
  const phrase = phraseAt(c.tokens, i, c.end);
  if (phrase?.value.class !== 'since' && phrase?.value.class !== 'until') return null;
  const hit =
    readSame(c, phrase.end, found) ?? readBetween(c, phrase.end) ?? readOne(c, phrase.end) ?? wholeYear(c, phrase.end);
  if (!hit) return null;
  const { end } = hit;
  const inner = hit.expression;
  if (inner.type === 'vague') return { expression: inner, end };
  if (inner.type === 'span') {
    // «ابتداء من السنة المالية 2015/2016»
    const financial = phrase.value.class === 'since' && c.form(end - 2) === '/';
    return { expression: financial ? { type: 'since', from: inner.from } : inner, end };
  }
  // «قبل عام 2015» says only what was not; «قبل نهاية العام» is a last day.
  if (c.form(i).endsWith('قبل') && !('part' in inner && inner.part === 'late'))
    return { expression: { type: 'vague' }, end };
  return {
    expression: phrase.value.class === 'since' ? { type: 'since', from: inner } : { type: 'until', to: inner },
    end,
  };
}

function wholeYear(c: Cursor, i: number): Found | null {
  const year = bareYear(c, i);
  return year && { expression: ofYear(year), end: year.end };
}

/** «بين عامي 2011 و2015», «بين مارس ومايو», «من 12 مارس إلى 3 أبريل», «من 2011 حتى 2015». */
function readBetween(c: Cursor, i: number): Found | null {
  const between = c.is('between', i);
  if (!between && !c.is('from', i)) return null;
  const from = endOfSpan(c, i + 1);
  if (!from) return null;
  if (from.expression.type === 'span') return between ? from : null;
  const after = between ? c.skip(from.end, '،,') : from.end;
  const sign = c.form(after);
  const joined = between ? sign === 'و' || sign.startsWith('و') : c.is('to', after);
  if (!joined) return null;
  const attached = between && sign !== 'و';
  const to = endOfSpan(c, attached ? after : after + 1);
  if (!to || to.expression.type === 'vague' || to.expression.type === 'span') return null;
  return { expression: { type: 'span', from: from.expression, to: to.expression }, end: to.end };
}

/** An end of a span: any expression of days, or a bare year. */
function endOfSpan(c: Cursor, i: number): Found | null {
  const hit = readOne(c, i);
  if (hit) return hit.expression.type === 'vague' ? null : hit;
  const year = yearAt(c, i);
  return year && year.year >= 1900 ? { expression: ofYear(year) as TimeExpression, end: year.end } : null;
}
