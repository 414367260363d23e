import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Network } from '../../../src/api/types.ts';

type Tie = Network['ties'][number];

/** A party of the network; `x` and `y` from 0 to 1, `count` is the sum over its ties. */
export type LaidNode = { id: string; x: number; y: number; count: number };

/** Rounds of the layout: after so many nothing moves that one would see. */
const ROUNDS = 400;

/**
 * Where parties stand so that those with much to do with one another are close. Begun on a circle and without chance: the same ties give
 * the same picture.
 */
export function layOut(ties: readonly Tie[]): LaidNode[] {
  const graph = new UndirectedGraph<{ x: number; y: number }, { weight: number }>();
  const counts = new Map<string, number>();
  for (const { a, b, count } of ties) {
    for (const id of [a, b]) counts.set(id, (counts.get(id) ?? 0) + count);
  }
  const ids = [...counts.keys()].sort();
  for (const [i, id] of ids.entries()) {
    const angle = (2 * Math.PI * i) / ids.length;
    graph.addNode(id, { x: Math.cos(angle), y: Math.sin(angle) });
  }
  for (const { a, b, count } of ties) graph.mergeEdge(a, b, { weight: Math.sqrt(count) });
  if (ids.length > 2) {
    const settings = { ...forceAtlas2.inferSettings(graph), strongGravityMode: true, gravity: 0.05, scalingRatio: 8 };
    forceAtlas2.assign(graph, { iterations: ROUNDS, settings, getEdgeWeight: 'weight' });
  }
  const [across, down] = [
    rangeOf(ids.map((id) => graph.getNodeAttribute(id, 'x'))),
    rangeOf(ids.map((id) => graph.getNodeAttribute(id, 'y'))),
  ];
  return ids.map((id) => ({
    id,
    count: counts.get(id) ?? 0,
    x: within(graph.getNodeAttribute(id, 'x'), across),
    y: within(graph.getNodeAttribute(id, 'y'), down),
  }));
}

type Range = { least: number; most: number };

function rangeOf(values: readonly number[]): Range {
  return { least: Math.min(...values), most: Math.max(...values) };
}

function within(value: number, { least, most }: Range): number {
  return most - least < 1e-9 ? 0.5 : (value - least) / (most - least);
}
