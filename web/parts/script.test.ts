import { expect, test } from 'vitest';
import { directionOf, hasArabic } from './script.ts';

test.each([
  ['تسلمت مصر ثماني مقاتلات من طراز F-16 Block 52', 'rtl', true],
  ['F-35 تصل إلى القاعدة الجوية في الربيع', 'rtl', true],
  ['The minister named it «إسناد».', 'ltr', true],
  ['The jets were delivered.', 'ltr', false],
  ['Самолёты поставлены.', 'ltr', false],
  ['12 / 2016', 'rtl', false],
])('%s', (text, direction, arabic) => {
  expect([directionOf(text), hasArabic(text)]).toEqual([direction, arabic]);
});
