import { expect, test } from 'vitest';
import type { Deal, Origins } from '../../src/api/types.ts';
import { marksOf } from './timeline-marks.ts';

type Step = Deal['steps'][number];

/** «a contract 2015-02-16», «b !delivery», «a delivery 2015-02..2015-03»: document, stage, what it tells of its day. */
function step(short: string, index: number): Step {
  const [document = '', stage = '', told] = short.split(' ');
  const [start = '', end = start] = told?.split('..') ?? [];
  return {
    claim: `${document}-${index}`,
    document,
    stage: stage.replace('!', '') as Step['stage'],
    assertion: stage.startsWith('!') ? 'denied' : 'asserted',
    time: told === undefined ? null : { start, end, text: told },
    day: told === undefined ? `2020-01-0${index + 1}` : start,
  };
}

/** «ab c»: documents a and b hang together, c stands alone. */
function origins(short: string): Pick<Origins, 'lineages'> {
  const carrier = (document: string) => ({ document, publisher: null, day: null, from: null, by: [], changes: [] });
  return {
    lineages: short.split(' ').map((documents) => ({
      kind: 'named' as const,
      origins: [],
      carriers: [...documents].map((document) => ({ ...carrier(document), tie: 'first' as const })),
    })),
  };
}

test.each([
  ['a repeat adds no mark', 'ab', ['a contract 2015-02-16', 'b contract'], ['contract 2015-02-16 a-0 b-1']],
  [
    'two origins are two marks',
    'a b',
    ['a contract 2015-02-16', 'b contract 2015-02-16'],
    ['contract 2015-02-16 a-0', 'contract 2015-02-16 b-1'],
  ],
  [
    'stages and denials are marks of their own',
    'ab',
    ['a delivery', 'b !delivery'],
    ['delivery 2020-01-01 a-0', 'delivery! 2020-01-02 b-1'],
  ],
  [
    'two lots of one origin are two',
    'a',
    ['a delivery 2015-07-20', 'a delivery 2016-01-28'],
    ['delivery 2015-07-20 a-0', 'delivery 2016-01-28 a-1'],
  ],
  [
    'days that touch are one',
    'ab',
    ['a delivery 2015-07-01..2015-07-31', 'b delivery 2015-07-20'],
    ['delivery 2015-07-01–2015-07-31 a-0 b-1'],
  ],
  ['the first that carries it says the day', 'ba', ['a contract', 'b contract'], ['contract 2020-01-02 b-1 a-0']],
  [
    'no repeat with another figure of the day is lost',
    'ab',
    ['a contract 2015-02-16', 'b contract 2015-03-16'],
    ['contract 2015-02-16 a-0', 'contract 2015-03-16 b-1'],
  ],
])('%s', (_, lineages, steps, expected) => {
  const marks = marksOf({ steps: steps.map(step) }, origins(lineages));
  const told = marks.map(({ stage, assertion, day, until, steps: own }) =>
    [
      stage + (assertion === 'denied' ? '!' : ''),
      day + (until === null ? '' : `–${until}`),
      ...own.map(({ claim }) => claim),
    ].join(' '),
  );
  expect(told).toEqual(expected);
});
