/** A point to be named: the heavier it is, the earlier it gets its place. */
export type Labelled = { id: string; x: number; y: number; radius: number; weight: number; width: number };

/** The middle of a label's line. */
export type LabelPlace = { x: number; y: number };

type Box = { left: number; right: number; top: number; bottom: number };

/** Pixels between a point and its label. */
const GAP = 3;

/**
 * Where labels stand so that none lies over another, over a point, or past the edge; who finds no place goes without. Each tries right, left,
 * above and below of its point.
 *
 * @param height of a line, in pixels
 */
export function placeLabels(
  points: readonly Labelled[],
  { width, height: edge }: { width: number; height: number },
  height: number,
): Map<string, LabelPlace> {
  const taken: Box[] = points.map(({ x, y, radius }) => boxAround(x, y, radius * 2, radius * 2));
  const places = new Map<string, LabelPlace>();
  const inOrder = points.map((point, i) => ({ point, own: taken[i] as Box }));
  inOrder.sort((a, b) => b.point.weight - a.point.weight || (a.point.id < b.point.id ? -1 : 1));
  for (const { point, own } of inOrder) {
    const { x, y, radius, width: long } = point;
    const aside = radius + GAP + long / 2;
    const over = radius + GAP + height / 2;
    const tries: LabelPlace[] = [
      { x: x + aside, y },
      { x: x - aside, y },
      { x, y: y - over },
      { x, y: y + over },
    ];
    for (const place of tries) {
      const box = boxAround(place.x, place.y, long, height);
      const inside = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= edge;
      if (!inside || taken.some((other) => other !== own && overlap(box, other))) continue;
      taken.push(box);
      places.set(point.id, place);
      break;
    }
  }
  return places;
}

function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
