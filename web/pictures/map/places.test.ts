import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type ExtendedFeature, type ExtendedFeatureCollection, geoContains, geoDistance } from 'd3-geo';
import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import data from './places.json' with { type: 'json' };
import { placeOf } from './places.ts';

/** Kilometres from the middle of the earth to its face. */
const EARTH = 6371;

const require = createRequire(import.meta.url);
const world = JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8'));
const { features } = feature(world, world.objects.countries) as unknown as ExtendedFeatureCollection;
const states = JSON.parse(
  readFileSync(new URL('../../../src/knowledge/data/states.json', import.meta.url), 'utf8'),
) as { state: string }[];

test('every state of the catalogue has a place', () => {
  expect(states.filter(({ state }) => placeOf(state) === undefined)).toEqual([]);
  expect(placeOf('ZZ')).toBeUndefined();
});

test('no two codes are one state', () => {
  const numbers = Object.values(data).flatMap(({ numeric }) => numeric ?? []);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.every((code) => /^\d{3}$/u.test(code))).toBe(true);
});

test.each(Object.entries(data))('%s stands within its own land', (code, { numeric, place }) => {
  const own = features.filter(({ id, properties }) =>
    numeric === null ? code === 'XK' && properties?.name === 'Kosovo' : id === numeric,
  );
  expect(own.length).toBeGreaterThan(0);
  const point = place as [number, number];
  // Of states of a few square kilometres the hundredth of a degree to which places are written may miss the shore.
  const isNear = own.flatMap(shoreOf).some((at) => geoDistance(at, point) < 5 / EARTH);
  expect(own.some((one) => geoContains(one, point)) || isNear).toBe(true);
});

function shoreOf({ geometry }: ExtendedFeature): [number, number][] {
  const parts =
    geometry?.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry?.type === 'Polygon'
        ? [geometry.coordinates]
        : [];
  return parts.flat(2) as [number, number][];
}
