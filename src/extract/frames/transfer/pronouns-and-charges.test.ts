import { describe, expect, it } from 'vitest';
import { claimsTold } from '../../../../test/claims-told.ts';

type Row = [text: string, ...transfers: string[]];

/** Compares the transfers of a text, each as «subtype assertion supplier > recipient». */
const read = (text: string, ...transfers: string[]) =>
  expect(claimsTold(text, 'transfer', ['supplier', 'recipient'])).toEqual(transfers);

describe('who is accused does it', () => {
  it.each<Row>([
    ['تتهم الرياض طهران بتزويد الحوثيين بصواريخ بالستية.', 'delivery asserted IR > armed-group:houthis'],
    ['وتتهم إسرائيل إيران أيضا بتهريب أسلحة لحركة حماس.', 'delivery asserted IR > armed-group:hamas'],
    ['ووجهت واشنطن اتهامات لإيران بتزويد حزب الله بالسلاح.', 'delivery asserted IR > armed-group:hezbollah'],
    ['اتُّهمت موسكو بتزويد طالبان بالسلاح.', 'delivery asserted RU > armed-group:taliban'],
    ['إيران المتهمة بتسليح الحوثيين بالصواريخ تنفي ذلك.', 'delivery asserted IR > armed-group:houthis'],
    ['تتهم أنقرة دمشق بتسليح المقاتلين الأكراد بالصواريخ.', 'delivery asserted SY > region:kurdistan'],
    ['أطلق الحوثيون صواريخ. وتتهم الرياض إيران بتزويدهم بصواريخ.', 'delivery asserted IR > armed-group:houthis'],
  ])('%s', read);
});

describe('pronouns', () => {
  it.each<Row>([
    ['تدعم طهران الحوثيين وتزودهم بالصواريخ.', 'delivery asserted IR > armed-group:houthis'],
    ['قالت دمشق إن موسكو سلمتها منظومة إس-300.', 'delivery asserted RU > SY'],
    ['تحتاج كييف إلى ذخائر، وقد أرسلت لها برلين ألف قذيفة مدفعية.', 'delivery asserted DE > UA'],
    ['كييف بحاجة إلى دبابات، ووعدت لندن بأن ترسل لها 14 دبابة تشالنجر.', 'delivery planned GB > UA'],
    ['زار الوزير المصري باريس واشترى منها 12 مقاتلة رافال.', 'contract asserted FR > EG'],
    ['أعلنت واشنطن خفض مساعداتها لمصر عبر تعليق تزويدها بمروحيات أباتشي.', 'suspension asserted US > EG'],
    ['كشفت الصحيفة عن إمداد فرنسا كذلك الجيش اللبناني بخمسين مدرعة.', 'delivery asserted FR > LB'],
    // The pronoun means the weapons.
    ['المقاتلات التي سلمتها باريس للقاهرة جديدة.', 'delivery asserted FR > EG'],
  ])('%s', read);
});

describe('groups', () => {
  it.each<Row>([
    ['تدرس واشنطن تسليح المعارضة السورية بصواريخ.', 'offer asserted US > armed-group:syrian-opposition'],
    ['زودت قطر المتمردين السوريين بصواريخ.', 'delivery asserted QA > armed-group:syrian-opposition'],
    ['تزود موسكو الانفصاليين في شرق أوكرانيا بالدبابات.', 'delivery asserted RU > armed-group:pro-russian-separatists'],
    ['زودت بغداد متطوعي العشائر ببنادق.', 'delivery asserted IQ > armed-group:iraqi-tribes'],
    ['سيطر الحوثيون على صنعاء، وتزود طهران المتمردين بالصواريخ.', 'delivery asserted IR > armed-group:houthis'],
  ])('%s', read);
});
