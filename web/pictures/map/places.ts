import data from './places.json' with { type: 'json' };

/** Degrees east and north. */
export type Place = readonly [longitude: number, latitude: number];

const places: Readonly<Record<string, { numeric: string | null; place: number[] }>> = data;

/**
 * Where a state stands on the map, by its ISO 3166-1 alpha-2 code: the middle of its main land, or a point within it where the middle
 * lies outside. Worked out from Natural Earth's countries at 1:10 million, by their ISO numeric codes. Undefined for any other code.
 */
export function placeOf(code: string): Place | undefined {
  return places[code]?.place as Place | undefined;
}
