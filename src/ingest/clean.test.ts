import { describe, expect, it } from 'vitest';
import { cleanText } from './clean.ts';

const BODY = 'أعلنت وزارة الدفاع في بلد بعيد أنها تسلمت زورقي دورية من حوض بناء سفن في الخارج.';
const MORE = 'وأضاف البيان أن الزورقين سيدخلان الخدمة في الربيع بعد تدريب الطاقمين على تشغيلهما.';
const TITLE = 'بلد بعيد يتسلم زورقي دورية';

describe('furniture of a page goes', () => {
  const cases: [string, string[]][] = [
    ['section name', ['مجتمع', '', TITLE, '', BODY, MORE]],
    ['bread crumbs', ['الرئيسية / أخبار / أخبار عربية', TITLE, '', BODY, MORE]],
    ['motto of the site', ['موقع إخباري يهتم بشؤون البحر', '', TITLE, '', BODY, MORE]],
    ['view count', [TITLE, '', '1,229', '', BODY, MORE]],
    ['view count in Arabic digits', [TITLE, '', '٢٢٩ مشاهدة', '', BODY, MORE]],
    ['title printed twice', [TITLE, '', TITLE, '', BODY, MORE]],
    ['title printed twice with other marks', [TITLE, '', 'بلد بعيد يتسلّم زورقي دوريّة', '', BODY, MORE]],
    ['age of the page', [TITLE, '', 'منذ 3 ساعات', BODY, MORE]],
    ['share buttons', [TITLE, '', 'شارك فيسبوك تويتر واتساب', BODY, MORE]],
    ['read also in the middle', [TITLE, '', BODY, 'اقرأ أيضا: سفينة جديدة تصل الميناء', MORE]],
    ['read also with headlines below', [TITLE, '', BODY, 'اقرأ أيضاً:', 'سفينة جديدة تصل الميناء', MORE]],
    ['tags', [TITLE, '', BODY, MORE, 'الوسوم: بلد بعيد، زوارق']],
    ['hash tags', [TITLE, '', BODY, MORE, '#زوارق #بلد_بعيد']],
    ['related articles to the end', [TITLE, '', BODY, MORE, 'مقالات ذات صلة', 'عنوان أول', 'عنوان ثان عن أمر آخر']],
    [
      'comment form',
      [
        TITLE,
        '',
        BODY,
        MORE,
        'اترك تعليقاً',
        '',
        'لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *',
        'كلام قارئ طويل كتبه تحت المقال وهو يسأل عن السفن.',
      ],
    ],
    [
      'follow us',
      [TITLE, '', BODY, MORE, 'تابع آخر الأخبار من موقعنا على WhatsApp تابع آخر الأخبار من موقعنا على Google News'],
    ],
    ['names of editors', ['رئيس التحرير', 'سمير الكاتب', TITLE, '', BODY, MORE]],
    ['menu of sections', ['• بحر', '• موانئ', '3. سفن', TITLE, '', BODY, MORE]],
    [
      'other headlines above a title printed twice',
      ['سفينة ركاب تعود إلى الميناء بعد عطل', '', TITLE, '', TITLE, '', 'موقع البحر', BODY, MORE, 'موقع البحر'],
    ],
    [
      'ticker of other news',
      [
        'أحدث الأخبار',
        '• 12:45 . غواصة تغادر القاعدة... المزيد',
        '• 10:30 . عاصفة تؤخر مناورة في البحر... المزيد',
        '',
        TITLE,
        '',
        BODY,
        MORE,
      ],
    ],
    [
      'all headlines of the site in one line',
      [
        'آخر الأخبار',
        `${Array.from({ length: 9 }, (_, i) => `غواصة ${i} تغادر القاعدة`).join('   ')}`,
        TITLE,
        '',
        BODY,
        MORE,
      ],
    ],
    ['caption that says so', [TITLE, '', 'زورق دورية في الميناء (صورة أرشيفية)', BODY, MORE]],
    ['caption printed twice', [TITLE, '', 'زورق في عرض البحر صباح أمس', 'زورق في عرض البحر صباح أمس', '', BODY, MORE]],
    ['site’s name before the title', [TITLE, '', `موقع البحر - ${TITLE}`, BODY, MORE]],
    ['Latin labels', [TITLE, '', 'Orange background', BODY, MORE]],
    ['short codes', [TITLE, '', BODY, '[[ads:middle:1]]', MORE]],
    ['signature of a tweet', [TITLE, '', '— Harbour Watch (@harbourwatch) May 9, 2025', BODY, MORE]],
    ['labels below the article', [TITLE, '', BODY, MORE, 'بقية التقرير في النسخة الورقية غدا']],
    ['copyright', [TITLE, '', BODY, MORE, 'جميع الحقوق محفوظة لموقع بعيد 2024.']],
    ['address', [TITLE, '', BODY, MORE, 'https://example.org/p/12']],
    ['tags behind the last stop', [TITLE, '', BODY, `${MORE} سمات زوارق بلد بعيد`]],
    ['link behind the last stop', [TITLE, '', BODY, `${MORE} رابط الخبر بصحيفة بعيد: ${TITLE}`]],
    ['more behind the last stop', [TITLE, '', BODY, `${MORE} ....المزيد`]],
  ];
  it.each(cases)('%s', (_, lines) => {
    const clean = cleanText(lines.join('\n'));
    expect(clean.title).toBe(TITLE);
    expect(clean.text.split('\n').filter((line) => line !== '')).toEqual([TITLE, BODY, MORE]);
  });
});

