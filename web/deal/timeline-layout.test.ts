import { expect, test } from 'vitest';
import { layOut } from './timeline-layout.ts';
import type { TimelineMark } from './timeline-marks.ts';

/** «contract 2015-02-16», «delivery 2015-07-01..2015-07-31», «offer» */
function mark(short: string, i: number): TimelineMark {
  const [stage = '', days] = short.split(' ');
  const [day = null, until = null] = days?.split('..') ?? [];
  return {
    key: `${i}`,
    stage: stage as TimelineMark['stage'],
    assertion: 'asserted',
    lineage: i,
    day,
    until,
    steps: [],
  };
}

test.each([
  [
    'lanes in the order of a deal',
    ['delivery 2015-07-20', 'contract 2015-02-16'],
    ['contract 1: 0.05/0', 'delivery 1: 0.95/0'],
  ],
  [
    'marks that would touch in rows',
    ['contract 2015-02-16', 'contract 2015-02-16', 'contract 2016-02-16'],
    ['contract 2: 0.05/0 0.05/1 0.95/0'],
  ],
  [
    'a stretch of days takes its room',
    ['delivery 2015-01-01..2015-12-31', 'delivery 2015-07-01'],
    ['delivery 2: 0.05/0 0.50/1'],
  ],
  ['a single day in the middle', ['offer 2015-01-01'], ['offer 1: 0.50/0']],
  ['what has no day aside', ['offer', 'contract 2015-02-16'], ['offer 1: ?', 'contract 1: 0.50/0']],
])('%s', (_, marks, expected) => {
  const lanes = layOut(marks.map(mark), 0.1).lanes.map(({ stage, rows, dated, undated }) =>
    [`${stage} ${rows}:`, ...dated.map(({ at, row }) => `${at.toFixed(2)}/${row}`), ...undated.map(() => '?')].join(
      ' ',
    ),
  );
  expect(lanes).toEqual(expected);
});
