import { describe, expect, it } from 'vitest';
import { readParties } from './read-parties.test-fixture.ts';

describe('a person with an office', () => {
  it.each([
    ['أعلن وزير الدفاع التشادي إسحاق ملوا جاموس الصفقة', 'إسحاق ملوا جاموس', 'state:TD'],
    ['قال الرئيس السيسي إن الجيش جاهز', 'عبد الفتاح السيسي', 'state:EG'],
    ['هاتف الرئيس الأمريكي دونالد ترامب القادة', 'دونالد ترامب', 'state:US'],
    ['قال ترامب إنه سيوقع', 'دونالد ترامب', 'state:US'],
    ['استقبل بوتين الوفد', 'فلاديمير بوتين', 'state:RU'],
    ['زار ولي العهد السعودي الأمير محمد بن سلمان المصنع', 'محمد بن سلمان', 'state:SA'],
    ['قال وزير الخارجية الكولومبي، ألفارو ليفا، إن الأمر محسوم', 'ألفارو ليفا', 'state:CO'],
    ['وصل الفريق أول ركن حسان معوض، رئيس أركان الجيش اللبناني، إلى الثكنة', 'حسان معوض', 'state:LB'],
    ['قال السفير التونسي في برلين كريم بن عمار إن العمال راضون', 'كريم بن عمار', 'state:TN'],
    ['أوضح المتحدث باسم وزارة الدفاع الصومالية عبد الرشيد نور أن القوات تقدمت', 'عبد الرشيد نور', 'state:SO'],
    ['قال نائب وزير الدفاع الأوكراني إيفان هافريليوك إن المصنع جاهز', 'إيفان هافريليوك', 'state:UA'],
    ['أكد قائد القوات البحرية اليونانية الأميرال ديمتريوس كاتاراس أن السفينة سلمت', 'ديمتريوس كاتاراس', 'state:GR'],
    ['قال وزير الدولة للشؤون الخارجية الهندي مراليدهاران إنه متفائل', 'مراليدهاران', 'state:IN'],
  ])('«%s»: %s of %s', (text, ar, state) => {
    const party = readParties(text).find((p) => p.by === 'person');
    expect(party?.entities[0]?.ar).toBe(ar);
    expect(party).toMatchObject({ state, named: true });
    expect(party?.entities[0]?.state).toBe(state.slice(6));
  });
});

it('a capital behind an office is no part of it', () => {
  const [office, host] = readParties('زار وزير الدفاع التركي الرباط أمس');
  expect(office).toMatchObject({ words: 'وزير الدفاع التركي', state: 'state:TR' });
  expect(host).toMatchObject({ words: 'الرباط', by: 'capital', ids: ['state:MA'] });
});

it.each([
  ['زار الوزير فرنسا أمس', 'فرنسا', 'state:FR'],
  ['زار رئيس الوزراء تونس أمس', 'تونس', 'state:TN'],
  ['زار وزير الدفاع مصر أمس', 'مصر', 'state:EG'],
  ['التقى وزير الدفاع القطري في أنقرة', 'أنقرة', 'state:TR'],
])('a state behind an article is where the office goes: «%s»', (text, words, state) => {
  expect(readParties(text).at(-1)).toMatchObject({ words, ids: [state] });
});

it.each([
  ['أعلن الجيش الباكستاني أن قائد القوات الجوية، ظهير رضا سيدهو، سافر', 'state:PK'],
  ['قالت وزارة الدفاع الكينية إن وزير الدفاع سوليمان كاريوكي استقال', 'state:KE'],
])('the holder of an office whose state is not said is of that told before: «%s»', (text, state) => {
  expect(readParties(text).find((party) => party.by === 'person')).toMatchObject({ state });
});

