/** A point of the drawing, in pixels. */
export type Point = readonly [x: number, y: number];

/** How far the line bends aside, as a share of its length. */
const BEND = 0.16;
/** Half the width of an arrow's head to that of its line, and the least. */
const HEAD = { share: 1.1, least: 3.5 };

/** A line between two points and the head of its arrow, as paths of SVG. */
export type Arc = { line: string; head: string };

/**
 * An arrow of so many pixels from one point to another. It bends to the left of its way, so that both directions between two points are
 * seen; from a point to itself it is a loop above it.
 *
 * @param clear how far before the end it stops
 */
export function arcBetween([x1, y1]: Point, [x2, y2]: Point, width: number, clear: number): Arc {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length < 1) return loopAt([x1, y1], width, clear);
  const [middleX, middleY] = [(x1 + x2) / 2 + (y2 - y1) * BEND, (y1 + y2) / 2 - (x2 - x1) * BEND];
  const angle = Math.atan2(y2 - middleY, x2 - middleX);
  const head = HEAD.least + width * HEAD.share;
  const [tipX, tipY] = [x2 - Math.cos(angle) * clear, y2 - Math.sin(angle) * clear];
  const [endX, endY] = [tipX - Math.cos(angle) * head * 1.5, tipY - Math.sin(angle) * head * 1.5];
  return {
    line: `M${at(x1, y1)}Q${at(middleX, middleY)} ${at(endX, endY)}`,
    head: headAt([tipX, tipY], angle, head),
  };
}

function loopAt([x, y]: Point, width: number, clear: number): Arc {
  const radius = 9 + width;
  const top = y - clear;
  const head = HEAD.least + width * HEAD.share;
  return {
    line: `M${at(x - 2, top)}C${at(x - radius * 2, top - radius * 2)} ${at(x + radius * 2, top - radius * 2)} ${at(x + 2, top - head)}`,
    head: headAt([x + 2, top], Math.PI * 0.55, head),
  };
}

function headAt([x, y]: Point, angle: number, size: number): string {
  const corner = (turn: number) => at(x - Math.cos(angle + turn) * size * 1.8, y - Math.sin(angle + turn) * size * 1.8);
  return `M${at(x, y)}L${corner(0.5)}L${corner(-0.5)}Z`;
}

function at(x: number, y: number): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
