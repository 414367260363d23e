import { describe, expect, it } from 'vitest';
import type { Category } from '../../model/index.ts';
import { readTestItems as read } from './recognise-items.test-fixture.ts';

type Expected = [words: string, entity: string | null, category: Category, quantity: number | null];

describe('one mention for each noun phrase', () => {
  it.each<[string, ...Expected[]]>([
    ['تسلمت البلاد 24 طائرة رافال الفرنسية', ['24 طائرة رافال الفرنسية', 'rafale', 'combat-aircraft', 24]],
    ['وصلت الرافال أمس', ['الرافال', 'rafale', 'combat-aircraft', null]],
    [
      'أسهم السلاح الجديد بالرافال',
      ['السلاح الجديد', null, 'other', null],
      ['بالرافال', 'rafale', 'combat-aircraft', null],
    ],
    ['صفقة لصواريخ باتريوت', ['لصواريخ باتريوت', 'patriot', 'air-defence', null]],
    ['ثماني مقاتلات إف-16 بلوك 52', ['ثماني مقاتلات إف-16 بلوك 52', 'f-16', 'combat-aircraft', 8]],
    ['مقاتلات إف ١٦', ['مقاتلات إف ١٦', 'f-16', 'combat-aircraft', null]],
    ['سرب من اف16', ['اف16', 'f-16', 'combat-aircraft', null]],
    ['أقلعت الـF-35 من القاعدة', ['الـF-35', 'f-35', 'combat-aircraft', null]],
    ['طائرات "رافال" وصلت', ['طائرات "رافال"', 'rafale', 'combat-aircraft', null]],
    ['12 طائرة من طراز «إف-15»', ['12 طائرة من طراز «إف-15»', 'f-15', 'combat-aircraft', 12]],
    ['20 صاروخا، طراز «هاربون»', ['20 صاروخا، طراز «هاربون»', 'harpoon', 'missile', 20]],
    ['مقاتلات حديثة جدا من طراز سو-35', ['مقاتلات حديثة جدا من طراز سو-35', 'su-35', 'combat-aircraft', null]],
    ['طائرات سوخوي من طراز سو-34', ['طائرات سوخوي من طراز سو-34', 'su-34', 'combat-aircraft', null]],
    ['مقاتلات ميج 29 الروسية', ['مقاتلات ميج 29 الروسية', 'mig-29', 'combat-aircraft', null]],
    ['طائرات حربية تركية', ['طائرات حربية تركية', null, 'combat-aircraft', null]],
    ['طائرة واحدة من طراز تايفون', ['طائرة واحدة من طراز تايفون', 'typhoon', 'combat-aircraft', 1]],
    ['سلمت مروحيتين من نوع أباتشي', ['مروحيتين من نوع أباتشي', 'ah-64', 'helicopter', 2]],
    ['ست طائرات هليكوبتر هجومية', ['ست طائرات هليكوبتر هجومية', null, 'helicopter', 6]],
    [
      'طائرات بدون طيار من طراز بيرقدار تي بي 2',
      ['طائرات بدون طيار من طراز بيرقدار تي بي 2', 'bayraktar-tb2', 'drone', null],
    ],
    ['طائرات استطلاع دون طيار', ['طائرات استطلاع دون طيار', null, 'drone', null]],
    ['طائرات نقل عسكرية من طراز سي-17', ['طائرات نقل عسكرية من طراز سي-17', 'c-17', 'transport-aircraft', null]],
    ['منظومة الدفاع الجوي الروسية إس-400', ['منظومة الدفاع الجوي الروسية إس-400', 's-400', 'air-defence', null]],
    ['أنظمة دفاع صاروخي مثل نظام (ثاد)', ['أنظمة دفاع صاروخي مثل نظام (ثاد)', 'thaad', 'air-defence', null]],
    ['نظام القبة الحديدية المضاد للصواريخ', ['نظام القبة الحديدية المضاد للصواريخ', 'iron-dome', 'air-defence', null]],
    ['أنظمة لمكافحة الطائرات المسيرة', ['أنظمة لمكافحة الطائرات المسيرة', null, 'counter-drone', null]],
    ['منظومات مضادة للطائرات', ['منظومات مضادة للطائرات', null, 'air-defence', null]],
    ['مضادات الصواريخ أو غيرها', ['مضادات الصواريخ', null, 'air-defence', null]],
    ['صواريخ مضادة للدبابات من طراز تاو', ['صواريخ مضادة للدبابات من طراز تاو', 'tow', 'missile', null]],
    ['صواريخ أرض - جو', ['صواريخ أرض - جو', null, 'air-defence', null]],
    [
      'صواريخ باليستية ومجنحة',
      ['صواريخ باليستية', null, 'ballistic-missile', null],
      ['ومجنحة', null, 'cruise-missile', null],
    ],
    ['صواريخ غير موجهة', ['صواريخ غير موجهة', null, 'artillery', null]],
    ['راجمات صواريخ هيمارس', ['راجمات صواريخ هيمارس', 'himars', 'artillery', null]],
    ['خمس قذائف من نوع "كاتيوشا"', ['خمس قذائف من نوع "كاتيوشا"', 'katyusha', 'artillery', 5]],
    ['مسيرات انقضاضية', ['مسيرات انقضاضية', null, 'drone', null]],
    ['50 دبابة ألمانية من طراز ليوبارد', ['50 دبابة ألمانية من طراز ليوبارد', 'leopard-2', 'tank', 50]],
    ['16 مركبة مدرعة', ['16 مركبة مدرعة', null, 'armoured-vehicle', 16]],
    ['ثماني غواصات حديثة صينية الصنع', ['ثماني غواصات حديثة صينية الصنع', null, 'submarine', 8]],
    ['فرقاطة متعددة المهام من طراز «فريم»', ['فرقاطة متعددة المهام من طراز «فريم»', 'fremm', 'ship', null]],
    ['زورقي دورية مزودين بقاذفات الصواريخ', ['زورقي دورية مزودين بقاذفات الصواريخ', null, 'ship', 2]],
    ['حاملة الطائرات الفرنسية شارل ديغول', ['حاملة الطائرات الفرنسية شارل ديغول', 'charles-de-gaulle', 'ship', null]],
    ['أسلحة خفيفة ومتوسطة', ['أسلحة خفيفة ومتوسطة', null, 'small-arms', null]],
    ['قنابل موجهة من طراز جدام', ['قنابل موجهة من طراز جدام', 'jdam', 'munition', null]],
    ['برنامج التجسس الإسرائيلي "بيغاسوس"', ['برنامج التجسس الإسرائيلي "بيغاسوس"', 'pegasus', 'spyware', null]],
    ['قمرين صناعيين للتجسس', ['قمرين صناعيين للتجسس', null, 'satellite', 2]],
    ['رادارات أرضية ثابتة', ['رادارات أرضية ثابتة', null, 'radar', null]],
    ['تدريب القوات العراقية', ['تدريب', null, 'training', null]],
    ['مساعدات عسكرية', ['مساعدات عسكرية', null, 'support', null]],
    ['أربع طائرات إف-16 أخرى إلى القاعدة', ['أربع طائرات إف-16 أخرى', 'f-16', 'combat-aircraft', 4]],
    ['شحنة أسلحة', ['أسلحة', null, 'other', null]],
  ])('%s', (text, ...expected) => {
    const found = read(text).map((item) => [
      item.text,
      item.entity?.replace('weapon:', '') ?? null,
      item.category,
      item.quantity,
    ]);
    expect(found).toEqual(expected);
  });
});

