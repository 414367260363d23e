/** What an axis of time is divided into, the finest first. */
const steps = [
  { unit: 'day', every: 1, days: 1 },
  { unit: 'day', every: 7, days: 7 },
  { unit: 'month', every: 1, days: 31 },
  { unit: 'month', every: 3, days: 92 },
  { unit: 'month', every: 6, days: 184 },
  { unit: 'year', every: 1, days: 366 },
  { unit: 'year', every: 2, days: 731 },
  { unit: 'year', every: 5, days: 1827 },
  { unit: 'year', every: 10, days: 3653 },
  { unit: 'year', every: 25, days: 9132 },
] as const;

export type Ticks = { unit: 'day' | 'month' | 'year'; days: string[] };

const DAY_MS = 86_400_000;

/** Days as numbers, to measure between them. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** The days on which an axis from one day to another has its ticks, so many at most. */
export function ticksBetween(first: string, last: string, most: number): Ticks {
  const span = dayNumber(last) - dayNumber(first);
  const { unit, every } = steps.find(({ days }) => span / days <= most) ?? (steps.at(-1) as (typeof steps)[number]);
  const days: string[] = [];
  for (let at = beginning(first, unit, every); at <= last; at = next(at, unit, every)) if (at >= first) days.push(at);
  return { unit, days };
}

function beginning(day: string, unit: Ticks['unit'], every: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (unit === 'day') return day;
  const year = date.getUTCFullYear();
  if (unit === 'month') return isoDay(year, date.getUTCMonth() - (date.getUTCMonth() % every), 1);
  return isoDay(year - (year % every), 0, 1);
}

function next(day: string, unit: Ticks['unit'], every: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const [year, month, own] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (unit === 'day') return isoDay(year, month, own + every);
  return unit === 'month' ? isoDay(year, month + every, 1) : isoDay(year + every, 0, 1);
}

function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}
