import { expect, it } from 'vitest';
import type { Draft } from '../frames/scene.ts';
import { near } from './near.ts';

const at = (sentence: number) => ({ sentence }) as Draft;

it.each<[sentences: number[], of: number, found: number[]]>([
  [[0, 1, 1, 5], 1, [0, 1, 1, 5]],
  [[0, 120, 121], 0, [0, 120]],
  [[0, 80, 200, 201, 321], 200, [80, 200, 201]],
  [[], 3, []],
])('of tellings in sentences %j, those near sentence %i are %j', (sentences, of, found) => {
  expect(near(sentences.map(at), at(of)).map(({ sentence }) => sentence)).toEqual(found);
});
