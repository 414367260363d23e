import { describe, expect, it } from 'vitest';
import { claimsOf } from './read-claims.test-fixture.ts';

/** Text, kind and subtype of the claim, then its items («f-16 24», the category of a kind) or amounts. */
type Row = [text: string, claim: string, ...found: string[]];

function find(text: string, claim: string) {
  return claimsOf(text).find(({ kind, subtype }) => `${kind}/${subtype}` === claim);
}

function itemsOf(text: string, claim: string): string[] | undefined {
  return find(text, claim)?.items.map(
    ({ entity, category, quantity }) => (entity?.replace('weapon:', '') ?? category) + (quantity ? ` ${quantity}` : ''),
  );
}

function amountsOf(text: string, claim: string): string[] | undefined {
  return find(text, claim)?.amounts.map(({ value, unit, qualifier }) =>
    [value, unit, ...(qualifier === 'exact' ? [] : [qualifier])].join(' '),
  );
}

describe('arms of an attack', () => {
  it.each<Row>([
    ['استهدفت مقاتلات التحالف العربي مواقع الحوثيين في الحديدة.', 'attack/attack', 'combat-aircraft'],
    ['قصف طيران التحالف العربي مواقع الحوثيين في صعدة.', 'attack/attack', 'combat-aircraft'],
    ['شنت إسرائيل هجوما صاروخيا على مطار دمشق العسكري.', 'attack/attack', 'missile'],
    ['شنت القوات التركية قصفا مدفعيا على مواقع داعش.', 'attack/attack', 'artillery'],
    ['هاجم الحوثيون السعودية بطائرة مسيرة وصاروخين.', 'attack/attack', 'drone 1', 'missile 2'],
    ['اعترضت السعودية طائرة مسيرة أطلقها الحوثيون.', 'attack/interception', 'drone 1'],
    ['أطلق الحوثيون صاروخا باليستيا مضادا للسفن على سفينة أمريكية.', 'attack/attack', 'ballistic-missile 1'],
    // What is told as a kind has no number, nor what a deal is about.
    ['هاجم الحوثيون السعودية بطائرات مسيرة.', 'attack/attack', 'drone'],
    ['وافقت واشنطن على بيع مصر طائرة نقل عسكرية.', 'transfer/approval', 'transport-aircraft'],
    ['شنت إسرائيل غارات جوية على مطار دمشق العسكري.', 'attack/attack'],
  ])('%s', (text, claim, ...items) => {
    expect(itemsOf(text, claim)).toEqual(items);
  });
});

describe('what changes hands', () => {
  it.each<Row>([
    ['علقت واشنطن تدريب الطيارين الأتراك على مقاتلات إف-35.', 'transfer/suspension', 'training'],
    ['وافقت واشنطن على صفقة لبيع معدات عسكرية للكويت تشمل صواريخ أرض جو.', 'transfer/approval', 'air-defence'],
    [
      'قدمت الولايات المتحدة معدات عسكرية للعراق تقدر بالملايين من ضمنها دبابات أبرامز وزوارق حربية.',
      'transfer/delivery',
      'm1-abrams',
      'ship',
    ],
    ['سلمت روسيا سوريا أسلحة جديدة، بينها دبابات تي-72.', 'transfer/delivery', 't-72'],
    [
      'وافقت واشنطن على بيع الكويت 20 صاروخا طراز هاربون الذي تنتجه بوينغ، ومكونات 125 دبابة طراز أبرامز.',
      'transfer/approval',
      'harpoon 20',
      'm1-abrams 125',
    ],
    ['تسلم العراق أول طائرة إف-16 من الولايات المتحدة.', 'transfer/delivery', 'f-16 1'],
    ['اشترت فنزويلا من روسيا 24 طائرة من نوع سوخوي 30.', 'transfer/contract', 'su-30 24'],
    [
      'وقعت قطر صفقة مع الولايات المتحدة لشراء مقاتلات إف-15. وتشتمل الصفقة على 36 طائرة.',
      'transfer/contract',
      'f-15 36',
    ],
    [
      'وقعت البحرين عقدا مع الولايات المتحدة لشراء مقاتلات إف-16. ويتعلق العقد بإنتاج 16 مقاتلة إف-16.',
      'transfer/contract',
      'f-16 16',
    ],
    // Another kind counts for itself.
    [
      'وقعت قطر صفقة مع الولايات المتحدة لشراء مقاتلات إف-15. وتشتمل الصفقة على 36 دبابة.',
      'transfer/contract',
      'f-15',
      'tank 36',
    ],
  ])('%s', (text, claim, ...items) => {
    expect(itemsOf(text, claim)).toEqual(items);
  });
});

describe('sums and lengths', () => {
  it.each<Row>([
    [
      'أنهى الرئيس الأمريكي تعليقا لإمداد القاهرة بالسلاح ليسمح بتسليم أسلحة تتجاوز قيمتها 1.3 مليار دولار.',
      'policy/lift',
      '1300000000 USD over',
    ],
    [
      'بدأ وزير الدفاع الفرنسي أمس زيارة رسمية للأردن تستغرق ثلاثة أيام لبحث التعاون العسكري.',
      'contact/visit',
      '3 day',
    ],
    ['صادرات إسرائيل من الأسلحة إلى المغرب ستتجاوز مليار دولار.', 'trade-total/value', '1000000000 USD over'],
    [
      'أبرم العراق صفقات أسلحة مع روسيا. وتتضمن الصفقات مروحيات بقيمة مليار ونصف المليار دولار.',
      'transfer/contract',
      '1500000000 USD',
    ],
    ['سلمت فرنسا مصر ثلاث طائرات رافال في إطار صفقة تبلغ قيمتها 5 مليارات يورو.', 'transfer/delivery'],
    ['زار وزير الدفاع الفرنسي القاهرة بعد ثلاثة أيام من التوتر لبحث التعاون العسكري.', 'contact/visit'],
  ])('%s', (text, claim, ...amounts) => {
    expect(amountsOf(text, claim)).toEqual(amounts);
  });
});
