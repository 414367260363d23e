import type { Network } from '../../../src/api/types.ts';
import { measureText } from '../../drawing/measure-text.ts';
import { type LabelPlace, placeLabels } from '../../drawing/place-labels.ts';
import type { Lang } from '../../i18n/language.ts';
import type { Entities } from '../../parts/entities.ts';
import { sideName } from '../side-name.ts';
import { layOut } from './lay-out.ts';

type Tie = Network['ties'][number];

export type DrawnNode = {
  id: string;
  name: string;
  x: number;
  y: number;
  radius: number;
  label: LabelPlace | undefined;
};
export type DrawnTie = { a: string; b: string; x1: number; y1: number; x2: number; y2: number; width: number };

/** Pixels. */
const MARGIN = { x: 90, y: 26 };
const FONT = '500 12px "IBM Plex Sans Arabic"';
const LINE = 16;

/** Where everything of a network stands, and which names have room. */
export function drawNetwork(
  ties: readonly Tie[],
  entities: Entities,
  lang: Lang,
  size: { width: number; height: number },
): { nodes: DrawnNode[]; ties: DrawnTie[] } {
  const side = Math.min(MARGIN.x, size.width / 5);
  const laid = layOut(ties);
  const most = Math.max(1, ...laid.map(({ count }) => count));
  const nodes = laid.map(({ id, x, y, count }) => ({
    id,
    count,
    name: sideName(id, entities, lang),
    x: side + x * (size.width - 2 * side),
    y: MARGIN.y + y * (size.height - 2 * MARGIN.y),
    radius: 3 + 9 * Math.sqrt(count / most),
  }));
  const labels = placeLabels(
    nodes.map(({ name, count, ...node }) => ({ ...node, weight: count, width: measureText(name, FONT) })),
    size,
    LINE,
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const strongest = Math.max(1, ...ties.map(({ count }) => count));
  return {
    nodes: nodes.map(({ count: _, ...node }) => ({ ...node, label: labels.get(node.id) })),
    ties: ties.flatMap(({ a, b, count }) => {
      const [one, other] = [byId.get(a), byId.get(b)];
      if (!one || !other) return [];
      const width = 0.8 + 5 * Math.sqrt(count / strongest);
      return [{ a, b, x1: one.x, y1: one.y, x2: other.x, y2: other.y, width }];
    }),
  };
}
