import { describe, expect, it } from 'vitest';
import { parties, readParties } from './read-parties.test-fixture.ts';

describe('a state is named', () => {
  it.each([
    ['تسعى فرنسا إلى بيع مقاتلاتها', 'فرنسا | name | state:FR'],
    ['وقع الجانب التركي على البروتوكول', 'الجانب التركي | adjective | state:TR'],
    ['طلب الإماراتيون مهلة أخرى', 'الإماراتيون | people | state:AE'],
    ['عرض الأتراك طائراتهم المسيرة', 'الأتراك | people | state:TR'],
    ['رفض الروس تسليم المنظومة', 'الروس | people | state:RU'],
    ['أبدت واشنطن تحفظها على الصفقة', 'واشنطن | capital | state:US'],
    ['تسلمت دولة الإمارات أول دفعة', 'دولة الإمارات | name | state:AE'],
    ['وافقت طوكيو على نقل التقنية', 'طوكيو | capital | state:JP'],
    ['اشترت كوريا الجنوبية صواريخ', 'كوريا الجنوبية | name | state:KR'],
    ['عرض الجانب الكوري الجنوبي دباباته', 'الجانب الكوري الجنوبي | adjective | state:KR'],
    ['رحب الوفد المغربي بالعرض', 'الوفد المغربي | adjective | state:MA'],
    ['تبيع جمهورية التشيك مدافع قديمة', 'جمهورية التشيك | name | state:CZ'],
    ['وصل وفد كوري شمالي', 'وفد كوري شمالي | adjective | state:KP'],
    ['استقبل الوزير وفدا كوريا شماليا', 'كوريا شماليا | adjective | state:KP'],
    ['قال الكرملين إن الصفقة قائمة', 'الكرملين | office | government:kremlin'],
  ])('«%s»', (text, expected) => {
    expect(parties(text)).toContain(expected);
  });
});

describe('a word that only looks like a nationality', () => {
  it.each([
    ['عرض الوزير مجريات الأحداث على المجلس', 'state:HU'],
    ['غيّرت السدود مجرى النهر قرب القرية', 'state:HU'],
  ])('«%s» names no %s', (text, id) => {
    expect(readParties(text).flatMap(({ ids }) => ids)).not.toContain(id);
  });

  it.each([['التقى وزير الدفاع المجري نظيره التشيكي'], ['درّبت المجر جنودا مجريين في بودابست']])('«%s» does', (text) => {
    expect(readParties(text).flatMap(({ ids, state }) => [...ids, state])).toContain('state:HU');
  });
});

describe('a capital with a preposition can be the place', () => {
  it.each([
    ['وصل الوزير إلى باريس', 'capital', 'الي'],
    ['عقد الاجتماع في أنقرة', 'capital', 'في'],
    ['عاد الوفد من بكين', 'capital', 'من'],
    ['وصل الوزير إلى المغرب', 'name', 'الي'],
    ['يتفاوض مع موسكو على الثمن', 'capital', 'مع'],
  ])('«%s» is by %s behind «%s»', (text, by, preposition) => {
    expect(readParties(text).at(-1)).toMatchObject({ by, preposition });
  });
});

describe('a doubtful name', () => {
  it.each([
    ['تسلمت سلطنة عمان زوارق جديدة', 'سلطنة عمان | name | state:OM'],
    ['عقد المجلس جلسته في عمان بحضور الملك الأردني', 'عمان | capital | state:JO'],
    ['أعلنت النيجر وقف التعاون العسكري', 'النيجر | name | state:NE'],
    ['أعلنت نيجيريا شراء طائرات', 'نيجيريا | name | state:NG'],
    ['وقعت غينيا الاستوائية عقدا', 'غينيا الاستوائية | name | state:GQ'],
    ['وقعت غينيا بيساو عقدا', 'غينيا بيساو | name | state:GW'],
    ['وقعت الدومينيكان عقدا', 'الدومينيكان | name | state:DO'],
    ['تسلم الجيش في مالي عربات في باماكو', 'مالي | name | state:ML'],
    ['أعلن الأردن شراء راجمات', 'الأردن | name | state:JO'],
    ['اتفقت مع قطر وعمان على البيع', 'وعمان | name | state:OM'],
    ['تصنع كوريا الجنوبية الدبابة. وترفض سيول بيعها', 'سيول | capital | state:KR'],
    ['انسحبت فرنسا من باماكو. ويقاتل الجيش في مالي وحده', 'مالي | name | state:ML'],
    ['زار الوزير عُمان أمس', 'عُمان | name | state:OM'],
    ['تشارك قطر وعُمان في التمرين', 'وعُمان | name | state:OM'],
    ['استضافت عمّان المؤتمر', 'عمّان | capital | state:JO'],
    ['أعلنت مالي طرد السفير', 'مالي | name | state:ML'],
    ['قتل جنديان في مالي', 'مالي | name | state:ML'],
    ['تسلمت الجزائر غواصتين', 'الجزائر | name | state:DZ'],
    ['اشترت تونس زوارق جديدة', 'تونس | name | state:TN'],
    ['أعلنت جمهورية الكونغو الديمقراطية الهدنة', 'جمهورية الكونغو الديمقراطية | name | state:CD'],
  ])('«%s»', (text, expected) => {
    expect(parties(text)).toContain(expected);
  });
});

describe('nobody is named', () => {
  it.each([
    'قدم البنك دعما مالي الطابع للشركات',
    'حصلت البلاد على دعم مالي كبير',
    'بلغت القيمة مليوني دولار أمريكي',
    'تقع القاعدة غربي المدينة القديمة',
    'هاجر اللاعب إلى نادي روما',
    'فاز المنتخب الفرنسي بالكأس',
    'زار مسقط رأسه بعد الحرب',
    'غرقت المدينة في سيول جارفة',
    'كان الهدف بعيدا عن المدى',
  ])('in «%s»', (text) => {
    expect(parties(text).filter((line) => line.includes('state:'))).toEqual([]);
  });
});
