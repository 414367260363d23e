import { expect, test } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';

const text = 'aa bb cc\n\ndd ee\nff';

test.each([
  ['one word', [[3, 5]], ['aa |[bb]| cc']],
  ['a whole line', [[10, 15]], ['[dd ee]']],
  ['words over a break', [[6, 12]], ['aa bb |[cc]', '[dd]| ee']],
  [
    'overlapping words',
    [
      [0, 5],
      [3, 8],
    ],
    ['[aa bb]|[ cc]'],
  ],
  [
    'words within others',
    [
      [0, 8],
      [3, 5],
    ],
    ['[aa bb cc]'],
  ],
  [
    'out of order',
    [
      [16, 18],
      [0, 2],
    ],
    ['[aa]| bb cc', '[ff]'],
  ],
  ['nothing', [], []],
])('%s', (_, spans, expected) => {
  const said = paragraphsOf(
    text,
    spans.map(([start = 0, end = 0]) => ({ start, end })),
  );
  expect(said.map(({ parts }) => parts.map(({ words, marked }) => (marked ? `[${words}]` : words)).join('|'))).toEqual(
    expected,
  );
});
