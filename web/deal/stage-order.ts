import type { Deal } from '../../src/api/types.ts';

export type Stage = Deal['steps'][number]['stage'];

/** The stages of a transfer in the order in which a deal goes through them; the last ones turn it back. */
const order = {
  interest: 0,
  request: 1,
  talks: 2,
  offer: 3,
  approval: 4,
  refusal: 5,
  contract: 6,
  delivery: 7,
  deployment: 8,
  suspension: 9,
  cancellation: 10,
} satisfies Record<Stage, number>;

/** What is told by stages, in their order. */
export function byStage<T extends { stage: Stage }>(all: readonly T[]): T[] {
  return all.toSorted((a, b) => order[a.stage] - order[b.stage]);
}
