import { describe, expect, it } from 'vitest';
import { claimsTold } from '../../../../test/claims-told.ts';
import { readDocument } from '../../../pipeline/index.ts';

type Row = [text: string, ...transfers: string[]];

/** Compares the transfers of a text, each as «subtype assertion supplier > recipient». */
const read = (text: string, ...transfers: string[]) =>
  expect(claimsTold(text, 'transfer', ['supplier', 'recipient'])).toEqual(transfers);

describe('boats and vehicles of forces', () => {
  it.each<Row>([
    ['تلقت البحرية التونسية زورقين من الولايات المتحدة.', 'delivery asserted US > TN'],
    ['تسلم حرس السواحل اليمني قاربين من اليابان.', 'delivery asserted JP > YE'],
    ['تسلمت القوات المسلحة الكينية 12 مركبة من الإمارات.', 'delivery asserted AE > KE'],
    ['تسلمت شركة نقل إيطالية سفينة من اليابان.'],
    ['تسلمت بلدية تونس 12 عربة من اليابان.'],
  ])('%s', read);
});

describe('countries counted', () => {
  it.each<Row>([
    ['السويد أول دولة تزود أوكرانيا بمدافع آرتشر.', 'delivery asserted SE > UA'],
    ['الكويت ثالث دولة عربية تشتري من بريطانيا مقاتلات تايفون.', 'contract asserted GB > KW'],
    ['كانت إيطاليا أول بلد أوروبي يزود أوكرانيا بمدافع.', 'delivery asserted IT > UA'],
  ])('%s', read);
});

describe('drafts and calls', () => {
  it.each<Row>([
    ['أقر البرلمان الألماني مشروع قرار ينص على تزويد أوكرانيا بدبابات.', 'approval asserted DE > UA'],
    ['تبنى البرلمان الألماني مشروع قانون يقضي بتسليم أوكرانيا دبابات.', 'approval asserted DE > UA'],
    ['دعا الرئيس الأوكراني ألمانيا إلى تزويد بلاده بمقاتلات.', 'request asserted DE > UA'],
    // Who calls for others' arms asks for none.
    ['أطلق الجيش صواريخ. دعت بولندا ألمانيا إلى تزويد أوكرانيا بدبابات.'],
  ])('%s', read);
});

describe('withdrawn, made, in service', () => {
  it.each<Row>([
    ['سحبت الولايات المتحدة بطاريات باتريوت من السعودية.', 'suspension asserted US > SA'],
    ['قررت ألمانيا سحب بطاريات صواريخ باتريوت من تركيا.', 'suspension asserted DE > TR'],
    ['سحبت روسيا دباباتها من المدينة.'],
    ['اشترى المغرب طائرات بدون طيار من صنع إسرائيل.', 'contract asserted IL > MA'],
    ['دخلت الخدمة في الجيش المصري فرقاطة فرنسية.', 'deployment asserted FR > EG'],
    ['وقعت روسيا اتفاقيات مع الهند، كما ستزود الهند بثماني مقاتلات.', 'contract planned RU > IN'],
    ['دافع المستشار الألماني عن قراره رفض إرسال صواريخ تاوروس إلى كييف.', 'refusal asserted DE > UA'],
    ['تحدثت بغداد عن مباحثات أجراها وزير الدفاع العراقي مع فرنسا حول الدبابات.'],
  ])('%s', read);
});

describe('two who sign', () => {
  it.each<Row>([
    ['وقعت باريس وأثينا عقدا لشراء 18 مقاتلة.', 'contract asserted FR > GR'],
    ['أبرمت فيتنام وروسيا صفقة بقيمة مليار دولار لشراء غواصات.', 'contract asserted RU > VN'],
    ['وقعت بيرو وروسيا اتفاقية لاقتناء مروحيات.', 'contract asserted RU > PE'],
    ['كانت ألمانيا وسنغافورة قد أبرمتا عقدا لشراء دبابات.', 'contract asserted DE > SG'],
    ['وقعت فرنسا واليونان عقدا لبيع مقاتلات.', 'contract asserted FR > GR'],
    ['وقعت فرنسا واليونان اتفاقا تشتري بموجبه الأخيرة 18 مقاتلة.', 'contract asserted FR > GR'],
    ['وقعت الهند وإسرائيل اتفاقا تشتري بموجبه الأولى رادارات.', 'contract asserted IL > IN'],
    ['أبرمت السويد والبرازيل صفقة تشتري بموجبها البرازيل الدفعة الأخيرة من المقاتلات.', 'contract asserted SE > BR'],
    // Where the maker is told, or neither is one, both buy.
    ['وقعت السعودية وفرنسا عقدا لشراء دبابات من ألمانيا.', 'contract asserted DE > FR+SA'],
    ['وقعت قطر والكويت عقدا لشراء مقاتلات.', 'contract asserted  > KW+QA'],
    ['وقعت قطر والكويت عقدا لشراء مقاتلات رافال.', 'contract asserted  > KW+QA'],
  ])('%s', read);
});

