import { describe, expect, it } from 'vitest';
import { claimsOf } from './read-claims.test-fixture.ts';

/** Text, kind and subtype of the claim, its time as «start–end» or its words, null for none. Read on Thursday, 17 May 2018. */
type Row = [text: string, claim: string, time: string | null];

const timeOf = (text: string, claim: string): string | null | undefined => {
  const found = claimsOf(text).find((one) => `${one.kind}/${one.subtype}` === claim);
  if (!found?.time) return found ? null : undefined;
  const { start, end, text: words } = found.time;
  return start === null && end === null ? words : `${start}–${end}`;
};

describe('the time of a claim is that of what is told', () => {
  it.each<Row>([
    ['سلمت فرنسا مصر أمس ثلاث طائرات رافال.', 'transfer/delivery', '2018-05-16–2018-05-16'],
    ['وفي يونيو، سلمت واشنطن القاهرة زورقي صواريخ.', 'transfer/delivery', '2017-06-01–2017-06-30'],
    ['أعلنت فرنسا الأربعاء تسليم مصر ثلاث طائرات رافال.', 'transfer/delivery', '2018-05-16–2018-05-16'],
    [
      'قالت وكالة الأنباء، الاثنين، إن فرنسا سلمت مصر في أبريل ثلاث طائرات رافال.',
      'transfer/delivery',
      '2018-04-01–2018-04-30',
    ],
    [
      'طلب رئيس الوزراء الهندي أثناء زيارته لباريس في أبريل الماضي شراء 36 طائرة رافال.',
      'transfer/request',
      '2018-04-01–2018-04-30',
    ],
    [
      'في عام 1998، عندما دخلت القوات الهندية كشمير، فرضت واشنطن حظرا على إرسال الأسلحة إلى الهند.',
      'policy/embargo',
      '1998-01-01–1998-12-31',
    ],
    [
      'اعترضت قوات الدفاع الجوي السعودية ودمرت، صباح اليوم الخميس، ثلاث طائرات مسيرة أطلقها الحوثيون.',
      'attack/interception',
      '2018-05-17–2018-05-17',
    ],
    [
      'زار وزير الدفاع الفرنسي القاهرة الأحد حيث وقع عقدا لبيع مصر فرقاطتين.',
      'transfer/contract',
      '2018-05-13–2018-05-13',
    ],
    [
      'أعلنت وزارة الخارجية الأمريكية أمس أنها وافقت على بيع مروحيات شينوك إلى مصر.',
      'transfer/approval',
      '2018-05-16–2018-05-16',
    ],
    [
      'بدأت السبت مناورات مشتركة بين القوات المصرية والأمريكية تستمر من 8 إلى 20 يونيو المقبل لتعزيز الدفاع والتعاون العسكري.',
      'contact/exercise',
      '2018-06-08–2018-06-20',
    ],
    ['تسلمت مصر مؤخرا ثلاث طائرات رافال من فرنسا.', 'transfer/delivery', 'مؤخرا'],
    ['سلمت فرنسا مصر ثلاث طائرات رافال بعد يوم من هجوم على سيناء.', 'transfer/delivery', 'بعد يوم'],
    ['زار وزير الدفاع الفرنسي القاهرة قبل أسبوع من قمة الرياض لبحث التعاون العسكري.', 'contact/visit', 'قبل أسبوع'],
    ['أوقفت بغداد صفقة الأسلحة مع روسيا قبل نحو أسبوع من الآن.', 'transfer/suspension', 'قبل نحو أسبوع'],
    [
      'تسلمت مصر ثلاث طائرات رافال ضمن الصفقة التي أبرمتها مع فرنسا في فبراير الماضي والتي تقضي بتسليم 24 طائرة رافال.',
      'transfer/contract',
      '2018-02-01–2018-02-28',
    ],
    [
      'أعلنت السفارة أن الولايات المتحدة ستسلم مصر ثماني طائرات إف-16 أمس واليوم.',
      'transfer/delivery',
      '2018-05-16–2018-05-17',
    ],
    [
      'من المرجح أن توقع سول صفقة لتصدير دبابات إلى بولندا في وقت مبكر من الشهر المقبل.',
      'transfer/contract',
      '2018-06-01–2018-06-10',
    ],
    [
      'أعلنت ألمانيا في ديسمبر 2017 تراجع صادراتها من السلاح إلى السعودية في 2016 بنسبة 26 في المئة.',
      'trade-total/share',
      '2016-01-01–2016-12-31',
    ],
    [
      'يلتقي وزير الدفاع الفرنسي نظيره اللبناني مساء الخميس في باريس لبحث التعاون العسكري.',
      'contact/meeting',
      '2018-05-17–2018-05-17',
    ],
  ])('%s', (text, claim, time) => {
    expect(timeOf(text, claim)).toBe(time);
  });
});

