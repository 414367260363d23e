import { describe, expect, it } from 'vitest';
import { claimsTold } from '../../../../test/claims-told.ts';

type Row = [text: string, ...transfers: string[]];

/** Compares the transfers of a text, each as «subtype assertion supplier > recipient», in any order. */
const read = (text: string, ...transfers: string[]) =>
  expect(claimsTold(text, 'transfer', ['supplier', 'recipient']).sort()).toEqual(transfers.sort());

describe('interest, request, talks and offer', () => {
  it.each<Row>([
    ['أعربت ماليزيا عن رغبتها في شراء مقاتلات تيجاس الهندية.', 'interest asserted IN > MY'],
    ['تدرس سويسرا شراء منظومات باتريوت.', 'interest asserted  > CH'],
    ['طلبت كييف من برلين تزويدها بصواريخ تاوروس.', 'request asserted DE > UA'],
    ['قدمت الحكومة العراقية طلبا رسميا للحصول على دبابات تي-90 من روسيا.', 'request asserted RU > IQ'],
    ['بعث مادورو برسالة إلى موسكو يطلب فيها تزويد بلاده بصواريخ.', 'request asserted RU > VE'],
    ['تتفاوض اليونان مع فرنسا بشأن فرقاطات بلهارا.', 'talks asserted FR > GR'],
    ['تجري مصر محادثات مع ألمانيا تهدف إلى شراء غواصات.', 'talks asserted DE > EG'],
    ['دخلت بيرو في مفاوضات متقدمة مع السويد لاقتناء مقاتلات غريبن.', 'talks asserted SE > PE'],
    ['ناقش وزير الدفاع المصري مع نظيره الكوري توريد مدافع كيه-9.', 'talks asserted KR > EG'],
    ['عرضت روسيا على الهند مقاتلات سو-57.', 'offer asserted RU > IN'],
    ['أبدت فرنسا استعدادها لتزويد أرمينيا برادارات.', 'offer asserted FR > AM'],
    ['تسعى أنقرة لمواصلة المحادثات مع الولايات المتحدة بشأن شراء منظومة باتريوت.', 'talks asserted US > TR'],
    ['طلبت إسرائيل إمكان شراء أربع سفن قتالية من الولايات المتحدة.', 'request asserted US > IL'],
  ])('%s', read);
});

describe('approval and refusal', () => {
  it.each<Row>([
    ['منحت الحكومة الألمانية الضوء الأخضر لبيع مقاتلات يوروفايتر للسعودية.', 'approval asserted DE > SA'],
    ['أخطر البنتاغون الكونغرس بنيته بيع مروحيات شينوك لمصر.', 'approval asserted US > EG'],
    ['رفعت الولايات المتحدة تجميد بيع ذخائر للسعودية.', 'approval asserted US > SA'],
    ['قال المستشار الألماني إن بلاده لن تسلم أوكرانيا صواريخ تاوروس.', 'refusal asserted DE > UA'],
    ['لن تبيع فرنسا مقاتلات رافال لتركيا.', 'refusal asserted FR > TR'],
    ['صوت مجلس الشيوخ الأمريكي ضد بيع قنابل للسعودية.', 'refusal asserted US > SA'],
    ['رفضت واشنطن طلب أنقرة شراء منظومة باتريوت.', 'refusal asserted US > TR'],
  ])('%s', read);
});

describe('contract', () => {
  it.each<Row>([
    ['وقعت ألمانيا خطاب التزام مع إسرائيل بشأن شراء منظومة آرو.', 'contract asserted IL > DE'],
    ['اختارت بلجيكا مقاتلة إف-35 الأمريكية لتحل محل إف-16.', 'contract planned US > BE'],
    ['تستعد الفلبين لشراء منظومة براهموس من الهند.', 'contract planned IN > PH'],
    ['تقترب أثينا من شراء مقاتلات إف-35 الأمريكية.', 'contract planned US > GR'],
    ['تعد قطر ثالث دولة تشتري مقاتلات رافال من فرنسا.', 'contract asserted FR > QA'],
    ['توصلت أنقرة ولندن إلى اتفاق لشراء 40 مقاتلة تايفون.', 'contract asserted GB > TR'],
    ['تعاقدت الجزائر على شراء 12 طائرة من طراز سو-34 من روسيا.', 'contract asserted RU > DZ'],
    ['عقدت الجزائر صفقة مع موسكو تقدر قيمتها بمليار دولار لاقتناء 30 مقاتلة روسية.', 'contract asserted RU > DZ'],
    [
      'وصف النائب قرار الحكومة البريطانية بيع 40 مقاتلة هاريير إلى الولايات المتحدة بالجنون.',
      'contract asserted GB > US',
    ],
  ])('%s', read);
});

