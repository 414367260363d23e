import { describe, expect, it } from 'vitest';
import { claimsTold } from '../../../../test/claims-told.ts';

const told = (text: string) => claimsTold(`${text} وحضر قائد الجيش.`, 'policy', ['actor', 'affected']);

describe('rules told in other ways', () => {
  it.each<[text: string, claim: string]>([
    // A licence that is refused.
    ['قررت إيطاليا عدم إصدار تراخيص جديدة لتصدير السلاح إلى إسرائيل.', 'restrict asserted IT > IL'],
    ['لن تمنح برلين بعد الآن تراخيص لتصدير السلاح إلى الرياض.', 'restrict asserted DE > SA'],
    ['رفضت الحكومة الألمانية منح تراخيص لتصدير الأسلحة إلى تركيا.', 'restrict asserted DE > TR'],
    ['لم تمنح النمسا أي تراخيص لتصدير السلاح إلى مصر منذ عام 2018.', 'restrict asserted AT > EG'],
    ['طالبت منظمات حقوقية بعدم منح تراخيص لتصدير السلاح إلى السعودية.', 'restrict planned  > SA'],
    // Rules made stricter, laws that forbid or permit.
    ['شددت هولندا قواعد تصدير السلاح إلى تركيا.', 'restrict asserted NL > TR'],
    ['شددت سويسرا شروط تصدير المواد الحربية.', 'restrict asserted CH >'],
    ['تحظر القوانين الألمانية تصدير السلاح إلى مناطق النزاع.', 'embargo asserted DE >'],
    ['يسمح القانون الجديد للصناعات اليابانية بتصدير الأسلحة الفتاكة إلى الخارج.', 'permit asserted JP >'],
    ['أقرت الحكومة اليابانية مبادئ جديدة تتيح تصدير مقاتلات إلى دول ثالثة.', 'permit asserted JP >'],
    // With whom no arms are traded, and where those are who get none.
    ['فرضت سلوفينيا حظرا كاملا على تجارة السلاح مع إسرائيل.', 'embargo asserted SI > IL'],
    ['حثت الأمم المتحدة الدول على الامتناع عن نقل الأسلحة إلى أطراف النزاع في السودان.', 'restrict planned  > SD'],
    // What is not permitted, in force, given up, weighed or threatened.
    ['لا تسمح اليابان بتصدير أسلحة فتاكة.', 'restrict asserted JP >'],
    ['تمنع النمسا عبور الأسلحة إلى أوكرانيا عبر أراضيها.', 'restrict asserted AT > UA'],
    ['يسري حظر توريد السلاح إلى ليبيا منذ 2011.', 'embargo asserted  > LY'],
    ['تخلت ألمانيا عن سياسة عدم تصدير السلاح إلى مناطق النزاع.', 'lift asserted DE >'],
    ['تدرس واشنطن فرض حظر على بيع الأسلحة لجورجيا.', 'embargo planned US > GE'],
    ['لوحت برلين بوقف تصدير السلاح إلى إسرائيل.', 'restrict planned DE > IL'],
  ])('%s', (text, claim) => {
    expect(told(text)).toEqual([claim]);
  });

  it.each([
    'منحت بريطانيا جائزة لشركة تصدير الأسلحة.',
    'لم تمنح برلين تراخيص البناء لمصنع الأسلحة.',
    'شددت الشرطة إجراءات التفتيش على الأسلحة في المطار.',
    'شدد الوزير على أهمية قواعد تصدير السلاح.',
    'رفضت مصر منح تراخيص للصحف.',
    'يسمح القانون للمواطنين بحمل السلاح في تكساس.',
    'شدد الجيش اللبناني إجراءاته الأمنية على حواجزه العسكرية.',
    'عقدت منظمة حظر الأسلحة الكيمياوية اجتماعا لبحث الموقف في سوريا.',
    'ناقش الخبراء تجارة السلاح مع إسرائيل.',
    'قررت الجامعة عدم إصدار تراخيص جديدة.',
  ])('no rule: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
