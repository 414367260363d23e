import { type GeoPermissibleObjects, type GeoProjection, geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/land-110m.json';
import type { Place } from './places.ts';

type Coasts = [topology: Parameters<typeof feature>[0], land: Parameters<typeof feature>[1]];
const land = feature(...([atlas, atlas.objects.land] as unknown as Coasts));

/** Corners of the part of the world where there are states: without the ice of the far south. */
const inhabited = {
  type: 'MultiPoint',
  coordinates: [
    [-168, 60],
    [-120, -56],
    [175, -48],
    [-174, -15],
    [180, -17],
    [179, 68],
    [0, 78],
  ],
} as const satisfies GeoPermissibleObjects;

/** How many times closer than the whole world a map may come. */
const CLOSEST = 6;

export type Size = { width: number; height: number };

/** The map that shows these places, with room around them, but no closer than makes sense at the coarseness of its coasts. */
export function projectionFor(places: readonly Place[], { width, height }: Size): GeoProjection {
  const world = geoEqualEarth().fitExtent(frame(4), inhabited);
  if (places.length === 0) return world.clipExtent(frame(0));
  const points = { type: 'MultiPoint', coordinates: places.map(([east, north]) => [east, north]) } as const;
  const room = Math.min(width, height) * 0.16;
  const close = geoEqualEarth().fitExtent(frame(room), points);
  const scale = Math.min(Math.max(close.scale(), world.scale()), world.scale() * CLOSEST);
  if (!(close.scale() > world.scale())) return world.clipExtent(frame(0));
  // Brought to its scale, the middle of the places goes to the middle of the frame.
  close.scale(scale);
  const [[left, top], [right, bottom]] = geoPath(close).bounds(points);
  const [x, y] = close.translate();
  return close
    .translate([x + width / 2 - (left + right) / 2, y + height / 2 - (top + bottom) / 2])
    .clipExtent(frame(0));

  function frame(margin: number): [[number, number], [number, number]] {
    return [
      [margin, margin],
      [width - margin, height - margin],
    ];
  }
}

/** The coasts, as one path. There are no borders on the map, so that it takes no side in any. */
export function landPath(projection: GeoProjection): string {
  return geoPath(projection).digits(1)(land) ?? '';
}
