import { expect, test } from 'vitest';
import { layOut } from './lay-out.ts';

const tie = (a: string, b: string, count = 1) => ({ a, b, count });
const ties = [tie('a', 'b', 9), tie('a', 'c', 4), tie('b', 'c'), tie('x', 'y', 2), tie('x', 'z')];

test('every party stands somewhere in the picture, by itself', () => {
  const nodes = layOut(ties);
  expect(nodes.map(({ id, count }) => [id, count])).toEqual([
    ['a', 13],
    ['b', 10],
    ['c', 5],
    ['x', 3],
    ['y', 2],
    ['z', 1],
  ]);
  for (const { x, y } of nodes) expect([x >= 0, x <= 1, y >= 0, y <= 1]).toEqual([true, true, true, true]);
  expect(new Set(nodes.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`)).size).toBe(6);
});

test('the same ties give the same picture, whatever their order', () => {
  expect(layOut(ties)).toEqual(layOut(ties));
});

test('who has to do with one another is closer than who has not', () => {
  const at = new Map(layOut(ties).map((node) => [node.id, node]));
  const apart = (a: string, b: string) => {
    const [one, other] = [at.get(a), at.get(b)];
    return Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
  };
  expect(apart('a', 'b')).toBeLessThan(apart('a', 'y'));
});

test.each([
  [[], []],
  [[tie('a', 'b')], ['a', 'b']],
])('of %j', (few, ids) => {
  expect(layOut(few).map(({ id }) => id)).toEqual(ids);
});
