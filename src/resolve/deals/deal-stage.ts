import { type DealStep, type Stage, stages } from '../../model/index.ts';

/** Stages that turn a deal back or hold it up. */
const TURNS: ReadonlySet<Stage> = new Set(['refusal', 'suspension', 'cancellation']);

/**
 * Where a deal has got to: the furthest stage that is asserted and nowhere denied, or what turned it back later. «Delivered» in
 * 2015 and «suspended» in 2013 is delivered; the other way round it is suspended. Null where nothing is asserted.
 */
export function stageOf(steps: readonly DealStep[]): { stage: Stage; claim: string } | null {
  const denied = new Set(steps.flatMap(({ stage, assertion }) => (assertion === 'denied' ? [stage] : [])));
  const held = steps.filter(({ stage, assertion }) => assertion === 'asserted' && !denied.has(stage));
  const forward = held.filter(({ stage }) => !TURNS.has(stage));
  const furthest = forward.toSorted((a, b) => stages.indexOf(b.stage) - stages.indexOf(a.stage) || later(b, a))[0];
  const turn = held.filter(({ stage }) => TURNS.has(stage)).toSorted((a, b) => later(b, a))[0];
  const last = turn && (!furthest || isAfter(turn, furthest)) ? turn : furthest;
  return last ? { stage: last.stage, claim: last.claim } : null;
}

/** A turn without a day cannot be told to come later, unless nothing else has a day either. */
function isAfter(turn: DealStep, furthest: DealStep): boolean {
  if (turn.day === null || furthest.day === null) return turn.day === furthest.day;
  return turn.day >= furthest.day;
}

function later(a: DealStep, b: DealStep): number {
  return (a.day ?? '') < (b.day ?? '') ? -1 : (a.day ?? '') > (b.day ?? '') ? 1 : a.claim < b.claim ? -1 : 1;
}