describe('no time of the report or of another event', () => {
  it.each<Row>([
    ['قال الوزير أمس إن فرنسا سلمت مصر ثلاث طائرات رافال.', 'transfer/delivery', null],
    ['ذكرت وكالة الأنباء، الاثنين، أن فرنسا سلمت مصر ثلاث طائرات رافال.', 'transfer/delivery', null],
    ['سلمت فرنسا مصر ثلاث طائرات رافال، حسب وزارة الدفاع الفرنسية الأربعاء.', 'transfer/delivery', null],
    ['سلمت فرنسا مصر ثلاث طائرات رافال، كما قال الوزير أمس.', 'transfer/delivery', null],
    ['أكد الجيش السعودي في بيان أمس أن الحوثيين قصفوا مطار أبها.', 'attack/attack', null],
    ['سلمت فرنسا مصر ثلاث طائرات رافال بعد هجوم على سيناء في يناير الماضي.', 'transfer/delivery', null],
    ['غداة يوم من المحادثات قالت الوزارة إن فرنسا سلمت مصر ثلاث طائرات رافال.', 'transfer/delivery', null],
  ])('%s', (text, claim, time) => {
    expect(timeOf(text, claim)).toBe(time);
  });
});

describe('two events of one sentence keep their own times', () => {
  const text = 'تسلمت مصر أمس ثلاث طائرات رافال من فرنسا التي وقعت معها عقدا لشراء 24 طائرة رافال في فبراير 2015.';
  it.each<Row>([
    [text, 'transfer/delivery', '2018-05-16–2018-05-16'],
    [text, 'transfer/contract', '2015-02-01–2015-02-28'],
  ])('%s: %s', (words, claim, time) => {
    expect(timeOf(words, claim)).toBe(time);
  });
});

it('goes on with the period of the sum told before', () => {
  const text =
    'احتلت السعودية المرتبة الأولى بين مستوردي السلاح في العالم بين 2013 و2017 بحصة 12 بالمئة. وحلت مصر ثالثة بين مستوردي السلاح بحصة 5 بالمئة.';
  const shares = claimsOf(text).filter(({ kind }) => kind === 'trade-total');
  expect(shares.map(({ time }) => time?.start)).toEqual(['2013-01-01', '2013-01-01']);
});

describe('an exercise lasts as long as the text says', () => {
  it.each<Row>([
    ['بدأ الأردن والولايات المتحدة أمس مناورات عسكرية تستمر 12 يوما.', 'contact/exercise', '2018-05-16–2018-05-27'],
    [
      'بدأت القوات الأمريكية والأوكرانية أمس مناورات عسكرية. وتستمر المناورات حتى 31 مايو.',
      'contact/exercise',
      '2018-05-16–2018-05-31',
    ],
    [
      'انطلقت اليوم مناورات عسكرية بين باكستان وعمان. وتتواصل التدريبات أسبوعين.',
      'contact/exercise',
      '2018-05-17–2018-05-30',
    ],
    ['بدأت القوات الأمريكية والأوكرانية أمس مناورات عسكرية.', 'contact/exercise', '2018-05-16–2018-05-16'],
    [
      'بدأت القوات الأمريكية والأوكرانية أمس مناورات عسكرية. ويستمر معرض الدفاع في عمان ثلاثة أيام.',
      'contact/exercise',
      '2018-05-16–2018-05-16',
    ],
  ])('%s', (text, claim, time) => {
    expect(timeOf(text, claim)).toBe(time);
  });
});

describe('tellings of one event share the time that one of them knows', () => {
  const first = 'سلمت الولايات المتحدة تركيا الخميس أول طائرة إف-35.';
  const times = (text: string) => claimsOf(text).map(({ time }) => time?.start ?? null);

  it('by another source', () => {
    const text = `${first} وقالت وكالة الأناضول إن الولايات المتحدة سلمت تركيا أول طائرة إف-35 في تكساس.`;
    expect(times(text)).toEqual(['2018-05-17', '2018-05-17']);
  });

  it.each([
    ['وقالت وكالة الأناضول إن الولايات المتحدة سلمت تركيا مروحيات أباتشي.'],
    ['وقالت وكالة الأناضول إن الولايات المتحدة ستسلم تركيا طائرات إف-35.'],
  ])('not with «%s»', (other) => {
    expect(times(`${first} ${other}`)[1]).toBeNull();
  });
});
