import { describe, expect, it } from 'vitest';
import { readPage } from './page.ts';

const PARAGRAPHS = [
  'أعلنت وزارة الدفاع في بلد بعيد أنها تسلمت زورقي دورية من حوض بناء سفن في الخارج، بعد عامين من توقيع العقد.',
  'وأضاف البيان أن الزورقين سيدخلان الخدمة في الربيع، بعد تدريب الطاقمين على تشغيلهما وصيانتهما في القاعدة البحرية.',
  'وكان البلدان قد وقعا اتفاقا للتعاون البحري، يشمل تدريب الضباط وتبادل الزيارات بين الأسطولين في كل عام.',
];
const page = (head: string, body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')) => `<!doctype html>
<html lang="ar-MA"><head><title>زورقان جديدان | موقع بعيد</title>${head}</head><body>
<nav><a href="/">الرئيسية</a></nav><h1>زورقان جديدان</h1><article>${body}<script>alert('x')</script></article>
<aside><ul><li><a href="/1">خبر آخر</a></li></ul></aside><footer>جميع الحقوق محفوظة</footer></body></html>`;

it('reads the article as paragraphs, without scripts and navigation', () => {
  const { text, title, language } = readPage(page(''));
  for (const paragraph of PARAGRAPHS) expect(text.split('\n')).toContain(paragraph);
  expect(text).not.toContain('alert');
  expect(text).not.toContain('الرئيسية');
  expect({ title, language }).toEqual({ title: 'زورقان جديدان', language: 'ar' });
});

it('reads a page that leaves out its head and its body', () => {
  const { text, language } = readPage(
    `<!doctype html><html lang="ar"><title>زورقان جديدان</title><article><p>${PARAGRAPHS.join('</p><p>')}</p></article></html>`,
  );
  expect(text.split('\n')).toContain(PARAGRAPHS[0]);
  expect(language).toBe('ar');
});

it.each([
  ['en-US', page('').replace('ar-MA', 'en-US'), null],
  ['fa', page('').replace('ar-MA', 'fa'), 'fa'],
  ['no language at all', page('').replace('ar-MA', '{{lang}}'), null],
  ['en', '<html lang="en"><body><p>Two boats were delivered.</p></body></html>', 'en'],
])('takes «%s» of a page for the language of its text only where the letters agree', (_, html, language) => {
  expect(readPage(html).language).toBe(language);
});

describe('head', () => {
  const cases: [string, string, object][] = [
    ['site', '<meta property="og:site_name" content="موقع بعيد">', { publisher: 'موقع بعيد' }],
    ['site in the title of the page', '', { publisher: 'موقع بعيد' }],
    ['address', '<link rel="canonical" href="https://example.org/a">', { url: 'https://example.org/a' }],
    ['relative address', '<link rel="canonical" href="/a">', { url: null }],
    [
      'time of publishing',
      '<meta property="article:published_time" content="2022-10-12T08:00:00+01:00">',
      { publishedAt: '2022-10-12' },
    ],
    [
      'linked data',
      '<script type="application/ld+json">{"@graph":[{"datePublished":"2021-03-04","publisher":{"name":"ناشر"}}]}</script>',
      { publishedAt: '2021-03-04', publisher: 'ناشر' },
    ],
    ['broken linked data', '<script type="application/ld+json">{"date</script>', { publishedAt: null }],
    ['a date that is none', '<meta property="article:published_time" content="yesterday">', { publishedAt: null }],
  ];
  it.each(cases)('%s', (_, head, expected) => expect(readPage(page(head))).toMatchObject(expected));

  it('takes no section for the site', () => {
    expect(readPage(page('').replace('| موقع بعيد', '| سياسة')).publisher).toBeNull();
  });

  it('reads the time element', () => {
    expect(
      readPage(page('', `<time datetime="2020-01-02T03:04">أمس</time><p>${PARAGRAPHS.join(' ')}</p>`)).publishedAt,
    ).toBe('2020-01-02');
  });
});

it.each([
  ['line breaks', 'أ<br>ب', 'أ\nب'],
  ['fragments', '<p>أ</p><p>ب &amp; ج</p>', 'أ\n\nب & ج'],
])('reads %s', (_, html, text) => expect(readPage(html).text).toBe(text));
