/** Pieces of press Arabic, of other languages and of nothing at all, from which texts without sense are made. */
const PIECES = [
  ...'سلمت اشترت وافقت تعتزم نفت قصفت اعترضت وقعت زار التقى أعلنت قال إن أنها أن التي الذي بعد قبل منذ'.split(' '),
  ...'فرنسا مصر الولايات المتحدة السعودية الحوثيون داعش بغداد أنقرة الجيش المصري وزير الدفاع الفرنسي'.split(' '),
  ...'صفقة عقد حظر السلاح مناورات هجوم غارات صواريخ طائرات رافال إف-16 ثلاث 24 مليار دولار بقيمة'.split(' '),
  ...'أمس الخميس يونيو 2015 عام الماضي المقبل لمدة سنوات رويترز نقلا عن صحيفة بيان و في على إلى من'.split(' '),
  ...'. ، ؛ : ؟ ! " « » “ ( ) [ ] - – … / % # @ _ * \n \r\n \t'.split(' ').filter(Boolean),
  '\n',
  '\n\n',
  ' ',
  '\u200f',
  '\u200d',
  '\u00a0',
  '\ufeff',
  '\u0000',
  '\ud800',
  '\udc00',
  '😀',
  'ﷺ',
  'ﻻ',
  'ـــ',
  'قَصَفَت',
  '\u064b\u064c',
  'e\u0301',
  'کشورهای',
  'دفاعی',
  'فرانس',
  'پاکستان',
  'ہتھیاروں',
  'the missiles',
  'F-16',
  'С-400',
  '導彈',
  '٣٫٥',
  '1,300,000',
  '1'.repeat(40),
];

/** A text of `length` pieces; the same seed gives the same text. */
export function rubbish(seed: number, length: number): string {
  let state = seed;
  const next = (below: number) => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
  let text = '';
  for (let i = 0; i < length; i++) text += `${PIECES[next(PIECES.length)]}${next(6) === 0 ? '' : ' '}`;
  return text;
}
