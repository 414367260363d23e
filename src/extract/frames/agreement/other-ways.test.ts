import { describe, expect, it } from 'vitest';
import { claimsTold } from '../../../../test/claims-told.ts';

const told = (text: string) => claimsTold(`${text} وحضر قائد الجيش.`, 'agreement', ['parties']);

describe('accords told in other ways', () => {
  it.each<[text: string, claim: string]>([
    // The partners stand behind what the accord is about.
    ['تم التوقيع في الرباط على اتفاقية للتعاون العسكري بين المغرب والسنغال.', 'signed asserted MA+SN'],
    // An alliance, a partnership.
    ['شكلت اليونان وقبرص وفرنسا تحالفا أمنيا جديدا.', 'signed asserted CY+FR+GR'],
    ['أعلنت كندا واليابان إطلاق شراكة أمنية في المحيط الهادئ.', 'signed asserted CA+JP'],
    // An accord given up, or run out.
    ['تخلت النيجر عن اتفاق التعاون العسكري مع فرنسا.', 'ended asserted FR+NE'],
    ['انتهت صلاحية معاهدة نيو ستارت بين روسيا والولايات المتحدة.', 'ended asserted RU+US'],
    // Relations made normal.
    ['أعلنت تشاد وإسرائيل تطبيع العلاقات بينهما برعاية أمريكية.', 'signed asserted IL+TD'],
    ['وقعت الإمارات والبحرين اتفاقات أبراهام مع إسرائيل.', 'signed asserted AE+BH+IL'],
    // Bases: talked about, kept, opened, left.
    ['تتفاوض روسيا مع السودان على إقامة قاعدة بحرية في بورتسودان.', 'talks asserted RU+SD'],
    ['تحتفظ بريطانيا بقاعدة عسكرية في كينيا.', 'in-force asserted GB+KE'],
    ['تستضيف قطر أكبر قاعدة جوية أمريكية في المنطقة.', 'in-force asserted QA+US'],
    ['وافقت اليونان على فتح مطاراتها أمام المقاتلات الفرنسية.', 'signed asserted FR+GR'],
    ['أخلت فرنسا آخر قواعدها في تشاد.', 'ended asserted FR+TD'],
    ['قررت النيجر إغلاق القواعد العسكرية الأمريكية على أراضيها.', 'ended asserted NE+US'],
    // To be signed, to be joined, to be had.
    ['أعربت كينيا عن رغبتها في توقيع اتفاق دفاعي مع إيطاليا.', 'signed planned IT+KE'],
    ['قدمت أوكرانيا طلبا رسميا للانضمام إلى حلف الناتو.', 'signed planned UA+international:nato'],
    ['تسعى طهران لتكثيف التعاون العسكري مع بكين.', 'talks asserted CN+IR'],
    // Weapons made together.
    ['طورت الهند وروسيا بشكل مشترك صاروخ براهموس.', 'in-force asserted IN+RU'],
    ['تنتج تركيا مدرعات بالتعاون مع قطر.', 'in-force asserted QA+TR'],
    ['ستصنع تركيا وأوكرانيا معا طائرات مسيرة قتالية.', 'in-force planned TR+UA'],
    ['أبرمت رومانيا وألمانيا اتفاقية لإنتاج الذخائر بصورة مشتركة.', 'signed asserted DE+RO'],
    // Ties that come back, that grow; information that is shared.
    ['عادت العلاقات الدبلوماسية بين الرياض وطهران بعد سنوات من القطيعة.', 'renewed asserted IR+SA'],
    ['توطدت العلاقات العسكرية بين القاهرة وأثينا.', 'in-force asserted EG+GR'],
    ['أوقفت واشنطن مشاركة المعلومات الاستخباراتية مع كييف.', 'suspended asserted UA+US'],
    ['أعلن الرئيس السنغالي انتهاء الوجود العسكري الفرنسي في بلاده.', 'ended asserted FR+SN'],
    ['دشنت السعودية وتركيا خط إنتاج مشتركا للطائرات المسيرة.', 'signed asserted SA+TR'],
    // The other party is told of it, opens its bases, or speaks.
    ['أبلغت تشاد باريس رسميا بإلغاء اتفاق الدفاع.', 'ended asserted FR+TD'],
    ['منحت الفلبين الجيش الأمريكي حق الوصول إلى أربع قواعد إضافية.', 'signed asserted PH+US'],
    ['حصلت موسكو على موافقة الخرطوم على إقامة مركز لوجستي للأسطول الروسي.', 'signed asserted RU+SD'],
    ['قالت أنقرة إن الاتفاقية العسكرية مع طرابلس لا تزال سارية.', 'in-force asserted LY+TR'],
    ['صدق أردوغان على مذكرة التفاهم العسكرية مع أذربيجان.', 'signed asserted AZ+TR'],
    ['جرى الاتفاق على تشكيل لجنة عسكرية مشتركة بين العراق والأردن.', 'signed asserted IQ+JO'],
    // Talks that ended in it, an accord refused, ties found out.
    ['ختم البلدان مباحثاتهما بتوقيع اتفاق عسكري بين الكويت وتركيا.', 'signed asserted KW+TR'],
    ['رفض البرلمان العراقي الاتفاق الأمني مع واشنطن.', 'signed denied IQ+US'],
    ['كشفت وثائق عن تعاون عسكري سري بين إثيوبيا وكينيا.', 'in-force asserted ET+KE'],
    ['أنهت الولايات المتحدة وجود قواتها في قاعدة أغاديز بالنيجر.', 'ended asserted NE+US'],
  ])('%s', (text, claim) => {
    expect(told(text)).toEqual([claim]);
  });

  it.each([
    'ندد الكرملين بانسحاب واشنطن من معاهدة الأجواء المفتوحة.',
    'تسعى فرنسا إلى تعزيز العلاقات بين باريس والهند.',
    'أغلقت باكستان مجالها الجوي أمام الطائرات المدنية الهندية.',
    'طورت روسيا صاروخا جديدا مشتركا بين سلاحي البر والجو.',
    'طورت تركيا مسيرة جديدة لمواجهة الدبابات الروسية.',
    'تشكل الاتفاقية بين الشركتين التركية والقطرية خطوة لبناء المدارس.',
    'انسحبت القوات السورية من القاعدة الجوية قرب حمص.',
    'من شأن الصفقة أن تعزز العلاقات الدفاعية بين لندن وأنقرة.',
    'وصفتها لندن بأنها محاولة لاستخدام الميناء التركي كقاعدة للتهريب.',
    'أكدت واشنطن أن الاتفاق مع طهران لا يمنعها من الخيار العسكري.',
    'رفض الوزير التركي إعطاء تفاصيل حول المقابلة مع واشنطن.',
    'أعرب الوزير عن أمله في أن تعود العلاقات بين البلدين تركيا وقطر إلى طبيعتها.',
    'نفت صنعاء دخول قوات سعودية إلى أجواء اليمن.',
    'يتحدث الكتاب عن التطبيع بين إسرائيل والسعودية.',
  ])('no accord: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
