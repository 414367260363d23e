import { describe, expect, it } from 'vitest';
import { chainAt } from '../../../test/chain-at.ts';

type Row = [text: string, words: string, ...chain: string[]];

describe('a verb of saying opens what its subject says', () => {
  it.each<Row>([
    ['قال البنتاغون إن السفينة وصلت أمس.', 'السفينة وصلت', 'government:us-department-of-defense'],
    ['البنتاغون قال إن السفينة وصلت أمس.', 'السفينة وصلت', 'government:us-department-of-defense'],
    ['وكانت فرنسا قد أعلنت أن الدفعة جاهزة.', 'الدفعة جاهزة', 'state:FR announces'],
    ['وأكدت من جهتها اليابان أن العقد نهائي.', 'العقد نهائي', 'state:JP confirms'],
    ['أعلنت الهند، في بيان، تسلم ست مروحيات.', 'تسلم ست', 'state:IN announces'],
    ['كشفت إسبانيا عن صفقة زوارق.', 'صفقة زوارق', 'state:ES'],
    ['أفادت رويترز بأن المحادثات مستمرة.', 'المحادثات مستمرة', 'outlet:reuters'],
    ['جددت روسيا التأكيد أن المنظومة للدفاع.', 'المنظومة للدفاع', 'state:RU confirms'],
    ['حضر الحفل سفير، فيما أكدت كندا أن الدعم قائم.', 'الدعم قائم', 'state:CA confirms'],
    ['عبر الكرملين عن قلقه من الصفقة.', 'قلقه من', 'government:kremlin'],
    ['صدر بيان للبنتاغون أعرب فيه عن قلقه من الصفقة.', 'قلقه من', 'government:us-department-of-defense'],
    ['أعلن الكرملين، صباح أمس، "تنفيذ هجوم ناجح" على القاعدة.', 'هجوم ناجح', 'government:kremlin announces'],
    ['وكان سامي نور وكيل وزارة الدفاع الإيطالية قد قال إن العقد نهائي.', 'العقد نهائي', 'person:سامي-نور'],
    [
      'قال متحدث باسم رئيس الوزراء العراقي نوري المالكي إن العقد نهائي.',
      'العقد نهائي',
      'government:متحدث-باسم-رييس-الوزراء-العراقي',
    ],
    ['قال متحدث باسم البنتاغون سامي نور إن العقد نهائي.', 'العقد نهائي', 'person:سامي-نور'],
    ['وبيّن أن العدد كبير.', 'العدد كبير'],
  ])('%s', (text, words, ...chain) => {
    expect(chainAt(text, words)).toEqual(chain);
  });
});

describe('a verb without a subject has the one before', () => {
  const first = 'قال البنتاغون إن السفينة وصلت.';
  const pentagon = 'government:us-department-of-defense';
  it.each<Row>([
    [`${first} وأضاف أن أخرى في الطريق.`, 'أخرى في', pentagon],
    [`${first} وأوضح أن الشحنة كبيرة.`, 'الشحنة كبيرة', pentagon],
    ['قال البنتاغون إن السفينة وصلت، مضيفا أن أخرى في الطريق.', 'أخرى في', pentagon],
    ['قال البنتاغون إن السفينة وصلت مشيرا إلى تأخر غيرها.', 'تأخر غيرها', pentagon],
    ['قالت فرنسا إن العقد وقع. وأشارت إلى أن التسليم قريب.', 'التسليم قريب', 'state:FR'],
    ['قالت فرنسا إن العقد وقع، مؤكدة أن التسليم قريب.', 'التسليم قريب', 'state:FR confirms'],
  ])('%s', (text, words, ...chain) => {
    expect(chainAt(text, words)).toEqual(chain);
  });
});

describe('nouns of saying', () => {
  it.each<Row>([
    ['جاءت الزيارة بعد إعلان فرنسا أن الدفعة جاهزة.', 'الدفعة جاهزة', 'state:FR announces'],
    [
      'نقلت رويترز عن البنتاغون قوله إن السفينة وصلت.',
      'السفينة وصلت',
      'outlet:reuters',
      'government:us-department-of-defense',
    ],
    ['تأتي الخطوة رغم تصريحات الكرملين بأن الاتفاق معلق.', 'الاتفاق معلق', 'government:kremlin'],
  ])('%s', (text, words, ...chain) => {
    expect(chainAt(text, words)).toEqual(chain);
  });
});

describe('no verb of saying', () => {
  it.each<[text: string, words: string]>([
    ['لم تعلن فرنسا أن الدفعة جاهزة.', 'الدفعة جاهزة'],
    ['أعلنت فرنسا الحرب على القراصنة.', 'الحرب على'],
    ['وهذا يؤكد أن السوق واعدة.', 'السوق واعدة'],
    ['رفع الجنود علم اليابان فوق السفينة.', 'فوق السفينة'],
    ['تبلغ قيمة العقد مليون دولار.', 'مليون دولار'],
    ['وقع الاتفاق بين اليابان والهند بعد أن تأجل مرتين.', 'تأجل مرتين'],
    ['من المتوقع أن تصل الدفعة قريبا.', 'تصل الدفعة'],
    ['وصلت الدفعة بعد أن وقعت فرنسا العقد.', 'وقعت فرنسا'],
  ])('%s', (text, words) => {
    expect(chainAt(text, words)).toEqual([]);
  });
});
