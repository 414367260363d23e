import { type Language, type MessageKey, message, quote } from './message.ts';
import type { SayableTime } from './types.ts';
import vagueTimes from './vague-times.json' with { type: 'json' };

const byType = (type: string) =>
  new Map(vagueTimes.filter((row) => row.type === type).map(({ ar, en }) => [plain(ar), en]));
const PHRASES = byType('phrase');
const MONTHS = byType('month');
const DAYS = byType('day');
const WHICH = byType('which');

/** When it is said to have been: «on 12 October 2022», «في أكتوبر 2022», «(in recent months)»; empty where nothing is said. */
export function sayTime(time: SayableTime | null, language: Language): string {
  if (time === null) return '';
  const said = sayRange(time.start, time.end, language);
  if (said === '')
    return time.text === '' ? '' : message('time.words', language, { words: sayWords(time.text, language) });
  return time.inferred ? message('time.inferred', language, { time: said }) : said;
}

/** A day in words: «12 October 2022»; what is no day is given back as it is. */
function sayDay(day: string, language: Language): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  if (year === undefined) return day;
  return message('date.day', language, { day: Number(date), month: monthName(Number(month), language), year });
}

function sayRange(start: string | null, end: string | null, language: Language): string {
  if (start === null && end === null) return '';
  if (end === null) return message('time.since', language, { from: sayDay(start as string, language) });
  if (start === null) return message('time.until', language, { to: sayDay(end, language) });
  if (start === end) return message('time.day', language, { day: sayDay(start, language) });
  const year = start.slice(0, 4);
  if (start === `${year}-01-01` && end === `${year}-12-31`) return message('time.year', language, { year });
  const lastDay = new Date(Date.UTC(Number(year), Number(start.slice(5, 7)), 0)).toISOString().slice(0, 10);
  if (start.endsWith('-01') && end === lastDay) {
    const month = message('date.month', language, { month: monthName(Number(start.slice(5, 7)), language), year });
    return message('time.month', language, { month });
  }
  return message('time.range', language, { from: sayDay(start, language), to: sayDay(end, language) });
}

function monthName(month: number, language: Language): string {
  return message(`month.${month}` as MessageKey, language);
}

/** Words that fix no days: known ones in the reader's language, others as they stand, between quotes. */
function sayWords(words: string, language: Language): string {
  if (language === 'ar') return words;
  const key = plain(words).replace(/^و?(?:في|خلال) /u, '');
  return PHRASES.get(key) ?? sayNamed(key) ?? sayNamed(key.replace(/^و/u, '')) ?? quote(words, language);
}

/** A month or day of the week, with which one: «غشت الفارط» is «last August», «يوم الإثنين» is «on Monday». */
function sayNamed(key: string): string | null {
  const words = key.replace(/^(?:يوم|شهر) /u, '').split(' ');
  const which = WHICH.get(words.at(-1) ?? '');
  const name = words.slice(0, which === undefined ? undefined : -1).join(' ');
  const month = MONTHS.get(name);
  const named = month ?? DAYS.get(name);
  if (named === undefined) return null;
  if (which !== undefined) return message(`time.${which}` as MessageKey, 'en', { time: named });
  return month === undefined
    ? message('time.day', 'en', { day: named })
    : message('time.month', 'en', { month: named });
}

/** One spelling for comparison: no vowel marks and no signs of direction, one alef, one ya. */
function plain(words: string): string {
  return words
    .replace(/[\u064b-\u0652\u0640\u200c-\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[أإآ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/\s+/gu, ' ')
    .trim();
}
