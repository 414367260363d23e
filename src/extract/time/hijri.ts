import { dayNumber } from './civil-day.ts';

const DAY = 86_400_000;
/** Day number of 1 Muharram 1 in the tabular calendar: 19 July 622, Gregorian. */
const EPOCH = dayNumber(622, 7, 19);
/** Umm al-Qura's table in ICU; outside of it ICU itself falls back to the tabular calendar. */
let format: Intl.DateTimeFormat | null | undefined;

/**
 * Day number of a Hijri date. The civil calendar of Saudi Arabia (Umm al-Qura) where the platform's ICU holds it, else the
 * tabular one, which may be a day off. A report by sighting of the moon may differ from both by a day.
 */
export function hijriDay(year: number, month: number, day: number): number {
  const guess = tabular(year, month, day);
  for (const near of [0, -1, 1, -2, 2]) {
    const read = ummAlQura(guess + near);
    if (!read) return guess;
    if (read.year === year && read.month === month && read.day === day) return guess + near;
  }
  return guess;
}

/** Hijri year of a day number. */
export function hijriYear(day: number): number {
  return ummAlQura(day)?.year ?? Math.floor((30 * (day - EPOCH) + 10646) / 10631);
}

/** Civil type II tabular calendar: 11 leap years in 30. */
function tabular(year: number, month: number, day: number): number {
  return EPOCH + (year - 1) * 354 + Math.floor((11 * year + 3) / 30) + Math.ceil(29.5 * (month - 1)) + day - 1;
}

function ummAlQura(day: number): { year: number; month: number; day: number } | null {
  if (format === undefined) {
    const made = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    format = made.resolvedOptions().calendar === 'islamic-umalqura' ? made : null;
  }
  if (!format) return null;
  const read = { year: 0, month: 0, day: 0 };
  for (const { type, value } of format.formatToParts(new Date(day * DAY))) {
    if (type === 'year' || type === 'month' || type === 'day') read[type] = Number.parseInt(value, 10);
  }
  return read;
}
