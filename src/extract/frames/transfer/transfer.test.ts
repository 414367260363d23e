import { describe, expect, it } from 'vitest';
import { claimsTold } from '../../../../test/claims-told.ts';

type Row = [text: string, ...transfers: string[]];

/** Compares the transfers of a text, each as «subtype assertion supplier > recipient». */
const read = (text: string, ...transfers: string[]) =>
  expect(claimsTold(text, 'transfer', ['supplier', 'recipient'])).toEqual(transfers);

describe('stages', () => {
  it.each<Row>([
    ['وافقت واشنطن على بيع الكويت 16 مروحية أباتشي.', 'approval asserted US > KW'],
    ['أعطت واشنطن الضوء الأخضر لمبيعات صواريخ لتايوان.', 'approval asserted US > TW'],
    ['أخطرت وزارة الخارجية الأمريكية الكونغرس بصفقة محتملة لبيع مروحيات أباتشي للكويت.', 'approval asserted US > KW'],
    ['أصدر الرئيس الأمريكي أمرا بالإفراج عن 12 مقاتلة إف-16 لمصر.', 'approval asserted US > EG'],
    ['وقعت بولندا عقدا مع كوريا الجنوبية لشراء 180 دبابة من طراز كيه 2.', 'contract asserted KR > PL'],
    ['استأجرت التشيك من السويد 14 مقاتلة غريبن.', 'contract asserted SE > CZ'],
    ['تسلمت القوات الجوية اليونانية من فرنسا ست مقاتلات رافال.', 'delivery asserted FR > GR'],
    ['واشنطن تسلم القاهرة ثماني مقاتلات إف-16.', 'delivery asserted US > EG'],
    ['قدمت واشنطن دعما عسكريا لتايوان.', 'delivery asserted US > TW'],
    ['طلبت المغرب من تركيا الحصول على عشر طائرات بيرقدار.', 'request asserted TR > MA'],
    ['تجري إندونيسيا مفاوضات مع فرنسا لشراء 42 مقاتلة رافال.', 'talks asserted FR > ID'],
    ['علقت ألمانيا تسليم تركيا دبابات ليوبارد.', 'suspension asserted DE > TR'],
    ['ألغى العراق صفقة تسليح مع روسيا قيمتها أربعة مليارات دولار.', 'cancellation asserted RU > IQ'],
    ['عارض مجلس الشيوخ الأمريكي تسليم مقاتلات إف-35 لتركيا.', 'refusal asserted US > TR'],
  ])('%s', read);
});

describe('who gives and who gets', () => {
  it.each<Row>([
    ['فازت شركة لوكهيد مارتن بعقد لإنتاج مقاتلات إف-16 للبحرين.', 'contract asserted company:lockheed-martin > BH'],
    ['حصلت شركة فينكانتييري الإيطالية على عقد لبناء سبع سفن حربية لقطر.', 'contract asserted company:fincantieri > QA'],
    [
      'منحت وزارة الدفاع النرويجية شركة كونغسبرغ عقدا لتوريد منظومات ناسامس.',
      'contract asserted company:kongsberg > NO',
    ],
    ['جرت محادثات لبيع مقاتلات لكل من ماليزيا والإمارات.', 'talks asserted  > AE+MY'],
    ['أجازت واشنطن صفقة تبيع بموجبها إسرائيل لألمانيا منظومات آرو-3.', 'approval asserted IL > DE'],
    ['النظام الذي اتفقت أنقرة على شرائه من روسيا هو إس-400.', 'contract asserted RU > TR'],
    ['أنقرة: نعتزم شراء منظومات إس-400 من روسيا.', 'contract planned RU > TR'],
    ['أعلنت أنقرة أنها بصدد شراء منظومات باتريوت من الولايات المتحدة.', 'contract planned US > TR'],
    ['تسلمت القوات المسلحة المالية دفعة من المروحيات الروسية.', 'delivery asserted RU > ML'],
    ['نفت طهران تزويد موسكو بطائرات مسيرة.', 'delivery denied IR > RU'],
  ])('%s', read);
});

describe('a deal told on', () => {
  it.each<Row>([
    [
      'وقعت اليونان عقدا مع فرنسا لشراء 18 مقاتلة رافال. ومن المقرر أن يبدأ تسليم المقاتلات في الصيف.',
      'contract asserted FR > GR',
      'delivery planned FR > GR',
    ],
    [
      'باعت ألمانيا قطر 24 دبابة ليوبارد. وألغيت الصفقة في العام التالي.',
      'contract asserted DE > QA',
      'cancellation asserted DE > QA',
    ],
    ['تسلم الجيش الكيني مدرعات جديدة. وستصل الدفعة الثانية من المدرعات غدا.', 'delivery asserted  > KE'],
  ])('%s', (text, ...transfers) => {
    expect(claimsTold(text, 'transfer', ['supplier', 'recipient'])).toEqual(expect.arrayContaining(transfers));
  });
});

describe('no transfers', () => {
  it.each<Row>([
    ['حذرت واشنطن بغداد من شراء أسلحة روسية.'],
    ['تدريب عسكري مشترك بين مصر والسعودية على الدبابات.'],
    ['أرسل الجيش الصيني طائرة مسيرة إلى موقع الزلزال.'],
    ['عرض المتحدث صواريخ إيرانية ضبطها التحالف.'],
    ['تم تجهيز المنظومة الصينية بصاروخ جديد.'],
    ['ضبطت الجمارك اليونانية شحنة صواريخ.'],
    ['دولة آسيوية تقترب من إبرام صفقة مقاتلات.'],
    ['احتفلت الكلية البحرية المصرية بتخريج الدفعة 43 من ضباطها.'],
    ['قال المتحدث الأمريكي إن مقاتلين محليين تلقوا أسلحة.'],
    ['يسمح القرار بتزويد طهران بالدبابات.'],
  ])('%s', read);
});
