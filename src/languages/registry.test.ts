import { describe, expect, it } from 'vitest';
import { languageOf } from './registry.ts';

describe('a text that does not say its language', () => {
  it.each([
    ['Arabic', 'وصل الزورق إلى الميناء.'],
    [
      'Arabic with names and addresses in Latin letters',
      'تسلم المغرب راجمات HIMARS M142 من Lockheed Martin — https://example.org',
    ],
    ['a word', 'صواريخ'],
  ])('is read: %s', (_, text) => expect(languageOf(text).code).toBe('ar'));

  it.each([
    ['English', 'The boat arrived.'],
    [
      'English that quotes an Arabic word',
      'The paper الأهرام says that the boat arrived in the port of the capital on Monday.',
    ],
    ['Russian', 'Катер прибыл в порт.'],
    ['no letters', '1234 !!!'],
  ])('is refused: %s', (_, text) => {
    expect(() => languageOf(text)).toThrow(expect.objectContaining({ code: 'unknown-language' }));
  });
});
