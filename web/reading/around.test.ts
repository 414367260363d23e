import { expect, test } from 'vitest';
import { aroundOf } from './around.ts';

const long = Array.from({ length: 60 }, (_, i) => `كلمة${i}`).join(' ');
const text = `قبلها. ${long}. بعدها.`;
const sentence = { start: text.indexOf('كلمة0'), end: text.indexOf(' بعدها') };
const at = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });

test('a short sentence stays whole around its word', () => {
  expect(aroundOf('باعت فرنسا\n طائرات.', { start: 0, end: 19 }, { start: 5, end: 10 })).toEqual({
    before: 'باعت ',
    marked: 'فرنسا',
    after: ' طائرات.',
  });
});

test.each(['كلمة0', 'كلمة30', 'كلمة59'])('a long one is cut at blanks: %s', (word) => {
  const { before, marked, after } = aroundOf(text, sentence, at(word));
  expect(marked).toBe(word);
  for (const part of [before, after]) expect(part.length).toBeLessThan(125);
  const words = new Set(['…', ...long.split(' '), 'كلمة59.', '.']);
  expect(`${before}${marked}${after}`.split(' ').filter((one) => !words.has(one))).toEqual([]);
});

test('without a word it is its beginning', () => {
  const { before, marked, after } = aroundOf(text, sentence);
  expect([before, marked]).toEqual(['', '']);
  expect(after).toMatch(/^كلمة0 .* …$/u);
});
