import { describe, expect, test } from 'vitest';
import { scoreDocuments } from '../src/pipeline/eval/index.ts';
import { type Figures, fallsOf, figuresOf, raise } from './floors.ts';

const floor: Figures = { atLeast: { 'core precision': 0.6, chain: 0.65 }, claimsInEmptyArticles: 1 };
const same: Figures = structuredClone(floor);
const better: Figures = {
  atLeast: { 'core precision': 0.7, chain: 0.65, time: 0.5 },
  claimsInEmptyArticles: 0,
};
const worse: Figures = { atLeast: { 'core precision': 0.7, chain: 0.6499 }, claimsInEmptyArticles: 2 };

describe('a fall', () => {
  test.each([
    ['the same figures', same, floor, []],
    ['better figures', better, floor, []],
    ['no floor yet', worse, undefined, []],
    ['worse figures', worse, floor, ['chain 0.6499, floor 0.65', 'claims in empty articles 2, at most 1']],
    ['a figure gone', { ...same, atLeast: { chain: 0.65 } }, floor, ['core precision n/a, floor 0.6']],
  ])('%s', (_, figures, against, falls) => {
    expect(fallsOf(figures, against)).toEqual(falls);
  });
});

test('a floor is raised to the better of both and never lowered', () => {
  expect(raise(floor, better)).toEqual(better);
  expect(raise(floor, worse)).toEqual({ atLeast: { 'core precision': 0.7, chain: 0.65 }, claimsInEmptyArticles: 1 });
  expect(raise(undefined, floor)).toEqual(floor);
});

test('figures leave out what cannot be measured', () => {
  const nothing = scoreDocuments([{ id: 'a', text: '', claims: [] }], []);
  expect(figuresOf(nothing)).toEqual({ atLeast: {}, claimsInEmptyArticles: 0 });
});