describe('delivery and deployment', () => {
  it.each<Row>([
    ['سلمت كييف 14 دبابة ليوبارد من بولندا.', 'delivery asserted PL > UA'],
    ['تم تسليم ست مقاتلات ميراج لأوكرانيا من فرنسا.', 'delivery asserted FR > UA'],
    ['تزويد فرنسا العراق برادارات.', 'delivery asserted FR > IQ'],
    ['أعلن الوزير توريد فرنسا رادارات للعراق.', 'delivery asserted FR > IQ'],
    ['أعلنت النرويج نيتها تزويد أوكرانيا بدبابات.', 'delivery planned NO > UA'],
    ['تسعى موسكو إلى الحصول على مخزون بيونغ يانغ من قذائف المدفعية.', 'interest asserted KP > RU'],
    ['دخلت منظومة إس-400 الروسية الخدمة في الجيش الجزائري.', 'deployment asserted RU > DZ'],
    ['يستخدم الجيش الأذربيجاني طائرات مسيرة إسرائيلية.', 'deployment asserted IL > AZ'],
    ['تستعد الجزائر لاستلام سرب يتكون من 16 مقاتلة روسية.', 'delivery planned RU > DZ'],
    ['ستصل صواريخ باتريوت مرسلة من هولندا إلى تركيا غدا.', 'delivery planned NL > TR'],
    ['لا يزال الحوثيون يتزودون بصواريخ باليستية من إيران.', 'delivery asserted IR > armed-group:houthis'],
    ['تنفي إيران تسليح الحوثيين.', 'delivery denied IR > armed-group:houthis'],
  ])('%s', read);
});

describe('suspension and cancellation', () => {
  it.each<Row>([
    ['جمدت إدارة بايدن صفقة بيع مقاتلات إف-35 للإمارات.', 'suspension asserted US > AE'],
    ['علقت الإمارات المحادثات مع واشنطن بشأن مقاتلات إف-35.', 'suspension asserted US > AE'],
    ['قال الوزير إن الولايات المتحدة ستتوقف عن إمداد إسرائيل بالقنابل.', 'suspension planned US > IL'],
    ['أبطلت بغداد عقد التسليح مع موسكو.', 'cancellation asserted RU > IQ'],
    ['هددت تركيا بإلغاء صفقة شراء منظومة باتريوت من الولايات المتحدة.', 'cancellation possible US > TR'],
    ['تدرس الحكومة الإسبانية إلغاء صفقة صواريخ سبايك الإسرائيلية.', 'cancellation possible IL > ES'],
    ['ألغيت صفقة بيع غواصات فرنسية لأستراليا.', 'cancellation asserted FR > AU'],
    ['أوقفت صربيا تسليم شحنة أسلحة إلى ليبيا.', 'suspension asserted RS > LY'],
  ])('%s', read);
});

describe('headlines', () => {
  it.each<Row>([
    ['صفقة تركية لتشاد تشمل طائرات مسيرة.', 'contract asserted TR > TD'],
    ['صفقة أسلحة أمريكية سعودية بقيمة 100 مليار دولار.', 'contract asserted US > SA'],
    ['إسرائيل تبيع منظومة آرو 3 لألمانيا.', 'contract asserted IL > DE'],
    ['فرنسا: لن نسلم أوكرانيا مقاتلات ميراج.', 'refusal asserted FR > UA'],
    ['مفاوضات بين الجزائر وإيطاليا حول فرقاطات.', 'talks asserted IT > DZ'],
    ['واشنطن توافق على صفقة صواريخ للمغرب.', 'approval asserted US > MA'],
  ])('%s', read);
});

describe('no stage', () => {
  it.each<Row>([
    ['علق الناطق الروسي على قرار تسليم أسلحة لأوكرانيا بالقول إنه خطير.'],
    ['عرض المتحدث أدلة حول مصدر الصواريخ.'],
    ['ألمانيا تجمد صادرات السلاح إلى تركيا.'],
    ['اختارت القيادة توجيه رسالة إلى المغرب بمناورات بالذخيرة الحية.'],
    ['تسعى الجماعة إلى الاستيلاء على أسلحة الجيش السوري.'],
    ['إن الجسر مهم لأن الجيش السوري يستخدمه في نقل الدبابات إلى العراق.'],
    ['قال البيان إن توقف عمليات الطائرات الحربية لن يؤثر على التدريب في أستراليا.'],
    ['تريد الحكومة البريطانية استبدال غواصاتها القديمة.'],
    ['أوقفت الشرطة الإيطالية ثلاثة إيطاليين للاشتباه في تهريبهم أسلحة إلى ليبيا.'],
  ])('%s', read);
});
