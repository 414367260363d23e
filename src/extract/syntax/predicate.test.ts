import { describe, expect, it } from 'vitest';
import { countTokens, governorOf, parse, parseBody } from './parse.test-fixture.ts';

describe('governors', () => {
  it.each<[string, string, string]>([
    ['تعتزم بلجيكا شراء مقاتلات.', 'شراء', 'تعتزم'],
    ['وافقت الحكومة على صفقة لبيع مدرعات.', 'صفقة', 'وافقت'],
    ['وافقت الحكومة على صفقة لبيع مدرعات.', 'لبيع', 'صفقة'],
    ['قررت فنلندا أن تشتري مقاتلات.', 'تشتري', 'قررت'],
    ['أعلنت السويد أنها سلّمت مدافع.', 'سلّمت', 'أعلنت'],
    ['أعلن الوزير خلال زيارة للقاعدة أن الصفقة ألغيت.', 'ألغيت', 'أعلن'],
    ['قال الوزير عبر حسابه: تسلمنا الصواريخ.', 'تسلمنا', 'قال'],
    ['رحبت كييف بإعلان برلين أنها ستسلم دبابات.', 'ستسلم', 'بإعلان'],
    ['صفقة وقعتها مصر أثارت الجدل.', 'وقعتها', 'صفقة'],
    ['ألغيت الصفقة التي وقعتها مصر.', 'وقعتها', 'الصفقة'],
    ['الصفقة ستوقع غدا.', 'الصفقة', 'ستوقع'],
    ['نفت شركة روسية وقف تسليم الصواريخ.', 'وقف', 'نفت'],
    ['نفت شركة روسية وقف تسليم الصواريخ.', 'تسليم', 'وقف'],
    ['بحث الوزيران بيع وتطوير المدرعات.', 'وتطوير', 'بحث'],
    ['وقّع الجانبان اتفاقات، من بينها عقد لشراء سفن.', 'عقد', 'وقّع'],
    ['أعلنت خلال زيارته لموسكو عن توقيع عقد.', 'توقيع', 'أعلنت'],
    ['شن الجيش هجوما في سيناء استهدف مسلحين.', 'استهدف', 'هجوما'],
    ['زار الوزير برلين ووقع العقد.', 'ووقع', ''],
    ['قال الوزير إن الحكومة وقعت العقد وتسلمت السفن.', 'وتسلمت', 'قال'],
    ['وفي إطار صفقة مع الهند، سلّمت روسيا فرقاطة.', 'صفقة', 'سلّمت'],
    ['أعلنت القيادة تعرض القاعدة لهجوم.', 'تعرض', 'أعلنت'],
  ])('%s %s', (sentence, word, governor) => {
    expect(governorOf(parseBody(sentence), word)).toBe(governor);
  });
});

describe('predicates', () => {
  const kinds = (sentence: string) => {
    const { predicates, words } = parseBody(sentence);
    return predicates.map(({ kind, first }) => `${kind} ${words(first, first + 1)}`);
  };

  it.each<[string, string[]]>([
    ['تسلمت مصر غواصة.', ['verb تسلمت']],
    ['أوقفت هولندا بيع السلاح.', ['verb أوقفت', 'noun بيع']],
    ['أسقط الجيش مروحية.', ['verb أسقط']],
    // No acts.
    ['يعرض المعرض غواصات صينية الصنع.', ['verb يعرض']],
    ['تبلغ القيمة مليار يورو.', ['verb تبلغ']],
    ['في المخزن قطع غيار للطائرات.', []],
  ])('%s', (sentence, found) => {
    expect(kinds(sentence)).toEqual(found);
  });

  it('reads the tense that the words around allow', () => {
    const formOf = (sentence: string) => parse(sentence).predicates[0]?.hits.map((hit) => hit.form) ?? [];
    expect(new Set(formOf('واشنطن تسلم القاهرة ثماني مقاتلات'))).toEqual(new Set(['present']));
    expect(new Set(formOf('تسلم الجيش المصري ثماني مقاتلات'))).toEqual(new Set(['past']));
  });
});

describe('growth', () => {
  const sentence = (times: number) => `${Array(times).fill('سلّمت روسيا الهند مدافع صنعتها شركة محلية').join('، و')}.`;

  it('finds as much in each part of a sentence twenty times as long', () => {
    const [one, twenty] = [parseBody(sentence(1)), parseBody(sentence(20))];
    expect(twenty.syntax.clauses).toHaveLength(20 * one.syntax.clauses.length);
    expect(twenty.predicates).toHaveLength(20 * one.predicates.length);
  });

  it('reads no more than twenty times as many tokens in it', () => {
    const [one, twenty] = [countTokens(sentence(1)), countTokens(sentence(20))];
    expect(twenty / one).toBeLessThan(25);
  });

  it('looks no further than some clauses back for a subject', () => {
    const chain = `زار الوزير برلين${' ثم ودخل القاعة'.repeat(60)} ووقع العقد.`;
    expect(countTokens(chain) / countTokens('زار الوزير برلين ثم ودخل القاعة ووقع العقد.')).toBeLessThan(60);
  });
});
