import { describe, expect, it } from 'vitest';
import { attacksIn } from '../../../../test/attacks-in.ts';

describe('attacks told in other ways', () => {
  it.each<[text: string, ...attacks: string[]]>([
    // A missile shot at a weapon in flight.
    ['أطلق الجيش الإسرائيلي صاروخ باتريوت على مسيرة إيرانية.', 'interception IR > IL'],
    ['أطلق الجيش السعودي صاروخين على مسيرة حوثية.', 'interception houthis > SA'],
    // What was launched and stopped, by nobody named or as a pronoun.
    ['تم تدمير صاروخ باليستي أطلقه الحوثيون فوق البحر الأحمر.', 'interception houthis > ?'],
    ['أطلق الحوثيون صاروخا على الرياض وتم اعتراضه.', 'interception houthis > SA'],
    // What is used for it, sinks, shakes or goes off.
    ['استخدمت الولايات المتحدة قاذفات بي-2 لقصف منشآت نووية إيرانية.', 'US > IR'],
    ['أغرقت أوكرانيا سفينة حربية روسية في البحر الأسود.', 'UA > RU'],
    ['هزت ضربات أمريكية بريطانية العاصمة صنعاء.', 'US+GB > YE'],
    ['انفجرت عبوة ناسفة في رتل للقوات الأمريكية جنوب بغداد.', '? > US'],
    ['انفجرت سيارة مفخخة أمام السفارة التركية في مقديشو.', '? > TR'],
    // Those who strike together, and an adjective that looks like a site.
    ['أدانت دمشق الضربات التي نفذتها الولايات المتحدة مع فرنسا على سوريا.', 'US+FR > SY'],
    ['استخدمت فرنسا صاروخا جديدا في الضربات التي شنتها على مواقع للنظام السوري.', 'FR > SY'],
    ['شن طيران التحالف العربي غارات مركزة استهدفت آليات عسكرية للحوثيين.', 'arab-coalition > houthis'],
  ])('%s', (text, ...attacks) => expect(attacksIn(text)).toEqual(attacks));

  it.each([
    'هاجم المسؤول العسكري الولايات المتحدة بقوله إن طائراتها تستفز الصين.',
    'هاجم الرئيس الأمريكي إيران في كلمته عن الصواريخ.',
    'انفجرت الأزمة بين تركيا والعراق حول صفقة الطائرات.',
    'جاء القرار بعد أسبوعين على إسقاط طائرة روسية.',
    'دعت أنقرة إلى وقف القتال مع بداية الأسبوع قرب الحدود مع سوريا.',
    'انفجرت عبوة ناسفة في أحد الأحياء جنوب المدينة.',
    'عرضت روسيا طائرة مسيرة في المعرض قبل تدميرها.',
  ])('none: %s', (text) => expect(attacksIn(text)).toEqual([]));
});
