import { describe, expect, it } from 'vitest';
import type { Claim } from '../../model/index.ts';
import { claimsOf } from './read-claims.test-fixture.ts';

/** Meetings count only in articles on defence: the words that make one. */
const DEFENCE = ' وشارك في اللقاء قادة الجيش والقوات البحرية لبحث التسليح والتعاون العسكري والدفاع المشترك.';

const find = (text: string, name: string): Claim | undefined =>
  claimsOf(text).find(({ kind, subtype }) => `${kind}/${subtype}` === name);
const sums = (claim: Claim | undefined) =>
  claim?.amounts.map(({ qualifier, value, unit }) => `${qualifier} ${value} ${unit}`);

describe('amounts', () => {
  it.each<[text: string, claim: string, ...amounts: string[]]>([
    ['وقعت مصر عقدا مع إيطاليا لشراء فرقاطتين بقيمة 990 مليون يورو.', 'transfer/contract', 'exact 990000000 EUR'],
    [
      'وقعت مصر عقدا مع إيطاليا لشراء فرقاطتين، وتقدر قيمته بنحو 990 مليون يورو.',
      'transfer/contract',
      'about 990000000 EUR',
    ],
    ['وافقت واشنطن على بيع الكويت طائرات مقاتلة (1.5 مليار دولار).', 'transfer/approval', 'exact 1500000000 USD'],
    [
      'وافقت واشنطن على بيع الكويت طائرات مقاتلة. وتبلغ قيمة الصفقة 1.5 مليار دولار.',
      'transfer/approval',
      'exact 1500000000 USD',
    ],
    [
      'أعلنت واشنطن أنها وافقت على بيع مروحيات شينوك إلى مصر. وقالت الوزارة إن قيمة الصفقة تقدر بنحو 2.6 مليار دولار.',
      'transfer/approval',
      'about 2600000000 USD',
    ],
    ['شنت طائرات التحالف 44 غارة على مواقع الحوثيين.', 'attack/attack', 'exact 44 airstrike'],
    ['مدد مجلس الأمن الدولي حظر السلاح المفروض على ليبيا لمدة عام واحد.', 'policy/embargo', 'exact 1 year'],
    // The price of the whole deal is not that of what was handed over of it.
    ['سلمت فرنسا قطر خمس طائرات رافال في إطار صفقة قيمتها 6.3 مليار يورو.', 'transfer/delivery'],
    // A time is no duration, and a budget no price.
    ['فرض مجلس الأمن الدولي حظرا للأسلحة على جنوب السودان بعد خمس سنوات من نشوب الحرب.', 'policy/embargo'],
    ['وافقت واشنطن على بيع الكويت طائرات مقاتلة. وتبلغ ميزانية الدفاع 7 مليارات دولار.', 'transfer/approval'],
  ])('%s', (text, claim, ...amounts) => {
    expect(sums(find(text, claim))).toEqual(amounts);
  });
});

describe('what the next sentence tells of the same deal', () => {
  const FIRST = 'وافقت واشنطن على بيع الكويت طائرات مقاتلة.';
  it('joins its items, with evidence', () => {
    const claim = find(`${FIRST} وتشمل الصفقة 20 صاروخ هاربون.`, 'transfer/approval');
    expect(claim?.items.map(({ entity, quantity }) => [entity, quantity])).toContainEqual(['weapon:harpoon', 20]);
    expect(claim?.evidence).toHaveLength(2);
  });

  it.each([
    'وتشكل الطائرات التي اشترتها مصر من فرنسا جزءا من صفقة بقيمة 5.2 مليار يورو تشمل أيضا فرقاطة.',
    'وقعت مصر مع فرنسا صفقة لشراء 24 طائرة رافال، وتشمل الصفقة أيضا فرقاطة.',
  ])('joins the items of a clause on it: %s', (text) => {
    const [claim, ...more] = claimsOf(text);
    expect(more).toEqual([]);
    expect(claim?.items.map(({ category }) => category)).toEqual(['combat-aircraft', 'ship']);
    expect(claim?.evidence).toHaveLength(1);
  });

  it('is left alone where two deals fit', () => {
    const two = `${FIRST} ووافقت باريس على بيع قطر فرقاطة، كما وافقت برلين على بيع مصر غواصة.`;
    const claims = claimsOf(`${two} وتبلغ قيمة الصفقة 1.5 مليار دولار.`);
    expect(claims.flatMap(({ amounts }) => amounts)).toEqual([]);
  });
});

