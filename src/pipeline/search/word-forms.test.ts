import { describe, expect, test } from 'vitest';
import groups from '../../languages/ar/words/search-groups.test-fixture.json' with { type: 'json' };
import { foldWord } from '../../text/index.ts';
import { wordsOf } from './index-text.ts';
import { toQuery } from './to-query.ts';
import { formsOf } from './word-forms.ts';

const keptBy = (word: string) => wordsOf(word).flatMap((token) => [...(formsOf(token)?.kept ?? [])]);

/** True where a question of one word finds a text of another. */
function finds(question: string, word: string): boolean {
  const kept = keptBy(word);
  return toQuery(question).all.every(({ any }) => any.some(([one]) => one?.forms.some((form) => kept.includes(form))));
}

const listed = (words: string, set?: string) =>
  groups.filter((line) => line.words === words && (set ?? line.set) === line.set).map(({ forms }) => forms);

describe('words of the press', () => {
  // Lists of inflections: the first was at hand when the rules were made, the second was not.
  test.each([
    ['first', 0.95],
    ['second', 0.85],
  ])('%s list: inflections are found by one another', (set, floor) => {
    const pairs = listed('same', set).flatMap((group) =>
      group.flatMap((a) => group.filter((b) => a !== b).map((b) => [a, b] as const)),
    );
    const found = pairs.filter(([a, b]) => finds(a, b)).length;
    expect(found / pairs.length).toBeGreaterThan(floor);
  });

  test('words that only look alike are kept apart', () => {
    const mixed = listed('other').filter(([a = '', b = '']) => finds(a, b) || finds(b, a));
    // «عقد» is the plural of «عقدة» as well; «شرطة» is spelled like a feminine of «شرط».
    expect(mixed.map(([a]) => a)).toEqual(['عقد', 'شرط']);
  });

  test.each(listed('name').filter((group) => group.length > 1))(
    'the name %s is found with clitics',
    (name, ...others) => {
      for (const other of others) expect(finds(name, other)).toBe(true);
    },
  );

  test.each(listed('name').map(([name = '']) => name))('the name %s keeps its letters', (name) => {
    const letters = foldWord(name.replace(/^ال/u, '')).replace(/ه$/u, '');
    const asked = wordsOf(name).flatMap((token) => [...(formsOf(token)?.asked ?? [])]);
    expect(asked.map((form) => form.replace(/ه$/u, ''))).toEqual(asked.map(() => letters));
  });
});

test.each([
  ['وللمغرب', ['مغرب']],
  ['ألمانيا', ['المانيا']],
  ['وسيوقعون', ['يوقعون', 'اوقع', 'وقع']],
  ['بالصواريخ', ['صواريخ', 'صاروخ']],
  ['1,300,000', ['1300000']],
  ['٣٫٥', ['3٫5']],
  ['F-16', ['f', '16']],
  // Nobody knows them: «و» and «ب» may be their own.
  ['وترناتو', ['وترناتو', 'ترناتو']],
  ['باليستية', ['باليستيه', 'يستيه', 'باليستي', 'يستي']],
  ['،', []],
])('«%s» is kept by %j', (word, forms) => {
  expect(keptBy(word)).toEqual(forms);
});
