import { describe, expect, it } from 'vitest';
import { claimsTold } from '../../../../test/claims-told.ts';

const told = (text: string) => claimsTold(text, 'agreement', ['parties']);

describe('accords whose parties stand elsewhere', () => {
  it.each<[text: string, claim: string]>([
    // Those who met.
    ['استقبل وزير الدفاع الكيني نظيره البولندي. وتم خلال اللقاء توقيع اتفاقية تعاون عسكري.', 'signed asserted KE+PL'],
    [
      'أجرى وزير الدفاع القطري محادثات مع نظيره الهندي. وعقب المحادثات وُقعت عدة اتفاقيات من بينها اتفاقية دفاع.',
      'signed asserted IN+QA',
    ],
    ['زار وزير الدفاع الإيطالي أثينا ووقع خلالها اتفاقية في المجال العسكري.', 'signed asserted GR+IT'],
    ['اختتمت اللجنة العسكرية المشتركة بين كينيا وتركيا أعمالها بتوقيع خطة التعاون العسكري.', 'signed asserted KE+TR'],
    // Those who speak of it or call for it.
    ['وبحسب مسؤول كيني، فإن اتفاقا أمنيا جديدا مع رواندا سيوقع قريبا.', 'signed planned KE+RW'],
    ['دعا نواب إيطاليون إلى إلغاء اتفاق الدفاع مع تشاد.', 'ended planned IT+TD'],
    // Whom it binds, who votes for it, what came of talks.
    ['تربط اليونان بصربيا اتفاقية دفاع مشترك.', 'in-force asserted GR+RS'],
    ['صوت البرلمان السويدي لصالح اتفاقية التعاون الدفاعي مع كندا.', 'signed asserted CA+SE'],
    ['أعلن الرئيسان الكيني والتركي التوصل إلى اتفاق إطاري للتعاون الدفاعي.', 'signed asserted KE+TR'],
    ['أُلغيت الاتفاقية العسكرية بين بولندا وصربيا.', 'ended asserted PL+RS'],
    ['تم تمديد الاتفاقية الأمنية بين طوكيو وسيول.', 'renewed asserted JP+KR'],
    // The accord opens a clause of its own; whom it lets use bases; what lets nothing of it be a sale.
    [
      'وقّع وزيرا دفاع كينيا وبولندا، أمس في نيروبي، مذكرة تفاهم تهدف إلى تعزيز التعاون العسكري.',
      'signed asserted KE+PL',
    ],
    ['وقعت كولومبيا اتفاقا يسمح للقوات الأمريكية باستخدام سبع قواعد.', 'signed asserted CO+US'],
    ['ألغت قيرغيزستان اتفاق تأجير قاعدة ماناس للولايات المتحدة.', 'ended asserted KG+US'],
    ['مددت اليابان والولايات المتحدة اتفاق تقاسم تكاليف القوات الأمريكية خمس سنوات.', 'renewed asserted JP+US'],
    ['أحيا البلدان، كينيا ورواندا، اتفاقية الدفاع بينهما.', 'renewed asserted KE+RW'],
    // A weapon by its name, bases that an accord grants.
    ['اتفقت إيطاليا واليابان على تطوير مقاتلة مشتركة.', 'signed asserted IT+JP'],
    [
      'نصت اتفاقية عام 1951 بين أوسلو وواشنطن على حق الجيش الأمريكي في إقامة قواعد في البلاد.',
      'in-force asserted NO+US',
    ],
  ])('%s', (text, claim) => {
    expect(told(text)).toEqual([claim]);
  });

  it.each([
    // A sale, whatever is sold.
    'وقعت الخطوط الجوية الكينية اتفاقية مع إيرباص لشراء طائرات ركاب، بحسب وزارة الدفاع.',
    'وقعت كينيا وإيطاليا اتفاقا لشراء أسلحة.',
    // Who looks on says nothing of what is signed.
    'وقعت كينيا وإيطاليا اتفاقية للتعاون في مجال السياحة بحضور قائد الجيش.',
    // More than two met, or nothing was signed.
    'التقى وزير الدفاع الكيني نظيريه البولندي والتركي. وتم خلال اللقاء توقيع اتفاقية تعاون عسكري.',
    'استقبل وزير الدفاع الكيني نظيره البولندي. وأكد الوزير خلال اللقاء أهمية اتفاقيات التعاون العسكري.',
    'قامت واشنطن بتسليم خمس دبابات للجيش في القاعدة الجوية المصرية.',
    'وقعت كينيا مع رواندا على اتفاق لتعزيز التعاون في المجال النووي، بحسب الجيش.',
    // A vote on something else.
    'صوتت لجنة القوات المسلحة في مجلس الشيوخ على الاتفاق مع إيران.',
    // Floods.
    'تسببت الأمطار في سيول جارفة، وأنقذ الجيش الأهالي بموجب اتفاق مع اليابان.',
  ])('no accord: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
