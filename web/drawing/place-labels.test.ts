import { expect, test } from 'vitest';
import { type Labelled, placeLabels } from './place-labels.ts';

const edge = { width: 200, height: 100 };
const point = (id: string, x: number, y: number, weight = 1, width = 40): Labelled => {
  return { id, x, y, radius: 4, weight, width };
};

test('a label stands to the right of its point, else to the left, above or below', () => {
  expect(placeLabels([point('a', 50, 50)], edge, 10).get('a')).toEqual({ x: 77, y: 50 });
  expect(placeLabels([point('a', 190, 50)], edge, 10).get('a')).toEqual({ x: 163, y: 50 });
  expect(placeLabels([point('a', 100, 50, 1, 150)], edge, 10).get('a')).toEqual({ x: 100, y: 38 });
  expect(placeLabels([point('a', 100, 5, 1, 150)], edge, 10).get('a')).toEqual({ x: 100, y: 17 });
});

test('the heavier of two that are close has the better place', () => {
  const places = placeLabels([point('light', 50, 50), point('heavy', 52, 54, 9)], edge, 10);
  expect(places.get('heavy')).toEqual({ x: 79, y: 54 });
  expect(places.get('light')).toEqual({ x: 23, y: 50 });
});

test('where there is no room a point goes without, and no two labels lie over each other', () => {
  const many = Array.from({ length: 60 }, (_, i) => point(`p${i}`, (i * 37) % 200, (i * 23) % 100, i, 20)).map(
    (one) => ({ ...one, radius: 1 }),
  );
  const places = [...placeLabels(many, edge, 10).values()];
  expect(places.length).toBeGreaterThan(3);
  expect(places.length).toBeLessThan(60);
  for (const [i, a] of places.entries()) {
    for (const b of places.slice(i + 1)) expect(Math.abs(a.x - b.x) >= 20 || Math.abs(a.y - b.y) >= 10).toBe(true);
  }
});
