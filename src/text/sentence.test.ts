import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { sentences } from './sentence.ts';
import { tokenize } from './token.ts';

const split = (text: string): string[] =>
  sentences(tokenize(fold(text))).map(({ start, stop }) => text.slice(start, stop));

describe('sentences', () => {
  it.each([
    ['وصلت الطائرات. ثم عادت.', ['وصلت الطائرات.', 'ثم عادت.']],
    ['وصلت الطائرات.وعادت السفن.', ['وصلت الطائرات.', 'وعادت السفن.']],
    ['جرى ذلك عام 2007م. ثم توقف.', ['جرى ذلك عام 2007م.', 'ثم توقف.']],
    ['وصلت 24 طائرة. 12 منها عادت.', ['وصلت 24 طائرة.', '12 منها عادت.']],
    ['بلغ عددهم 3000. 20 منهم عادوا.', ['بلغ عددهم 3000.', '20 منهم عادوا.']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each([
    'قيمتها 3. 1 مليار دولار.',
    'قيمتها 5.4 مليار دولار.',
    'نقلت (أ.ف.ب) الخبر.',
    'وصلت مروحيات سي.إتش-47 أمس.',
    'قال د. أحمد ذلك.',
  ])('one sentence: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });
});
