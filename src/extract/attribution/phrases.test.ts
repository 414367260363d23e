import { describe, expect, it } from 'vitest';
import { chainAt } from '../../../test/chain-at.ts';

type Row = [text: string, words: string, ...chain: string[]];

describe('a phrase governs its whole clause', () => {
  it.each<Row>([
    ['بحسب رويترز، وصلت السفينة إلى الميناء.', 'وصلت السفينة', 'outlet:reuters'],
    ['وصلت السفينة إلى الميناء، بحسب رويترز.', 'وصلت السفينة', 'outlet:reuters'],
    ['وصلت السفينة إلى الميناء، وفقا لما ذكرت رويترز.', 'وصلت السفينة', 'outlet:reuters'],
    ['وصلت السفينة إلى الميناء، على حد قول البنتاغون.', 'وصلت السفينة', 'government:us-department-of-defense'],
    ['ووفق البنتاغون فإن السفينة وصلت.', 'السفينة وصلت', 'government:us-department-of-defense'],
    ['جاء في بيان للبنتاغون أن السفينة وصلت.', 'السفينة وصلت', 'government:us-department-of-defense'],
    ['وصلت السفينة، استنادا إلى بيانات البنتاغون.', 'وصلت السفينة', 'government:us-department-of-defense'],
    ['وصلت السفينة إلى الميناء.\nجاء ذلك في بيان للبنتاغون.', 'وصلت السفينة', 'government:us-department-of-defense'],
    ['وصلت السفينة إلى الميناء، كما أعلن البنتاغون.', 'وصلت السفينة', 'government:us-department-of-defense announces'],
    ['وصلت السفينة وفق تأكيدات البنتاغون.', 'وصلت السفينة', 'government:us-department-of-defense'],
    ['وصلت السفينة، طبقا لـ(رويترز).', 'وصلت السفينة', 'outlet:reuters'],
    ['وصلت السفينة، على ما ذكرت رويترز.', 'وصلت السفينة', 'outlet:reuters'],
  ])('%s', (text, words, ...chain) => {
    expect(chainAt(text, words)).toEqual(chain);
  });
});

describe('who spoke to an outlet', () => {
  it.each<Row>([
    ['قال الكرملين، في تصريح لرويترز، إن الاتفاق معلق.', 'الاتفاق معلق', 'outlet:reuters', 'government:kremlin'],
    [
      'في حديث خاص مع رويترز، أكد الكرملين أن الاتفاق معلق.',
      'الاتفاق معلق',
      'outlet:reuters',
      'government:kremlin confirms',
    ],
    ['وفقا لمصدر دبلوماسي تحدث لـ"رويترز"، وصلت السفينة.', 'وصلت السفينة', 'outlet:reuters', 'anonymous:مصدر-دبلوماسي'],
    ['قال الكرملين إن السفينة وصلت، مضيفا في حديث لرويترز أن الاتفاق معلق.', 'السفينة وصلت', 'government:kremlin'],
    [
      'قال الكرملين إن السفينة وصلت، مضيفا في حديث لرويترز أن الاتفاق معلق.',
      'الاتفاق معلق',
      'outlet:reuters',
      'government:kremlin',
    ],
  ])('%s', (text, words, ...chain) => {
    expect(chainAt(text, words)).toEqual(chain);
  });

  it('is no link where the outlet is the publisher', () => {
    const text = 'قال الكرملين، في تصريح لرويترز، إن الاتفاق معلق.';
    expect(chainAt(text, 'الاتفاق معلق', 'outlet:reuters')).toEqual(['government:kremlin']);
  });
});

describe('no source', () => {
  it.each<Row>([
    ['وصلت السفينة وفق الجدول الزمني المحدد.', 'وصلت السفينة'],
    ['وصلت السفينة بحسب البرنامج المقرر.', 'وصلت السفينة'],
    ['يذكر أن السفينة وصلت قبل عام.', 'السفينة وصلت'],
    ['استقبل الوزير السفينة كما ودعها في العام الماضي.', 'استقبل الوزير'],
    ['كما نشر الجيش الأردني منظومة صواريخ قرب الحدود.', 'منظومة صواريخ'],
    ['على ما يبدو وصلت السفينة.', 'وصلت السفينة'],
  ])('%s', (text, words) => {
    expect(chainAt(text, words)).toEqual([]);
  });
});
