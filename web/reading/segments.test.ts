import { describe, expect, test } from 'vitest';
import type { Extraction } from '../../src/api/types.ts';
import { football, jets } from '../../test/web-fixture.ts';
import { paragraphsOf } from './segments.ts';

const pieces = paragraphsOf(jets).flatMap(({ segments }) => segments);

describe('the segments of an article', () => {
  test('are its whole text, each letter once, without the line breaks', () => {
    expect(pieces.map(({ text }) => text).join('')).toBe(jets.document.text.replace(/\n+/gu, ''));
    for (const { start, end, text } of pieces) expect(text).toBe(jets.document.text.slice(start, end));
  });

  test.each([
    ['الولايات المتحدة', 'party'],
    ['مقاتلات من طراز ', 'weapon'],
    ['F-16 Block 52', 'weapon'],
    ['1.3 مليار دولار', 'amount'],
    ['14 مارس 2016', 'date'],
    ['مصادر عسكرية مطلعة', 'source'],
    ['وزارة الدفاع الفرنسية', 'source'],
    [' كم) إلى ', null],
  ])('«%s» is marked as %s', (words, mark) => {
    const found = pieces.find(({ text }) => text === words) ?? pieces.find(({ text }) => text.includes(words));
    expect(found?.mark).toBe(mark);
  });

  test('know the claims that say them and those that stand on them', () => {
    const radar = pieces.find(({ text }) => text === 'GM-403');
    const range = pieces.find(({ text }) => text.includes('المدى'));
    expect([radar?.evidence, radar?.triggers]).toEqual([[2], [2]]);
    expect([range?.evidence, range?.triggers]).toEqual([[2], []]);
  });

  test('make a title of the first line only where it is the document’s', () => {
    expect(paragraphsOf(jets).map(({ isTitle }) => isTitle)).toEqual([true, false, false, false, false]);
    expect(paragraphsOf(football).map(({ isTitle }) => isTitle)).toEqual([false]);
  });
});

function reading(text: string, spans: readonly (readonly [number, number])[]): Extraction {
  const mentions = spans.map(([start, end]) => ({ start, end }));
  const entity = { id: 'state:EG', type: 'state' as const, name: { ar: 'مصر' }, state: 'EG', mentions };
  return { ...football, document: { ...football.document, text }, entities: [entity] };
}

test.each([
  [
    'nested spans',
    'abcdef',
    [
      [0, 6],
      [2, 4],
    ],
    ['ab', 'cd', 'ef'],
  ],
  [
    'overlapping spans',
    'abcdef',
    [
      [0, 4],
      [2, 6],
    ],
    ['ab', 'cd', 'ef'],
  ],
  ['a span over a line break', 'ab\n\ncd', [[1, 5]], ['a', 'b', 'c', 'd']],
  ['windows line ends', 'ab\r\ncd', [], ['ab', 'cd']],
  ['an empty span', 'ab', [[1, 1]], ['a', 'b']],
] as const)('%s', (_, text, spans, expected) => {
  const cut = paragraphsOf(reading(text, spans)).flatMap(({ segments }) => segments.map((segment) => segment.text));
  expect(cut).toEqual(expected);
});
