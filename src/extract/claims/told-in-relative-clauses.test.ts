import { describe, expect, it } from 'vitest';
import { readDocument } from '../../pipeline/index.ts';

/** Stage and first day of each transfer of a text, in the order of the text. */
function told(text: string): string[] {
  const { claims } = readDocument({ text, publishedAt: '2020-05-06' });
  const transfers = claims.filter(({ kind }) => kind === 'transfer');
  return transfers.map(({ subtype, time }) => `${subtype} ${time?.start ?? '-'}`);
}

describe('times of what a relative clause tells', () => {
  it.each<[text: string, transfers: string[]]>([
    [
      'تسلم العراق أربع طائرات إف-16 من أصل 36 طائرة جرى التعاقد عليها عام 2010.',
      ['delivery -', 'contract 2010-01-01'],
    ],
    ['تسلمت الكويت عشر مقاتلات تم التعاقد عليها مع إيطاليا عام 2016.', ['delivery -', 'contract 2016-01-01']],
    ['سلمت فرنسا مصر الفرقاطة، وهي الثانية من أصل أربع تم الاتفاق عليها في فبراير الماضي.', ['delivery -']],
    ['سلمت ألمانيا أوكرانيا الدبابات التي وعدت بها في يناير.', ['delivery -']],
    ['تسلمت مصر أمس الفرقاطة بموجب العقد الموقع مع فرنسا عام 2015.', ['delivery 2020-05-05']],
  ])('%s', (text, transfers) => {
    expect(told(text)).toEqual(transfers);
  });
});
