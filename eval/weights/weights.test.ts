import { describe, expect, test } from 'vitest';
import { crossValidate, figuresAt, foldsByStory, logLoss } from './cross-validate.ts';
import { fitModel, likelihood } from './fit-model.ts';
import type { Row } from './rows.ts';

/** Twelve stories of ten claims: «told twice» speaks for a claim, «one side unknown» against it, «a place» says nothing. */
const rows: Row[] = Array.from({ length: 120 }, (_, i) => {
  const sure = i % 2 === 0;
  const noise = i % 10 === 0;
  const signs = [sure ? 'told twice' : 'one side unknown', ...(i % 3 === 0 ? ['a place'] : [])];
  return { group: `story ${i % 12}`, signs, right: noise ? !sure : sure };
});

describe('fitting', () => {
  const model = fitModel(rows);

  test('learns which signs speak for a claim', () => {
    expect(model.weights['told twice']).toBeGreaterThan(0.5);
    expect(model.weights['one side unknown']).toBeLessThan(-0.5);
    expect(Math.abs(model.weights['a place'] ?? 0)).toBeLessThan(0.5);
    expect(likelihood(model, ['told twice'])).toBeGreaterThan(0.7);
    expect(likelihood(model, ['one side unknown'])).toBeLessThan(0.3);
  });

  test('gives the same weights for the same rows', () => {
    expect(fitModel(rows)).toEqual(model);
  });

  test('gives no weight to a sign that was hardly seen', () => {
    const once = [...rows, { group: 'story 0', signs: ['a rare sign'], right: true }];
    expect(fitModel(once).weights).not.toHaveProperty(['a rare sign']);
  });
});

describe('cross-validation', () => {
  test('keeps every story in one fold', () => {
    const folds = foldsByStory(rows, 5);
    expect(folds.flat()).toHaveLength(rows.length);
    const groups = folds.map((fold) => new Set(fold.map(({ group }) => group)));
    for (const [i, one] of groups.entries()) {
      for (const other of groups.slice(i + 1)) expect([...one].filter((story) => other.has(story))).toEqual([]);
    }
  });

  test('judges a fold without having seen it', () => {
    // In the last fold a sign means the contrary: only who has seen it could know.
    const [known, contrary] = [rows, rows.map((row) => ({ ...row, right: !row.right }))];
    const judged = crossValidate([known, contrary]);
    expect(judged).toHaveLength(240);
    expect(logLoss(judged.slice(120))).toBeGreaterThan(Math.log(2));
  });
});

test('figures count what is kept, and what is owed', () => {
  const judged = [true, true, false, true].map((right, i) => ({
    row: { group: '', signs: [], right },
    likelihood: [0.9, 0.8, 0.7, 0.2][i] ?? 0,
  }));
  expect(figuresAt(0.5, judged, 4)).toEqual({ precision: 2 / 3, recall: 0.5, f1: expect.closeTo(4 / 7) });
  expect(figuresAt(0.95, judged, 4)).toEqual({ precision: 0, recall: 0, f1: 0 });
});
