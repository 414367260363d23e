import { expect, test } from 'vitest';
import { hasArabic, runsRightToLeft } from './script.ts';

test.each([
  ['تسلمت مصر ثماني مقاتلات من طراز F-16 Block 52', true, true],
  ['The minister named it «إسناد».', false, true],
  ['The jets were delivered.', false, false],
  ['Самолёты поставлены.', false, false],
  ['12 / 2016', true, false],
])('%s', (text, rightToLeft, arabic) => {
  expect([runsRightToLeft(text), hasArabic(text)]).toEqual([rightToLeft, arabic]);
});
