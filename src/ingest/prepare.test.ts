import { expect, it } from 'vitest';
import { prepare } from './prepare.ts';

const FIRST =
  'أعلنت وزارة الدفاع في بلد بعيد أنها تسلمت زورقي دورية من حوض بناء سفن في الخارج، بعد عامين من توقيع العقد.';
const NEXT = 'وأضاف البيان أن الزورقين سيدخلان الخدمة في الربيع، بعد تدريب الطاقمين على تشغيلهما وصيانتهما في القاعدة.';
const SOURCE = `<!doctype html><html><head><title>زورقان جديدان</title></head>
<body><nav>الرئيسية</nav><article><p>${FIRST}</p><p>${NEXT}</p></article></body></html>`;

it('reads the article of a page whose source was pasted', () => {
  expect(prepare({ text: SOURCE })).toMatchObject({
    title: 'زورقان جديدان',
    text: `زورقان جديدان\n\n${FIRST}\n\n${NEXT}`,
  });
});

it('lets what was said of the document go before what the page says', () => {
  expect(prepare({ text: SOURCE, title: 'عنوان آخر', url: null })).toMatchObject({ title: 'عنوان آخر', url: null });
});

it.each([`${FIRST} <b>ثم سكت</b>.`, `«<html>» ليست كلمة. ${FIRST}`])(
  'leaves text that names a tag as it is: %s',
  (text) => {
    expect(prepare({ text }).text).toBe(text);
  },
);
