import { describe, expect, it } from 'vitest';
import { chainAt } from '../../../test/chain-at.ts';

type Row = [text: string, words: string, ...chain: string[]];

describe('who owns up, accuses, denies', () => {
  it.each<Row>([
    ['تبنى تنظيم داعش الهجوم على القاعدة.', 'الهجوم على', 'armed-group:islamic-state claims'],
    ['وقع أمس هجوم تبناه تنظيم داعش.', 'هجوم تبناه', 'armed-group:islamic-state claims'],
    ['اتهمت فرنسا إيران بتسليم صواريخ.', 'بتسليم صواريخ', 'state:FR claims'],
    ['حملت أوكرانيا روسيا المسؤولية عن القصف.', 'عن القصف', 'state:UA claims'],
    ['نفت إيران تسليم صواريخ.', 'تسليم صواريخ', 'state:IR denies', 'denied'],
    ['نفت إيران أن تكون قد سلمت صواريخ.', 'سلمت صواريخ', 'state:IR denies', 'denied'],
    ['نفت إيران هذه التقارير.', 'هذه التقارير', 'state:IR denies', 'denied'],
    ['رفضت إيران المزاعم بتسليم صواريخ.', 'بتسليم صواريخ', 'state:IR denies', 'denied'],
    ['جددت إيران رفضها الاتهامات بتسليم صواريخ.', 'بتسليم صواريخ', 'state:IR confirms', 'denied'],
    ['نفت إيران على لسان وزير خارجيتها "سامي نور" تسليم صواريخ.', 'تسليم صواريخ', 'person:سامي-نور denies', 'denied'],
    [
      'نفت وزارة الدفاع التونسية، على لسان الناطق باسمها، ما تم تداوله بخصوص وجود قواعد.',
      'وجود قواعد',
      'government:ministry-of-defence-of-tunisia denies',
      'denied',
    ],
    [
      'أكد وزير الخارجية الإيراني أن إيران تنفي تسليم صواريخ.',
      'تسليم صواريخ',
      'government:minister-of-foreign-affairs-of-iran denies',
      'denied',
    ],
    ['زعم الكرملين أن السفينة غرقت.', 'السفينة غرقت', 'government:kremlin claims'],
  ])('%s', (text, words, ...chain) => {
    expect(chainAt(text, words)).toEqual(chain);
  });
});

describe('neither claim nor denial', () => {
  it.each<Row>([
    ['رفضت إيران التعليق على الصفقة.', 'على الصفقة'],
    ['رفضت إيران عرضا روسيا لبيع طائرات.', 'لبيع طائرات'],
    ['لم تعلن أي جهة مسؤوليتها عن الهجوم.', 'عن الهجوم'],
    ['لم تنف إيران تسليم صواريخ.', 'تسليم صواريخ'],
    ['أعلنت فرنسا وألمانيا استئناف التعاون العسكري.', 'استئناف التعاون'],
    ['قالت أوكرانيا إن إيران سلمت صواريخ، وهو ما تنفيه طهران.', 'سلمت صواريخ', 'state:UA'],
    ['حملت السفينة عشرين مدرعة إلى الميناء.', 'عشرين مدرعة'],
  ])('%s', (text, words, ...chain) => {
    expect(chainAt(text, words)).toEqual(chain);
  });
});
