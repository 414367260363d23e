import { describe, expect, it } from 'vitest';
import { chainAt } from '../../../test/chain-at.ts';

type Row = [text: string, words: string, ...chain: string[]];
const pentagon = 'government:us-department-of-defense';

describe('chains of two and three', () => {
  it.each<Row>([
    [
      'نقلت رويترز عن مصدر في البنتاغون أن السفينة وصلت.',
      'السفينة وصلت',
      'outlet:reuters',
      'anonymous:مصدر-في-البنتاغون',
    ],
    [
      'قالت صحيفة وول ستريت جورنال نقلا عن البنتاغون إن السفينة وصلت.',
      'السفينة وصلت',
      'outlet:wall-street-journal',
      pentagon,
    ],
    ['قال الكرملين لرويترز إن الاتفاق معلق.', 'الاتفاق معلق', 'outlet:reuters', 'government:kremlin'],
    ['ذكرت رويترز أن البنتاغون أكد أن السفينة وصلت.', 'السفينة وصلت', 'outlet:reuters', `${pentagon} confirms`],
    ['نسبت رويترز إلى البنتاغون القول إن السفينة وصلت.', 'السفينة وصلت', 'outlet:reuters', pentagon],
    [
      'ونقلت صحيفة الأهرام عن رويترز أن البنتاغون أكد أن السفينة وصلت.',
      'السفينة وصلت',
      'outlet:al-ahram',
      'outlet:reuters',
      `${pentagon} confirms`,
    ],
    ['وصلت السفينة، بحسب ما نقلت رويترز عن البنتاغون.', 'وصلت السفينة', 'outlet:reuters', pentagon],
    ['قال البنتاغون إن السفينة وصلت، بحسب رويترز.', 'السفينة وصلت', 'outlet:reuters', pentagon],
    [
      'نقلت رويترز عن تاجر سلاح مقيم في قبرص قوله إن السفينة وصلت.',
      'السفينة وصلت',
      'outlet:reuters',
      'anonymous:تاجر-سلاح-مقيم',
    ],
  ])('%s', (text, words, ...chain) => {
    expect(chainAt(text, words)).toEqual(chain);
  });
});

describe('a report that the article goes on retelling stays the first link', () => {
  const first = 'ذكرت صحيفة وول ستريت جورنال أن السفينة وصلت.';
  it.each<Row>([
    [`${first} وأضافت الصحيفة أن أخرى في الطريق.`, 'أخرى في', 'outlet:wall-street-journal'],
    [`${first} وأضاف التقرير أن أخرى في الطريق.`, 'أخرى في', 'outlet:wall-street-journal'],
    [
      'نقلت رويترز عن مسؤول تركي قوله إن السفينة وصلت. وأضاف المسؤول أن أخرى في الطريق.',
      'أخرى في',
      'outlet:reuters',
      'anonymous:مسوول-تركي',
    ],
    [
      'نقلت رويترز عن مسؤول تركي قوله إن السفينة وصلت. وأضاف أن أخرى في الطريق.',
      'أخرى في',
      'outlet:reuters',
      'anonymous:مسوول-تركي',
    ],
  ])('%s', (text, words, ...chain) => {
    expect(chainAt(text, words)).toEqual(chain);
  });
});

describe('no longer chain than the text tells', () => {
  it.each<Row>([
    ['قال البنتاغون إن السفينة وصلت، وأكدت فرنسا أن الميناء آمن.', 'الميناء آمن', 'state:FR confirms'],
    ['قال البنتاغون إن السفينة وصلت. يذكر أن الميناء افتتح حديثا.', 'الميناء افتتح'],
    ['نقلت رويترز الصحفيين إلى الميناء.', 'إلى الميناء'],
    [
      'نفت إيران، في تصريح صحفي، المزاعم الأخيرة لصحيفة وول ستريت جورنال بأن السفينة غرقت.',
      'المزاعم الأخيرة',
      'state:IR denies',
      'denied',
    ],
  ])('%s', (text, words, ...chain) => {
    expect(chainAt(text, words)).toEqual(chain);
  });
});
