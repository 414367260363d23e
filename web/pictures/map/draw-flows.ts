import type { Flows } from '../../../src/api/types.ts';
import { measureText } from '../../drawing/measure-text.ts';
import { type LabelPlace, placeLabels } from '../../drawing/place-labels.ts';
import type { Lang } from '../../i18n/language.ts';
import type { Entities } from '../../parts/entities.ts';
import { sideName } from '../side-name.ts';
import { type Arc, arcBetween, type Point } from './arc.ts';
import { type Place, placeOf } from './places.ts';
import { landPath, projectionFor, type Size } from './project.ts';

type Flow = Flows['flows'][number];

/** A flow on the map. `index` is its place in the list. */
export type DrawnFlow = { index: number; arc: Arc; width: number };
/** A party on the map, with its name where there is room for it. */
export type DrawnSide = { id: string; name: string; x: number; y: number; label: LabelPlace | undefined };

export type Drawing = {
  land: string;
  flows: DrawnFlow[];
  sides: DrawnSide[];
  /** How many flows have a side that stands nowhere on a map. */
  placeless: number;
};

/** Pixels. */
const WIDEST = 6;
const DOT = 3;
export const LABEL = { font: '500 12px "IBM Plex Sans Arabic"', height: 16 };

/** Where everything of a map of flows stands. */
export function drawFlows(flows: readonly Flow[], entities: Entities, lang: Lang, size: Size): Drawing {
  const placed = flows.flatMap((flow, index) => {
    const [from, to] = [sidePlace(flow.supplier, entities), sidePlace(flow.recipient, entities)];
    return from && to ? [{ ...flow, index, from, to }] : [];
  });
  const projection = projectionFor(
    placed.flatMap(({ from, to }) => [from, to]),
    size,
  );
  const at = (place: Place) => projection([place[0], place[1]]) as Point;
  const most = Math.max(1, ...placed.map(({ count }) => count));
  const weights = new Map<string, { point: Point; weight: number }>();
  for (const { supplier, recipient, from, to, count } of placed) {
    for (const [id, place] of [[supplier, from] as const, [recipient, to] as const]) {
      weights.set(id, { point: at(place), weight: (weights.get(id)?.weight ?? 0) + count });
    }
  }
  const labels = placeLabels(
    [...weights].map(
      ([
        id,
        {
          point: [x, y],
          weight,
        },
      ]) => {
        return { id, x, y, weight, radius: DOT, width: measureText(sideName(id, entities, lang), LABEL.font) };
      },
    ),
    size,
    LABEL.height,
  );
  return {
    land: landPath(projection),
    flows: placed.map(({ index, from, to, count }) => {
      const width = 1 + (WIDEST - 1) * Math.sqrt(count / most);
      return { index, width, arc: arcBetween(at(from), at(to), width, DOT + 2) };
    }),
    sides: [...weights].map(
      ([
        id,
        {
          point: [x, y],
        },
      ]) => {
        return { id, x, y, name: sideName(id, entities, lang), label: labels.get(id) };
      },
    ),
    placeless: flows.length - placed.length,
  };
}

/** A state's place; an armed group and whatever else belongs to a state stands there. */
function sidePlace(id: string, entities: Entities): Place | undefined {
  const code = id.startsWith('state:') ? id.slice('state:'.length) : entities.get(id)?.state;
  return code ? placeOf(code) : undefined;
}
