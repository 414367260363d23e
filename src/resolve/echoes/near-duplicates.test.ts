import { describe, expect, it, test } from 'vitest';
import { findNearDuplicates } from './near-duplicates.ts';

/** A story of so many sentences, each with words of its own. */
const story = (seed: number, sentences = 8) =>
  Array.from({ length: sentences }, (_, i) => {
    const word = (k: number) => `كلمة${seed}${'ابتثجحخدذر'[i]}${'سشصضطظعغفق'[k]}`;
    return `${Array.from({ length: 10 }, (_, k) => word(k)).join(' ')}.`;
  });
const page = (sentences: readonly string[], publishedAt: string | null = '2020-03-04') => ({
  text: sentences.join(' '),
  publishedAt,
});
const FORMULA =
  'استقبل صاحب السمو الملكي ولي العهد نائب رئيس مجلس الوزراء وزير الدفاع حفظه الله في مكتبه بالوزارة اليوم عددا من كبار المسؤولين والقادة'.repeat(
    2,
  );

const pairs = (pages: Parameters<typeof findNearDuplicates>[0]) =>
  findNearDuplicates(pages).map(({ a, b }) => `${a} ${b}`);

describe('pages that repeat another', () => {
  const [a, b] = [story(1), story(2)];
  it.each<[string, string[]]>([
    ['word for word', a],
    ['with another heading and end', ['عنوان آخر تماما للخبر ذاته', ...a, 'وما زالت الصحيفة تتابع الموضوع عن كثب']],
    ['cut to its half', a.slice(0, 4)],
    ['in another order', [...a.slice(4), ...a.slice(0, 4)]],
    ['inside a longer page', [...b, ...a, ...story(3)]],
    ['with a word changed in every sentence', a.map((one) => one.replace(/^\S+/u, 'غير'))],
    ['in another spelling', a.map((one) => one.replaceAll('ة', 'ه').replaceAll('ا', 'أ'))],
  ])('%s', (_, other) => {
    expect(pairs([page(a), page(story(9)), page(other)])).toEqual(['0 2']);
  });
});

describe('pages that do not', () => {
  it.each<[string, Parameters<typeof findNearDuplicates>[0]]>([
    ['of two stories', [page(story(1)), page(story(2))]],
    ['that share one short sentence', [page(story(1)), page([...story(2, 8), story(1)[0] ?? ''])]],
    ['of which one is empty', [page([]), page([])]],
    ['printed half a year apart', [page(story(1), '2020-01-01'), page(story(1), '2020-07-01')]],
    [
      'that share the formulas of every day',
      Array.from({ length: 12 }, (_, i) => page([FORMULA, ...story(i, 2)], `2020-03-${10 + i}`)),
    ],
  ])('%s', (_, pages) => {
    expect(pairs(pages)).toEqual([]);
  });
});

test('pages without a day are compared with all', () => {
  expect(pairs([page(story(1), null), page(story(1), '2020-07-01')])).toEqual(['0 1']);
});

test('how much is shared is told of the shorter page', () => {
  const [pair] = findNearDuplicates([page(story(1)), page(story(1).slice(0, 4))]);
  expect(pair?.shared).toBeGreaterThan(0.9);
});
