import { expect, test } from 'vitest';
import { wrapText } from './measure-text.ts';

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['one', 2, ['one']],
  ['كلمات عربية قصيرة', 11, ['كلمات عربية', 'قصيرة']],
  ['  ', 5, []],
])('«%s» in lines of %i', (text, width, lines) => {
  expect(wrapText(text, width, (line) => line.length)).toEqual(lines);
});
