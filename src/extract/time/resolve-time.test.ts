import { describe, expect, it } from 'vitest';
import type { TimeExpression } from '../../languages/language-pack.ts';
import { resolveTime } from './resolve-time.ts';

const days = (expression: TimeExpression, publishedAt: string | null, future = false): string => {
  const { start, end, inferred } = resolveTime(expression, publishedAt, 'w', { future });
  return `${start ?? '?'}..${end ?? '?'}${inferred ? ' ~' : ''}`;
};

describe('resolveTime', () => {
  it.each<[string, TimeExpression, string]>([
    ['a leap February', { type: 'date', from: { year: 2024, month: 2 } }, '2024-02-01..2024-02-29'],
    [
      'late in a leap February',
      { type: 'date', from: { year: 2024, month: 2 }, part: 'late' },
      '2024-02-21..2024-02-29',
    ],
    ['a month of this year that has begun', { type: 'date', from: { month: 3 } }, '2020-03-01..2020-03-31 ~'],
    ['a month not yet begun', { type: 'date', from: { month: 4 } }, '2019-04-01..2019-04-30 ~'],
    ['«مارس الماضي» in March', { type: 'date', from: { month: 3 }, last: true }, '2019-03-01..2019-03-31'],
    ['«فبراير الماضي» in March', { type: 'date', from: { month: 2 }, last: true }, '2020-02-01..2020-02-29'],
    ['«مارس المقبل» in March', { type: 'date', from: { month: 3 }, next: true }, '2021-03-01..2021-03-31'],
    ['«31 مارس الجاري»', { type: 'date', from: { month: 3, day: 31 }, current: true }, '2020-03-31..2020-03-31'],
    ['29 February without a year', { type: 'date', from: { month: 2, day: 29 } }, '2020-02-29..2020-02-29 ~'],
    [
      'a day that its weekday puts ahead',
      { type: 'date', from: { month: 4, day: 2 }, weekday: 4 },
      '2020-04-02..2020-04-02 ~',
    ],
    ['a day that no month has', { type: 'date', from: { year: 2021, month: 2, day: 30 } }, '?..?'],
    ['yesterday over a month end', { type: 'day', offset: -1 }, '2020-02-29..2020-02-29'],
    ['tomorrow, named as the day of print', { type: 'day', offset: 1, weekday: 0 }, '2020-03-01..2020-03-01'],
    ['the same weekday', { type: 'weekday', weekday: 0 }, '2020-03-01..2020-03-01 ~'],
    ['the same weekday, last', { type: 'weekday', weekday: 0, which: 'last' }, '2020-02-23..2020-02-23'],
    ['the same weekday, next', { type: 'weekday', weekday: 0, which: 'next' }, '2020-03-08..2020-03-08'],
    ['last month', { type: 'unit', unit: 'month', offset: -1 }, '2020-02-01..2020-02-29'],
    ['three months back over the year', { type: 'unit', unit: 'month', offset: -3 }, '2019-12-01..2019-12-31'],
    ['last week', { type: 'unit', unit: 'week', offset: -1 }, '?..?'],
    ['last quarter', { type: 'unit', unit: 'quarter', offset: -1 }, '2019-10-01..2019-12-31'],
    ['second quarter last year', { type: 'unit', unit: 'quarter', quarter: 2, offset: -1 }, '2019-04-01..2019-06-30'],
    ['open to the end', { type: 'since', from: { type: 'date', from: { year: 2018 } } }, '2018-01-01..?'],
    ['open from the start', { type: 'until', to: { type: 'date', from: { year: 2018 } } }, '?..2018-12-31'],
    [
      'a span that shares a year',
      {
        type: 'span',
        from: { type: 'date', from: { month: 11 } },
        to: { type: 'date', from: { year: 2018, month: 2 } },
      },
      '2017-11-01..2018-02-28',
    ],
    [
      'a night of two weekdays',
      { type: 'span', from: { type: 'weekday', weekday: 6 }, to: { type: 'weekday', weekday: 0 } },
      '2020-02-29..2020-03-01 ~',
    ],
    [
      'a span that runs back',
      { type: 'span', from: { type: 'date', from: { year: 2019 } }, to: { type: 'date', from: { year: 2018 } } },
      '?..?',
    ],
    [
      'a Hijri day',
      { type: 'date', from: { year: 1441, month: 9, day: 1 }, calendar: 'hijri' },
      '2020-04-24..2020-04-24',
    ],
    ['a Hijri year', { type: 'date', from: { year: 1441 }, calendar: 'hijri' }, '2019-08-31..2020-08-19'],
    ['nothing', { type: 'vague' }, '?..?'],
  ])('%s', (_, expression, expected) => {
    expect(days(expression, '2020-03-01')).toBe(expected);
  });

  it('looks ahead where what is told lies ahead', () => {
    expect(days({ type: 'date', from: { month: 2 } }, '2020-03-01', true)).toBe('2021-02-01..2021-02-28 ~');
    expect(days({ type: 'weekday', weekday: 2 }, '2020-03-01', true)).toBe('2020-03-03..2020-03-03 ~');
  });

  it('takes a time stamp for its day and a date that is none for unknown', () => {
    expect(days({ type: 'day', offset: 0 }, '2020-03-01T21:00:00Z')).toBe('2020-03-01..2020-03-01');
    expect(days({ type: 'day', offset: 0 }, '2020-02-30')).toBe('?..?');
    expect(days({ type: 'day', offset: 0 }, 'gestern')).toBe('?..?');
  });
});
