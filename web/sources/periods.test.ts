import { expect, test } from 'vitest';
import { periodsBetween } from './periods.ts';

test.each([
  ['2019', '2021', ['2019', '2020', '2021']],
  ['2019-11', '2020-02', ['2019-11', '2019-12', '2020-01', '2020-02']],
  ['2020-05', '2020-05', ['2020-05']],
])('from %s to %s', (first, last, all) => {
  expect(periodsBetween(first, last)).toEqual(all);
});
