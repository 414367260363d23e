import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims/read-claims.test-fixture.ts';

/** Text, kind and subtype of the claim, and its assertion. */
type Row = [text: string, claim: string, assertion: string];

function assertionOf(text: string, claim: string): string | undefined {
  return claimsOf(text).find(({ kind, subtype }) => `${kind}/${subtype}` === claim)?.assertion;
}

function check(text: string, claim: string, assertion: string): void {
  expect(assertionOf(text, claim)).toBe(assertion);
}

describe('denied', () => {
  it.each<Row>([
    ['لم تتسلم مصر بعد أي طائرة رافال من فرنسا.', 'transfer/delivery', 'denied'],
    ['نفت روسيا أنها ستبيع سوريا صواريخ إس-300.', 'transfer/contract', 'denied'],
    ['نفى متحدث باسم الكرملين صحة تقارير عن تسليم روسيا إيران منظومة إس-400.', 'transfer/delivery', 'denied'],
    [
      'نفت وزارة الدفاع الفرنسية ما ذكرته صحيفة لوموند من أن فرنسا باعت السعودية دبابات.',
      'transfer/contract',
      'denied',
    ],
    [
      'نفت وزارة الدفاع التونسية، على لسان الناطق باسمها، ما تم تداوله في وسائل الإعلام بخصوص وجود قواعد عسكرية أمريكية في تونس.',
      'agreement/in-force',
      'denied',
    ],
    [
      'قال وزير الخارجية البريطاني إن التعليق لا يرقى إلى فرض حظر على تصدير الأسلحة إلى إسرائيل.',
      'policy/embargo',
      'denied',
    ],
    ['كذبت موسكو أنباء بيع مقاتلات سو-35 لإيران.', 'transfer/contract', 'denied'],
    ['لن تتسلم أوكرانيا صواريخ توروس من ألمانيا.', 'transfer/delivery', 'denied'],
  ])('%s', check);
});

describe('unlikely', () => {
  it.each<Row>([
    ['من المستبعد أن توافق واشنطن على بيع تركيا مقاتلات إف-35.', 'transfer/approval', 'unlikely'],
    ['استبعدت وزارة الدفاع الأمريكية أن توافق واشنطن على بيع تركيا مقاتلات إف-35.', 'transfer/approval', 'unlikely'],
    ['من غير المرجح أن تسلم روسيا سوريا صواريخ إس-300.', 'transfer/delivery', 'unlikely'],
    ['لا يتوقع أن تسلم روسيا سوريا صواريخ إس-300.', 'transfer/delivery', 'unlikely'],
  ])('%s', check);
});

describe('possible', () => {
  it.each<Row>([
    ['قد تبيع فرنسا مصر طائرات رافال.', 'transfer/contract', 'possible'],
    ['ربما تسلم روسيا سوريا صواريخ إس-300.', 'transfer/delivery', 'possible'],
    ['ستبيع واشنطن تركيا مقاتلات إف-35 إذا تخلت أنقرة عن الصفقة.', 'transfer/contract', 'possible'],
    ['سيلغى بيع مقاتلات إف-35 الأمريكية لتركيا في حال مضت أنقرة في الصفقة.', 'transfer/cancellation', 'possible'],
  ])('%s', check);
});

describe('planned', () => {
  it.each<Row>([
    ['ستسلم روسيا سوريا صواريخ إس-300.', 'transfer/delivery', 'planned'],
    ['روسيا على وشك تسليم سوريا صواريخ إس-300.', 'transfer/delivery', 'planned'],
    ['من المقرر أن تتسلم مصر من فرنسا ثلاث طائرات رافال.', 'transfer/delivery', 'planned'],
    ['تعتزم مصر شراء مقاتلات إف-15 من الولايات المتحدة.', 'transfer/contract', 'planned'],
    ['أعربت شركة داسو عن أملها في إنهاء صفقة بيع 36 مقاتلة رافال إلى الهند.', 'transfer/contract', 'planned'],
    [
      'يبدأ وزير الدفاع الأمريكي غدا زيارة رسمية لسلطنة عمان يلتقي خلالها وزير الدفاع العماني.',
      'contact/meeting',
      'planned',
    ],
  ])('%s', check);

  it('knows what lies ahead by its words where the day of printing is unknown', () => {
    const [visit] = claimsOf('يتوجه وزير الدفاع الأمريكي الجمعة المقبل إلى سنغافورة في زيارة عسكرية.', {
      publishedAt: null,
    });
    expect(visit?.assertion).toBe('planned');
  });
});

describe('asserted', () => {
  it.each<Row>([
    ['سلمت روسيا سوريا صواريخ إس-300.', 'transfer/delivery', 'asserted'],
    ['قد سلمت روسيا سوريا صواريخ إس-300.', 'transfer/delivery', 'asserted'],
    ['قرر العراق إلغاء صفقة أسلحة مع روسيا.', 'transfer/cancellation', 'asserted'],
    ['قررت الصين وقف التعاون العسكري مع الولايات المتحدة.', 'agreement/suspended', 'asserted'],
    ['سلمت روسيا سوريا صواريخ إس-300 رغم أن واشنطن لم توافق.', 'transfer/delivery', 'asserted'],
    ['لا تزال فرنسا تسلم مصر طائرات رافال.', 'transfer/delivery', 'asserted'],
    ['ما زالت فرنسا تسلم مصر طائرات رافال.', 'transfer/delivery', 'asserted'],
    ['قال التقرير إن الحوثيين ما زالوا يتزودون بصواريخ من إيران.', 'transfer/delivery', 'asserted'],
  ])('%s', check);
});