describe('lots, support and leave', () => {
  it.each<Row>([
    [
      'تسلم الجيش العراقي صواريخ هاربون من الدنمارك، ومدافع هاوتزر من الولايات المتحدة.',
      'delivery asserted DK > IQ',
      'delivery asserted US > IQ',
    ],
    ['تسلم العراق دبابات ومدافع من الدنمارك.', 'delivery asserted DK > IQ'],
    ['تدعم إيران الحوثيين بالصواريخ.', 'delivery asserted IR > armed-group:houthis'],
    ['أكد الرئيس البولندي مواصلة دعم بلاده لأوكرانيا بالمدافع.', 'delivery asserted PL > UA'],
    ['سمحت واشنطن لبرلين بتسليم كييف دبابات أبرامز.', 'approval asserted DE > UA'],
    ['أكدت برلين التزامها بعدم تزويد كييف بصواريخ تاوروس.', 'delivery denied DE > UA'],
    ['أبدت واشنطن قلقها من نشر تركيا صواريخ إس-400.'],
    ['يواجه العالم خطر دعم الحوثيين بالصواريخ.'],
    ['ناشدت كييف لشبونة لتزويدها بصواريخ هاربون التي يصل مداها إلى 300 كيلومتر.', 'request asserted PT > UA'],
    ['تدعم واشنطن الجيش العراقي بالخبراء ضد دبابات داعش.'],
  ])('%s', read);
});

describe('what is no supply of arms', () => {
  it.each<Row>([
    ['تشارك واشنطن في الحرب بتزويد المقاتلات السعودية بالوقود جوا.'],
    ['تسقط القنابل من طائرات يقوم الجيش الأمريكي بتزويدها بالوقود.'],
    ['وافقت أنقرة على تسليح طائرات الدرون الأمريكية الموجودة في القاعدة.'],
    ['تحدثت واشنطن عن طائرات مسيرة، وكانت أنقرة تصر على عدم تسليحها.'],
    // … and what is.
    ['فرضت واشنطن عقوبات على هيئة عسكرية صينية لشرائها مقاتلات سوخوي روسية.', 'contract asserted RU > CN'],
    ['فرضت واشنطن عقوبات على أنقرة لشرائها منظومة إس-400 الروسية.', 'contract asserted RU > TR'],
    ['جرى تدريب القوات الأفغانية على أيدي مدربين أميركيين.', 'delivery asserted US > AF'],
    ['وقعت بريطانيا اتفاقا مع السعودية لبيعها 48 مقاتلة تايفون.', 'contract asserted GB > SA'],
  ])('%s', read);

  it('tells what arms in general are said to be', () => {
    const { claims } = readDocument({
      text: 'قدمت فرنسا أسلحة للجيش اللبناني تمثلت في مدافع وصواريخ هوت.',
      publishedAt: '2023-05-06',
    });
    expect(claims.flatMap(({ items }) => items.map(({ category }) => category)).sort()).toEqual([
      'artillery',
      'missile',
    ]);
  });
});

describe('told in other words', () => {
  it.each<Row>([
    ['مدت إيران الحوثيين بالصواريخ.', 'delivery asserted IR > armed-group:houthis'],
    ['تتهم الإمارات الحوثيين بتهريب صواريخ من إيران عبر الميناء.', 'delivery asserted IR > armed-group:houthis'],
    ['وقعت روسيا وإيران العقد الخاص بتزويد الجانب الإيراني بمنظومات إس-300.', 'contract asserted RU > IR'],
    ['يدعو القانون إلى معاقبة تركيا بسبب إبرامها صفقة مع روسيا لشراء دبابات.', 'contract asserted RU > TR'],
    ['تم التعاقد بين مصر والولايات المتحدة على 20 مقاتلة إف-16.', 'contract asserted US > EG'],
    [
      'أكدت النرويج أنها لن تساهم في تسليح المعارضة الليبية بالصواريخ.',
      'refusal asserted NO > armed-group:libyan-rebels',
    ],
    ['تقاتل القوات اليمنية بصواريخ حديثة زودتها بها السعودية.', 'delivery asserted SA > YE'],
    ['تطالب إسرائيل روسيا بعدم تسليم إيران منظومات إس-300.'],
    ['طورت كوريا الشمالية صاروخا باليستيا يمكنه الوصول إلى الولايات المتحدة.'],
    ['أطلقت إيران صاروخا جديدا قادرا على الوصول إلى إسرائيل.'],
  ])('%s', read);
});
