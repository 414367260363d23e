import type { Cursor } from './date-cursor.ts';
import { readNumberAt } from './numbers.ts';

const MAX_LISTED = 6;

/** A day of a month. */
export interface Day {
  day: number;
  end: number;
}

/** «12», «يوم 12», «الثاني عشر», «30 و31», «12-15», «12 إلى 15», «يومي 12 و13». */
export function daysAt(c: Cursor, i: number): Day[] {
  const from = c.is('day', i) || c.is('days', i) ? i + 1 : i;
  const first = dayAt(c, from);
  if (!first) return [];
  const days = [first];
  for (let at = first.end; days.length < MAX_LISTED; ) {
    const joined = c.form(at) === 'و' || c.is('to', at);
    const next = dayAt(c, joined ? at + 1 : at);
    if (!next || (!joined && !c.form(at).startsWith('و'))) break;
    days.push(next);
    at = next.end;
  }
  return days;
}

/** «12», «الثاني عشر», «العشرين». */
export function dayAt(c: Cursor, i: number): Day | null {
  const token = c.at(i);
  if (token?.kind === 'number') {
    const day = /^\d{1,2}$/u.test(token.form) ? Number(token.form) : 0;
    return day >= 1 && day <= 31 ? { day, end: i + 1 } : null;
  }
  if (token?.kind !== 'word') return null;
  const number = readNumberAt(c.tokens, i, c.end);
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 31) return null;
  // Words need to be ordinals («الثاني عشر», «العشرين من»), or plain «أول مايو»; «ثلاثة» is a count.
  if (!number.ordinal && number.value < 20) return null;
  return { day: number.value, end: number.end };
}