describe('an office without its holder', () => {
  it.each([
    ['أعلنت وزارة الدفاع التشادية التسليم', 'Ministry of Defence of Chad', 'TD'],
    ['قال وزير الدفاع الكوبي إنه سيرد', 'Minister of Defence of Cuba', 'CU'],
    ['أكدت الرئاسة السنغالية الزيارة', 'Presidency of Senegal', 'SN'],
    ['قالت وزارة الدفاع في سلوفينيا إن العقد ملغى', 'Ministry of Defence of Slovenia', 'SI'],
    ['تقدم الجيش الكيني شرقا', 'Army of Kenya', 'KE'],
    ['أعلنت القوات المسلحة العربية السورية الهدنة', 'Armed Forces of Syria', 'SY'],
    ['نفى قائد الجيش الإيراني الخبر', 'Commander of Iranian Army', 'IR'],
    ['استدعت الخارجية البوليفية السفير', 'Foreign Ministry of Bolivia', 'BO'],
    ['قال رئيس الوزراء الفيجي إنه راض', 'Prime Minister of Fiji', 'FJ'],
    ['حلقت القوات الجوية البيروفية فوق البحر', 'Air Force of Peru', 'PE'],
  ])('«%s»', (text, en, state) => {
    const [party] = readParties(text);
    expect(party).toMatchObject({ by: 'office', state: `state:${state}` });
    expect(party?.entities[0]).toMatchObject({ en, state });
  });

  it('«وزارة الدفاع» is that of the outlet’s own state', () => {
    expect(readParties('أعلنت وزارة الدفاع التسليم', 'JO')[0]).toMatchObject({ state: 'state:JO' });
  });

  it.each([
    ['قال وزير الدفاع التشادي إنه راض. ورفضت الحكومة الثمن', 'الحكومة', 'state:TD'],
    ['زار الرئيس الصربي الثكنة. وتسلم الجيش العربات', 'الجيش', 'state:RS'],
    ['تسلم الجيش الكيني العربات. وقال قائد الجيش جوماني كاريوكي إنها حديثة', 'قائد الجيش جوماني كاريوكي', 'state:KE'],
  ])('a body of the state has it from the official before: «%s»', (text, words, state) => {
    expect(readParties(text).find((p) => p.words.endsWith(words))).toMatchObject({ state });
  });

  it('«وزارة الدفاع» is that which was named before', () => {
    const [first, second] = readParties('أعلنت وزارة الدفاع التشادية العقد. ونفت وزارة الدفاع ما قيل', 'JO');
    expect(second?.ids).toEqual(first?.ids);
  });

  it('the spokesman speaks for the body', () => {
    const [party] = readParties('قال المتحدث باسم الجيش السوداني إن الهجوم فشل');
    expect(party).toMatchObject({ ids: ['armed-force:sudanese-armed-forces'], by: 'office', state: 'state:SD' });
  });
});

describe('unnamed people', () => {
  it.each([
    ['قال مسؤول في البنتاغون طلب عدم الكشف عن هويته إن الأمر قريب', 'مسؤول في البنتاغون', 'US'],
    ['نقل الموقع عن مصادر دبلوماسية متطابقة', 'مصادر دبلوماسية متطابقة', null],
    ['أكد مصدر عسكري يمني الخبر', 'مصدر عسكري يمني', 'YE'],
    ['قال مسؤولون أمنيون إسرائيليون إنهم حذروا', 'مسؤولون أمنيون إسرائيليون', 'IL'],
    ['كشف مصدر بوزارة الدفاع التركية العدد', 'مصدر بوزارة الدفاع التركية', 'TR'],
    ['رأى خبراء عسكريون أن المدى يكفي', 'خبراء عسكريون', null],
    ['قال دبلوماسي غربي إن الرد قريب', 'دبلوماسي غربي', null],
    ['أفادت مصادر مقربة من رئيس الحكومة اللبنانية بالقرار', 'مصادر مقربة من رئيس الحكومة اللبنانية', 'LB'],
  ])('«%s»', (text, words, state) => {
    const party = readParties(text).find((p) => p.by === 'anonymous');
    expect(party?.words).toBe(words);
    expect(party?.entities[0]).toMatchObject({ type: 'anonymous', ar: words, state });
  });
});

describe('no official and no source', () => {
  it.each([
    'تقوى موقف الحكومة في البرلمان',
    'كان البيع مصدر دخل للشركة',
    'هذا هو السبب الرئيسي للتأخير',
    'طلب مساعدة مالية عاجلة',
    'يقيم في محافظة بعيدة',
    'وجد مصدر قلق آخر',
  ])('in «%s»', (text) => {
    expect(readParties(text).filter((p) => p.by !== 'adjective')).toEqual([]);
  });
});
