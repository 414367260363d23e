import { describe, expect, it } from 'vitest';
import { claimsTold } from '../../../../test/claims-told.ts';

const rules = (text: string) => claimsTold(text, 'policy', ['actor', 'affected']);
const transfers = (text: string) => claimsTold(text, 'transfer', ['supplier', 'recipient']);

describe('what is forbidden, stopped and let go again', () => {
  it.each<[text: string, claim: string]>([
    ['أُلغيت القيود على تصدير الطائرات المسيرة إلى الهند.', 'lift asserted  > IN'],
    ['جدد مجلس الأمن حظر الأسلحة في ليبيا.', 'embargo asserted international:un-security-council > LY'],
    ['حظرت أوكرانيا استيراد الأسلحة من بيلاروس.', 'embargo asserted UA > BY'],
    ['تحظر سويسرا إعادة تصدير الذخائر إلى أوكرانيا.', 'embargo asserted CH > UA'],
    ['استأنفت كندا تصدير الأسلحة إلى تركيا.', 'lift asserted CA > TR'],
    ['أوقفت النرويج جميع صادرات الأسلحة والذخائر إلى الإمارات.', 'restrict asserted NO > AE'],
  ])('a rule: %s', (text, claim) => {
    expect(rules(text)).toEqual([claim]);
    expect(transfers(text)).toEqual([]);
  });

  it.each<[text: string, claim: string]>([
    ['منعت واشنطن مدريد من بيع فنزويلا طائرات عسكرية.', 'refusal asserted ES > VE'],
    ['منعت الولايات المتحدة إسرائيل من بيع القبة الحديدية لأوكرانيا.', 'refusal asserted IL > UA'],
    ['منعت برلين لندن من بيع مقاتلات تايفون لتركيا.', 'refusal asserted GB > TR'],
    ['منعت ألمانيا بيع دبابات ليوبارد للسعودية.', 'refusal asserted DE > SA'],
    ['أوقفت كندا صادرات الطائرات المسيرة إلى تركيا.', 'suspension asserted CA > TR'],
  ])('a sale: %s', (text, claim) => {
    expect(transfers(text)).toEqual([claim]);
    expect(rules(text)).toEqual([]);
  });

  it.each([
    'فرضت واشنطن قيودا على حمل السلاح في الولاية، بحسب الجيش.',
    'شددت كندا قيود حيازة السلاح بعد هجوم مسلح.',
    'اتهمت الأمم المتحدة تركيا بانتهاك حظر الأسلحة في ليبيا.',
    'يزور مفتشون من منظمة حظر الأسلحة الكيمائية العاصمة السورية، بحسب الجيش.',
    'منعت قوات الجيش المتظاهرين من الوصول إلى القصر.',
  ])('neither: %s', (text) => {
    expect(rules(text)).toEqual([]);
    expect(transfers(text)).toEqual([]);
  });
});