describe('assertion', () => {
  it.each<[text: string, claim: string, assertion: Claim['assertion']]>([
    ['سلمت فرنسا مصر ثلاث طائرات رافال.', 'transfer/delivery', 'asserted'],
    ['لم تتسلم مصر طائرات رافال من فرنسا.', 'transfer/delivery', 'denied'],
    ['نفت فرنسا بيع مصر طائرات رافال.', 'transfer/contract', 'denied'],
    ['قد تبيع فرنسا مصر طائرات رافال.', 'transfer/contract', 'possible'],
    ['من غير المرجح أن توافق واشنطن على بيع مصر طائرات إف-35.', 'transfer/approval', 'unlikely'],
    ['من المقرر أن تتسلم مصر ثلاث طائرات رافال من فرنسا.', 'transfer/delivery', 'planned'],
    ['من المؤمل أن تتسلم مصر ثلاث طائرات رافال من فرنسا.', 'transfer/delivery', 'planned'],
    ['ستسلم فرنسا مصر ثلاث طائرات رافال.', 'transfer/delivery', 'planned'],
    [`يزور وزير الدفاع الفرنسي القاهرة الأسبوع المقبل.${DEFENCE}`, 'contact/visit', 'asserted'],
    [`يزور وزير الدفاع الفرنسي القاهرة الأحد المقبل.${DEFENCE}`, 'contact/visit', 'planned'],
    [
      `تأتي الزيارة المرتقبة لوزير الدفاع الفرنسي إلى القاهرة بعد أشهر من التوتر.${DEFENCE}`,
      'contact/visit',
      'planned',
    ],
    // Words of another clause change nothing.
    ['قالت مصر إنها لن تتهاون بعد قصف الحوثيين مطار أبها.', 'attack/attack', 'asserted'],
    ['لم تعلق باريس، لكن فرنسا سلمت مصر ثلاث طائرات رافال.', 'transfer/delivery', 'asserted'],
  ])('%s', (text, claim, assertion) => {
    expect(find(text, claim)?.assertion).toBe(assertion);
  });

  it('makes no claim of what nobody would speak about', () => {
    expect(claimsOf('رفض متحدث باسم الجيش الإسرائيلي التعليق على قصف مواقع في سوريا.')).toEqual([]);
  });
});

describe('place', () => {
  it.each<[text: string, claim: string, ...place: string[]]>([
    [`عقد وزيرا دفاع تركيا وقطر اجتماعا في أنقرة.${DEFENCE}`, 'contact/meeting', 'place:ankara'],
    [`التقى وزير الدفاع الفرنسي نظيره الإماراتي في قاعدة الظفرة.${DEFENCE}`, 'contact/meeting', 'place:al-dhafra'],
    [`زار وزير الدفاع الفرنسي بغداد أمس.${DEFENCE}`, 'contact/visit', 'place:baghdad'],
    ['قصفت طائرات التحالف مواقع لتنظيم داعش في مدينة الموصل.', 'attack/attack', 'place:mosul'],
    ['استهدف الحوثيون مطار أبها بطائرات مسيرة.', 'attack/attack', 'place:abha'],
    // A state is no place, nor is where a statement was made.
    ['قصفت طائرات التحالف مواقع لتنظيم داعش في العراق.', 'attack/attack'],
    ['قال مسؤول في بغداد إن طائرات التحالف قصفت مواقع لتنظيم داعش.', 'attack/attack'],
  ])('%s', (text, claim, ...place) => {
    expect(find(text, claim)?.place).toEqual(place);
  });
});

describe('claims that say the same', () => {
  it('are one, with the evidence, items and time of all', () => {
    const text = 'سلمت فرنسا مصر طائرات رافال. وسلمت باريس القاهرة أمس ثلاث طائرات رافال.';
    const [claim, ...more] = claimsOf(text);
    expect(more).toEqual([]);
    expect(claim?.evidence).toHaveLength(2);
    expect(claim?.time?.text).toBe('أمس');
    expect(claim?.items.map(({ quantity }) => quantity)).toEqual([3]);
  });

  it.each([
    ['dates', 'سلمت فرنسا مصر طائرات رافال في يناير الماضي. وسلمت فرنسا مصر طائرات رافال أمس.'],
    ['numbers', 'سلمت فرنسا مصر ثلاث طائرات رافال. كما سلمت فرنسا مصر ست طائرات رافال.'],
    ['prices', 'اشترت مصر من فرنسا طائرات رافال بمليار يورو. واشترت مصر من فرنسا طائرات رافال بستة مليارات يورو.'],
    ['assertions', 'سلمت فرنسا مصر طائرات رافال. وستسلم فرنسا مصر طائرات رافال.'],
  ])('stay apart with %s of their own', (_, text) => {
    const claims = claimsOf(text);
    expect(claims).toHaveLength(2);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(2);
  });

  it('is one in title and body', () => {
    const title = 'مصر تتسلم طائرات رافال من فرنسا';
    const claims = claimsOf(`${title}\n\nتسلمت مصر أمس ثلاث طائرات رافال من فرنسا.`, { title });
    expect(claims).toHaveLength(1);
    expect(claims[0]?.items[0]?.quantity).toBe(3);
  });
});
