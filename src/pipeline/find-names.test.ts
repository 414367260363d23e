import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../knowledge/index.ts';
import { findNames } from './find-names.ts';

const catalogue = loadCatalogue();
const read = (words: string) => findNames(catalogue, words).filter(({ how }) => how === 'read');

describe('words are taken for', () => {
  it.each([
    ['فرنسا', 'state:FR'],
    ['وللسعودية', 'state:SA'],
    ['الفرنسيون', 'state:FR'],
    ['كورية جنوبية', 'state:KR'],
    ['باريس', 'state:FR'],
    ['Reuters', 'outlet:reuters'],
    ['إف 16', 'weapon:f-16'],
  ])('«%s»: %s, wherever they stand', (words, id) => {
    expect(read(words)).toContainEqual(expect.objectContaining({ id, guard: [] }));
  });

  it('«مالي»: Mali, beside words of its guard only', () => {
    expect(read('مالي').find(({ id }) => id === 'state:ML')?.guard).toContain('باماكو');
  });

  it.each(['', 'زورق صغير جدا', '؟'])('nothing: «%s»', (words) => expect(read(words)).toEqual([]));
});

it('lists what holds them too, and an id', () => {
  expect(findNames(catalogue, 'رافال').map(({ id }) => id)).toContain('weapon:rafale');
  expect(findNames(catalogue, 'weapon:rafale')).toMatchObject([{ id: 'weapon:rafale', how: 'held' }]);
  expect(findNames(catalogue, 'fighting').map(({ id, how }) => `${id} ${how}`)).toContain('weapon:f-16 held');
});