describe('no item', () => {
  it.each([
    'وقع اللاعب صفقة انتقاله بسرعة الصاروخ',
    'طائرة ركاب من طراز بوينغ 777',
    'تسلمت الخطوط 8 طائرات بوينغ 787',
    'هبطت طائرات مدنية في المطار',
    'اشترت 40 طائرة من طراز «بوينغ 777»',
    'طائرات الإغاثة وصلت',
    'قصف النظام السوري البلدة',
    'منظومة صحية متكاملة',
    'بطارية هاتف جديدة',
    'قال سلاح الجو التركي',
    'كتيبة المدرعات الخامسة',
    'قوات مقاتلة في الجبهة',
    'مسيرة احتجاجية في العاصمة',
    'مسيرته المهنية طويلة',
    'الصفحة 160 من الكتاب',
    'عددهم 116 شخصا',
    'الآية 10 من السورة',
    'أم 16 طفلا',
    'المتهمون الـ39 في القضية',
    'مشيرا إلى باراك أوباما',
    'قوات الدفاع الجوي',
    'الأسلحة النووية',
    'محرك بحث جديد',
    'قنبلة موقوتة',
    'مدمرة للبيئة',
    'الطريق السهم في اللوحة',
    'صاروخ فضائي',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what a mention tells', () => {
  const one = (text: string) => read(text)[0];

  it('takes the number of the part, and of the lot beside it', () => {
    expect(one('أول ثلاث من 24 طائرة «رافال»')).toMatchObject({ quantity: 3, lot: 24, entity: 'weapon:rafale' });
    expect(read('أول ثلاث طائرات من 24 طائرة رافال')).toMatchObject([
      { quantity: 3, lot: 24, entity: 'weapon:rafale' },
    ]);
    expect(one('4 طائرات إف 16 من أصل 36 طائرة')).toMatchObject({ quantity: 4, lot: 36, entity: 'weapon:f-16' });
    expect(one('12 من مقاتلات إف-16')).toMatchObject({ quantity: 12, lot: null });
    expect(one('الطائرات الـ24 من طراز رافال')).toMatchObject({ quantity: 24 });
  });

  it('keeps years and tens apart from quantities', () => {
    expect(one('في عام 2015 صواريخ باتريوت')).toMatchObject({ quantity: null });
    expect(one('عشرات الدبابات')).toMatchObject({ quantity: null });
  });

  it('marks parts and ammunition of a system', () => {
    expect(one('قطع غيار لطائرات إف-16')).toMatchObject({
      part: true,
      entity: 'weapon:f-16',
      category: 'combat-aircraft',
    });
    expect(one('ذخيرة لدبابات أبرامز')).toMatchObject({ part: true, entity: 'weapon:m1-abrams', category: 'tank' });
    expect(one('ذخيرة للسعودية')).toMatchObject({ part: false, entity: null, category: 'munition' });
  });

  it('gives the state of the adjective, not of a country that owns', () => {
    expect(one('صواريخ روسية')?.origin).toBe('state:RU');
    expect(one('الدبابات السعودية')?.origin).toBe('state:SA');
    expect(one('صواريخ السعودية')?.origin).toBeNull();
    expect(one('دبابات ألمانية')?.origin).toBe('state:DE');
  });

  it('gives the preposition on the first word or before it', () => {
    expect(one('لثماني مقاتلات إف-16')?.preposition).toBe('ل');
    expect(one('تزويدها بصواريخ هاربون')?.preposition).toBe('ب');
    expect(one('سرب من مقاتلات إف-16')?.preposition).toBe('من');
  });

  it('hands over names that no catalogue holds', () => {
    expect(one('صواريخ "نجم البحيرة" أرض-جو')?.unlisted).toEqual({
      name: 'نجم البحيره',
      category: 'air-defence',
      state: null,
    });
    expect(one('طائرات XY-20 المسيرة الصينية')).toMatchObject({
      entity: 'weapon:xy-20',
      unlisted: { name: 'xy-20', category: 'drone', state: 'CN' },
    });
    expect(one('صواريخ كيه إن-99')?.unlisted?.name).toBe('كيه ان-99');
    expect(one('عربات مدرعة من نوع إعصار')?.unlisted?.name).toBe('اعصار');
    expect(one('طائرات من طراز جديد')?.unlisted).toBeNull();
  });

  it('says which mentions stand for arms in general, or may point back', () => {
    expect(one('حظر الأسلحة')).toMatchObject({ general: true, category: 'other' });
    expect(one('وصلت الطائرات')).toMatchObject({ bare: true, category: 'combat-aircraft' });
    expect(one('وصلت الطائرات الحربية')).toMatchObject({ bare: false });
  });
});

it('reads every item of a list of hundreds once', () => {
  const found = read('منظومات دفاع جوي حديثة من طراز إس-400 و24 طائرة رافال '.repeat(200));
  expect(found.length).toBeGreaterThanOrEqual(400);
  expect(found.every((item, i) => i === 0 || item.first >= (found[i - 1]?.end ?? 0))).toBe(true);
});
