/** Whole days of the Gregorian calendar, counted from 1970-01-01. No clock and no time zone. */
const DAY = 86_400_000;

/** Day number of a civil date; months from 1. Days past a month's end run on into the next. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY;
}

/** `YYYY-MM-DD` of a day number. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Day number of `YYYY-MM-DD` (what follows is ignored), or null where it is none. */
export function parseDay(text: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/u.exec(text);
  if (!match) return null;
  const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoDay(day) === match[0] ? day : null;
}

/** Year, month (from 1) and day of the month. */
export function civil(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function lastOfMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - 1;
}
