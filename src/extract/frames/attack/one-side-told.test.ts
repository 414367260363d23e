import { describe, expect, it } from 'vitest';
import { claimsTold } from '../../../../test/claims-told.ts';

const told = (text: string) => claimsTold(text, 'attack', ['attacker', 'target']);

describe('attacks of which one side is told', () => {
  it.each<[text: string, claim: string]>([
    // Whose soldiers were lost: by the pronoun, or because their army tells of it.
    ['أعلن الجيش الباكستاني مقتل سبعة من جنوده في هجوم شنه مسلحون قرب الحدود الأفغانية.', 'attack asserted  > PK'],
    ['أعلن الجيش الباكستاني مقتل سبعة جنود في هجوم شنته حركة طالبان.', 'attack asserted armed-group:taliban > PK'],
    ['قال الجيش الأوكراني إن ثلاثة من جنوده قتلوا في قصف روسي.', 'attack asserted RU > UA'],
    ['قالت كييف إن اثنين من جنودها قتلا في قصف مدفعي.', 'attack asserted  > UA'],
    ['أعلنت وزارة الدفاع التركية مقتل جندي في هجوم لحزب العمال الكردستاني.', 'attack asserted armed-group:pkk > TR'],
    ['أعلن الجيش المالي مقتل 20 من جنوده في كمين نصبه مسلحون.', 'attack asserted  > ML'],
    // What fell on whom.
    ['سقطت ثلاثة صواريخ كاتيوشا على قاعدة التاجي شمال بغداد.', 'attack asserted  > IQ'],
    ['سقطت قذائف هاون على السفارة الروسية في دمشق.', 'attack asserted  > RU'],
    // Words that stood between: an indefinite subject, what commas set off, the article that «لـ» has not.
    ['هاجم مسلحون قاعدة للجيش الكيني.', 'attack asserted  > KE'],
    ['وكان الطيران الإسرائيلي قصف، في وقت متأخر من مساء الاثنين، مخازن أسلحة في سوريا.', 'attack asserted IL > SY'],
    ['تصدت الدفاعات الجوية السورية لهجوم إسرائيلي على مطار التيفور.', 'attack asserted IL > SY'],
    // Denied.
    ['نفى الجيش الأمريكي شن أي غارات على سوريا.', 'attack denied US > SY'],
  ])('%s', (text, claim) => {
    expect(told(text)).toEqual([claim]);
  });

  it.each([
    'سقطت طائرة حربية في ليبيا وقتل طيارها.',
    'سقط صاروخ تجريبي في البحر، بحسب الجيش الهندي.',
    'سقط قتلى وجرحى في صفوف الجيش السوري.',
    'قُتل ثلاثة جنود في حادث تحطم مروحية، بحسب الجيش الكيني.',
    'أعلن الجيش الكيني مقتل سبعة من جنوده في حادث سير.',
    'تدربت قوات من كينيا ورواندا على صد أي هجوم.',
    'حذر الجيش الهندي من أي هجوم على جنوده.',
    'فتح مسلحون باب التفاوض مع الجيش المالي.',
  ])('no attack: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
