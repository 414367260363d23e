import { describe, expect, it } from 'vitest';
import { readParties } from './read-parties.test-fixture.ts';

describe('words that stand for what was named before', () => {
  it.each([
    [
      'وقعت المغرب وإسرائيل والإمارات اتفاقا. وقالت الدول الثلاث إنها راضية',
      'الدول الثلاث',
      'state:MA state:IL state:AE',
    ],
    ['اجتمع وزيرا مصر وقبرص. وأكد البلدان رغبتهما', 'البلدان', 'state:EG state:CY'],
    ['استقبل وزير الدفاع القطري وفدا إيطاليا. وبحث الجانبان التدريب', 'الجانبان', 'state:QA state:IT'],
    ['تتفاوض الجزائر مع روسيا. وقال الطرفان إن الثمن معروف', 'الطرفان', 'state:DZ state:RU'],
    ['تريد تونس طائرات. وتنتج شركة «ساب» السويدية مثلها. وقالت الشركة إنها مستعدة', 'الشركة', 'company:saab'],
    ['كتبت صحيفة «لوموند» عن العقد. وأضافت الصحيفة أنه سري', 'الصحيفة', 'outlet:le-monde'],
    ['قال وزير الدفاع العماني إن بلاده تريد السفن', 'بلاده', 'state:OM'],
    ['طلبت الكويت دبابات. وتنتظر الدولة الخليجية الرد', 'الدولة الخليجية', 'state:KW'],
    ['تستعد السعودية للعرض. وتشارك المملكة بطائراتها', 'المملكة', 'state:SA'],
    ['تستعد المملكة المغربية للتمرين. وتستضيف المملكة عشرين دولة', 'المملكة', 'state:MA'],
    ['أعلنت جماعة الحوثي الهجوم. وقالت الجماعة إنها لن تتوقف', 'الجماعة', 'armed-group:houthis'],
    ['انسحبت حركة حماس من المفاوضات بعد حزب الله. وقالت الحركة إنها ترفض', 'الحركة', 'armed-group:hamas'],
    ['يجتمع حلف شمال الأطلسي قبل الاتحاد الأوروبي. ويدرس الحلف الخطة', 'الحلف', 'international:nato'],
    ['وصل وزير الدفاع البرتغالي جواو برافو. وقال الوزير إن العقد جاهز', 'الوزير', 'person:جواو-برافو'],
    [
      'قالت القيادة المركزية الأمريكية إنها ردت. وأضافت القيادة المركزية أن الرد دقيق',
      'القيادة المركزية',
      'armed-force:centcom',
    ],
  ])('«%s»: «%s»', (text, words, ids) => {
    const party = readParties(text).findLast((p) => p.words === words);
    expect(party?.ids.join(' ')).toBe(ids);
  });

  it('«المملكة» is the outlet’s own where it comes from one', () => {
    expect(readParties('رحبت المملكة بالقرار', 'BH')[0]?.ids).toEqual(['state:BH']);
  });

  it.each([
    ['«المملكة» in a republic that names no kingdom', 'رحبت المملكة بالقرار', 'TN'],
    ['«البلدان» of whom one only was named', 'تفاوضت تونس طويلا. ورضي البلدان', null],
    ['«الدول الثلاث» of whom two were named', 'اتفقت تونس وليبيا. ورضيت الدول الثلاث', null],
    ['«المنظمة» of whom another kind of body was named', 'يجتمع الاتحاد الأوروبي غدا. وقالت المنظمة إنها ترفض', null],
    ['«الشركة» that was never named', 'قالت الشركة إن العقد سري', null],
    ['«بلدة», which is no «بلده»', 'قال وزير الدفاع الفرنسي إن بلدة صغيرة دمرت', null],
  ])('not %s', (_, text, home) => {
    expect(readParties(text, home).filter((p) => p.by === 'anaphor')).toEqual([]);
  });
});

describe('a counterpart', () => {
  it.each([
    ['التقى وزير الدفاع المصري نظيره الفرنسي سيباستيان لوكورنو في القاهرة', 'person', 'state:FR'],
    ['التقى وزير الدفاع المصري نظيره الصربي براتيسلاف غاشيتش في القاهرة', 'person', 'state:RS'],
    ['اتصل الوزير بنظيره الأمريكي، لويد أوستن، أمس', 'person', 'state:US'],
    ['اجتمع مع نظيره بيني غانتس في المكتب', 'person', 'state:IL'],
    ['بحث الوزير مع نظيره الهندي سبل التعاون', 'adjective', 'state:IN'],
    ['يجتمع الوزير مع نظرائه الخليجيين غدا', 'adjective', 'region:gulf'],
  ])('«%s»', (text, by, state) => {
    const party = readParties(text).find((p) => p.words.includes('نظ'));
    expect(party).toMatchObject({ by, state });
  });
});
