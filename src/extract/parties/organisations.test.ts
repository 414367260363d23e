import { describe, expect, it } from 'vitest';
import { readParties } from './read-parties.test-fixture.ts';

describe('companies, outlets and groups', () => {
  it.each([
    ['سلمت شركة «بايكار» التركية الطائرات', 'company:baykar', 'TR'],
    ['قالت صحيفة «معاريف» العبرية إن الأمر سري', 'outlet:maariv', 'IL'],
    ['ذكرت وكالة رويترز أن العقد وقع', 'outlet:reuters', 'GB'],
    ['هاجم تنظيم «داعش» القرية', 'armed-group:islamic-state', null],
    ['نددت منظمة العفو الدولية بالبيع', 'international:amnesty-international', null],
    ['وقعت «لوكهيد مارتن» الاتفاق', 'company:lockheed-martin', 'US'],
    ['أبرزت صحيفة «النهار» اللبنانية الخبر', 'outlet:al-nahar', 'LB'],
    ['سلمت شركة «ساب» السويدية الرادار', 'company:saab', 'SE'],
    ['استهدفت المسيرات الحوثية الميناء', 'armed-group:houthis', 'YE'],
    ['وقعت مجموعة «ليوناردو» الإيطالية العقد', 'company:leonardo', 'IT'],
    ['قصفت قوات الدعم السريع المطار', 'armed-group:rapid-support-forces', 'SD'],
  ])('«%s» are of the catalogue', (text, id, state) => {
    const [party] = readParties(text);
    expect(party?.ids).toEqual([id]);
    expect(party?.entities[0]?.state).toBe(state);
  });

  it.each([
    ['وقعت شركة «سكاي بريدج» الكندية العقد', 'company', 'سكاي بريدج', 'CA'],
    ['قالت صحيفة «بريد الوادي» السودانية إنه وصل', 'outlet', 'بريد الوادي', 'SD'],
    ['وقعت شركة Nordhavn Systems العقد', 'company', 'Nordhavn Systems', null],
    ['تبنت جماعة «راية الجبل» الهجوم', 'armed-group', 'راية الجبل', null],
  ])('«%s» bear the name as found', (text, type, ar, state) => {
    expect(readParties(text)[0]?.entities[0]).toMatchObject({ type, ar, state });
  });

  it.each([
    'أصيب موقع عسكري قرب النهر',
    'مرت السفن من قناة السويس',
    'زادت شركات كثيرة إنتاجها',
    'انتهت الحركة في الشارع',
  ])('but none in «%s»', (text) => {
    const found = readParties(text).filter((p) => /^(?:company|outlet|armed-group):/u.test(p.ids[0] ?? ''));
    expect(found).toEqual([]);
  });
});
