import { describe, expect, it } from 'vitest';
import { claimsTold } from '../../../../test/claims-told.ts';

const told = (text: string) => claimsTold(`${text} وحضر قائد الجيش.`, 'trade-total', ['supplier', 'recipient']);

describe('totals told in other ways', () => {
  it.each<[text: string, claim: string]>([
    // A share of the market.
    ['تراجعت حصة روسيا من سوق السلاح العالمي إلى 11 في المئة.', 'share asserted RU >'],
    // Who supplies or buys is named before the word that tells of arms.
    ['وكانت فرنسا المورد الثاني للهند بنسبة 33 في المئة من وارداتها من السلاح.', 'share asserted FR > IN'],
    // Aid by whose it is.
    ['رفعت واشنطن مساعداتها العسكرية للأردن إلى 425 مليون دولار سنويا.', 'value asserted US > JO'],
    // Licences counted by the hundred.
    ['منحت لندن منذ 2015 أكثر من 500 ترخيص لتصدير السلاح إلى السعودية.', 'count asserted GB > SA'],
    ['كانت السعودية أكبر مشتر للسلاح الأوروبي خلال السنوات الماضية بقيمة 11 مليار يورو.', 'value asserted  > SA'],
  ])('%s', (text, claim) => {
    expect(told(text)).toEqual([claim]);
  });

  it.each([
    'أنهت واشنطن تجميد مساعدتها العسكرية السنوية التي تبلغ مليار دولار.',
    'تراجعت حصة روسيا من سوق القمح إلى 11 في المئة.',
    'كانت فرنسا المورد الثاني للهند بنسبة 33 في المئة من وارداتها من القمح.',
    'انتعشت تجارة السلاح في صنعاء بعد الحرب.',
    'منحت لندن 500 ترخيص لبناء المدارس.',
  ])('no total: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
