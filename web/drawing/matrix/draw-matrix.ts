import { directionOf } from '../../parts/script.ts';
import { measureText } from '../measure-text.ts';
import { svg } from '../svg.ts';
import type { Matrix } from './matrix-of.ts';

/** Pixels. */
const CELL = 34;
const FONT = '400 12px "IBM Plex Sans Arabic"';

type Look = { rtl: boolean /** «Supplier / recipient» */; corner: string };

/** The matrix as a drawing, for files: on the page it is a table. In a page that is read from the right its first column is on the right. */
export function drawMatrix(
  { rows: down, columns: across, cell }: Matrix,
  name: (id: string) => string,
  { rtl, corner }: Look,
): SVGSVGElement {
  const longest = (ids: readonly string[], least: string) =>
    Math.ceil(Math.max(measureText(least, FONT), ...ids.map((id) => measureText(name(id), FONT)))) + 12;
  const side = longest(down, corner);
  const top = longest(across, '');
  const width = side + across.length * CELL;
  const height = top + down.length * CELL;
  const columnAt = (i: number) => (rtl ? width - side - (i + 1) * CELL : side + i * CELL);
  const rowEdge = rtl ? width : 0;
  const label = (text: string, x: number, y: number) => {
    const direction = directionOf(text);
    // «start» is the side from which a name is read; here it is the side on which the rows begin.
    const anchor = (direction === 'rtl') === rtl ? 'start' : 'end';
    return svg('text', { class: 'drawing-name', x, y, direction, 'text-anchor': anchor }, text);
  };
  const heads = across.map((id, i) => {
    const [x, y] = [columnAt(i) + CELL / 2 + 4, top - 6];
    const direction = directionOf(name(id));
    const anchor = direction === 'rtl' ? 'end' : 'start';
    return svg(
      'text',
      { class: 'drawing-name', transform: `translate(${x},${y}) rotate(-90)`, direction, 'text-anchor': anchor },
      name(id),
    );
  });
  const rows = down.flatMap((row, j) => {
    const y = top + j * CELL;
    return [
      label(name(row), rowEdge, y + CELL / 2 + 4),
      ...across.flatMap((column, i) => {
        const told = cell(row, column);
        const box = { x: columnAt(i) + 1, y: y + 1, width: CELL - 2, height: CELL - 2 };
        if (!told) return [svg('rect', { class: 'matrix-box', ...box })];
        const middle = { x: box.x + box.width / 2, y: y + CELL / 2 + 4, 'text-anchor': 'middle' };
        return [
          svg('rect', { class: `matrix-box matrix-box-${told.step}`, ...box }),
          svg('text', { class: `drawing-name matrix-number-${told.step}`, ...middle }, String(told.count)),
        ];
      }),
    ];
  });
  return svg(
    'svg',
    { class: 'drawing', viewBox: `0 0 ${width} ${height}`, width, height },
    label(corner, rowEdge, top - 6),
    ...heads,
    ...rows,
  );
}
