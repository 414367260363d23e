import { describe, expect, it } from 'vitest';
import { claimsTold } from '../../../../test/claims-told.ts';

type Row = [text: string, ...transfers: string[]];

/** Compares the transfers of a text, each as «subtype assertion supplier > recipient», in any order. */
const read = (text: string, ...transfers: string[]) =>
  expect(claimsTold(text, 'transfer', ['supplier', 'recipient']).sort()).toEqual(transfers.sort());

describe('background', () => {
  it.each<Row>([
    [
      'ألغت بغداد صفقة التسليح التي وقعتها مع موسكو عام 2012.',
      'cancellation asserted RU > IQ',
      'contract asserted RU > IQ',
    ],
    ['وكانت الجزائر قد تعاقدت عام 2015 على شراء مروحيات من روسيا.', 'contract asserted RU > DZ'],
    ['يذكر أن مصر تسلمت في 2017 أول غواصة من ألمانيا.', 'delivery asserted DE > EG'],
    ['وتعود صفقة بيع الدبابات الألمانية لقطر إلى عام 2013.', 'contract asserted DE > QA'],
    ['وسبق للمغرب أن اقتنى طائرات بيرقدار من تركيا.', 'contract asserted TR > MA'],
    ['ومنذ عام 2011 باعت روسيا لفيتنام ست غواصات.', 'contract asserted RU > VN'],
    ['كانت السعودية قد طلبت عام 2018 منظومة ثاد من الولايات المتحدة.', 'request asserted US > SA'],
    ['وكانت باريس أوقفت في 2014 تسليم سفينتي ميسترال لموسكو.', 'suspension asserted FR > RU'],
    ['دشنت البحرية المصرية فرقاطة اشترتها من إيطاليا.', 'contract asserted IT > EG'],
    ['لم تتسلم تايوان بعد مقاتلات إف-16 التي طلبتها من واشنطن.', 'delivery denied US > TW', 'request asserted US > TW'],
  ])('%s', read);
});

describe('decoys', () => {
  it.each<Row>([
    ['أبرم النادي الأهلي صفقة مع لاعب برازيلي.'],
    ['ضبطت السلطات الإسبانية شحنة أسلحة في الميناء.'],
    ['أجرت القوات المصرية تدريبا بالذخيرة الحية على دبابات أبرامز.'],
    ['تسلمت الخطوط الجوية القطرية طائرتين من بوينغ.'],
    ['أسقط الجيش السوداني طائرة مسيرة تركية الصنع.'],
    ['توصلت الأحزاب إلى صفقة سياسية لتشكيل الحكومة.'],
    ['استعادت القوات العراقية دبابات أمريكية من التنظيم.'],
    ['انتهت صفقة تبادل الأسرى بين روسيا وأوكرانيا.'],
    ['وصلت بارجتان فرنسيتان إلى ميناء تولون.'],
    ['دمرت القوات الأوكرانية دبابات روسية من طراز تي-72.'],
    ['وقعت مصر وفرنسا اتفاقا لتوريد القمح.'],
    ['باعت الشركة الفرنسية حصتها لمستثمر قطري.'],
  ])('%s', read);
});