describe('sentences of an article stay', () => {
  const lines = [
    'تابع الوزير زيارته إلى القاعدة البحرية والتقى ضباطها.',
    'اشترك في المناورة أكثر من عشرين زورقا من ست دول.',
    'شارك هذا العام ضباط من دول الجوار في التمرين البحري السنوي.',
    'المزيد من الزوارق سيصل إلى الميناء قبل نهاية العام الجاري.',
    'بعيد - وكالات',
    '(أ ف ب)',
    'المصدر: وكالات',
    'حظر التصدير',
    '12/10/2022',
    'قبل أسبوعين من التسليم، زار وفد من البحرية حوض بناء السفن.',
  ];
  it.each(lines)('%s', (line) => {
    expect(cleanText([TITLE, '', BODY, line, MORE].join('\n')).text.split('\n')).toContain(line);
  });
});

describe('title', () => {
  const cases: [string, string, string | null][] = [
    ['headline and empty line', `${TITLE}\n\n${BODY}`, TITLE],
    ['headline without empty line', `${TITLE}\n${BODY}`, TITLE],
    ['headline that asks', `هل يتسلم بلد بعيد زورقي دورية؟\n\n${BODY}`, 'هل يتسلم بلد بعيد زورقي دورية؟'],
    ['body only', `${BODY}\n${MORE}`, null],
    ['one line without a stop', TITLE, null],
    ['lead that ends with a colon', `قال الوزير في كلمته أمس:\n${BODY}`, null],
    ['below the names of editors', `سمير الكاتب\nسمير الكاتب\n\n${TITLE}\n\n${BODY}`, TITLE],
    ['of two words', `زورقان جديدان\n\n${BODY}`, 'زورقان جديدان'],
    ['above the day', `${TITLE}\nتاريخ النشر: 12 شتنبر 2022\n${BODY}`, TITLE],
    ['below the day of the visit', `السبت 24 نونبر 2022 الموافق 30 ربيع الآخر 1444\n${TITLE}\n\n${BODY}`, TITLE],
    ['nothing', '', null],
  ];
  it.each(cases)('%s', (_, text, title) => expect(cleanText(text).title).toBe(title));

  it('takes the title that came with the document', () => {
    expect(cleanText(`بلد بعيد – البحر\n${BODY}`, ' عنوان  معروف ').title).toBe('عنوان معروف');
  });
});

describe('below the last paragraph', () => {
  const lines = [
    'وكالات',
    'المصدر: وكالة أنباء البحر وصحيفة الميناء',
    'وسيصل زورق ثالث إلى ميناء البلد البعيد في الصيف المقبل',
  ];
  it.each(lines)('«%s» stays', (line) => {
    expect(cleanText([TITLE, '', BODY, line].join('\n')).text.split('\n')).toContain(line);
  });

  it('the points of a list stay', () => {
    const points = ['- زورقان من طراز بعيد المدى', '- تدريب طاقمين على التشغيل'];
    const { text } = cleanText([TITLE, '', BODY, 'ويشمل العقد:', ...points].join('\n'));
    expect(text.split('\n')).toEqual(expect.arrayContaining(points));
  });
});

describe('the day that a page prints', () => {
  const cases: [string, string[], string | null][] = [
    ['below the headline', [TITLE, '12 شتنبر 2022', BODY], '2022-09-12'],
    ['right above it, with the time', ['• 2022/09/12 13:09', TITLE, BODY], '2022-09-12'],
    ['with no headline', ['12 شتنبر 2022', BODY, MORE], '2022-09-12'],
    ['right above it, without', ['الاثنين 12 شتنبر 2022', TITLE, '', BODY], null],
    [
      'below a masthead with the day of the visit',
      ['26 أغسطس 2025 - 07:44', 'أخبار', TITLE, '12-09-2022', '13-09-2022', BODY],
      '2022-09-13',
    ],
    ['in a sentence', [TITLE, '', `${BODY} ووقع العقد في 12 شتنبر 2022.`], null],
    ['below the article', [TITLE, '', BODY, '12 شتنبر 2022'], null],
  ];
  it.each(cases)('%s', (_, lines, day) => expect(cleanText(lines.join('\n')).printedDay).toBe(day));
});

it('joins lines broken at a fixed width', () => {
  const words = `${BODY} ${MORE} ${BODY}`.split(' ');
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length > 48) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  expect(cleanText(lines.join('\r\n')).text).toBe(words.join(' '));
});

it('takes control signs, not letters, out of a line', () => {
  expect(cleanText('\ufeffقال\u00a0 الوزير\u0000.').text).toBe('قال الوزير.');
});
