import { expect, test } from 'vitest';
import { sayDay } from './say-day.ts';

test.each([
  ['2022-10-12', 'Oct 12, 2022'],
  ['2022-99-99', '2022-99-99'],
  ['yesterday', 'yesterday'],
])('%s', (day, said) => {
  expect(sayDay(day, new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }))).toBe(said);
});
