import { type Stage, stages } from '../../model/index.ts';
import { dayOf } from './claim-day.ts';
import type { Contested } from './contested-stages.ts';
import type { ReportedClaim } from './reported-claim.ts';

/** Stages that turn a deal back or hold it up. */
const TURNS: ReadonlySet<Stage> = new Set(['refusal', 'suspension', 'cancellation']);

/**
 * Where a deal has got to: the furthest stage that is asserted and nowhere denied, or what turned it back later. «Delivered» in
 * 2015 and «suspended» in 2013 is delivered; the other way round it is suspended. Null where nothing is asserted.
 */
export function stageOf(
  claims: readonly ReportedClaim[],
  contested: readonly Contested[],
): { stage: Stage; claim: string } | null {
  const denied = new Set(contested.flatMap(({ asserted }) => asserted));
  const held = claims
    .filter((one) => one.claim.assertion === 'asserted' && !denied.has(one))
    .map((one): Held => ({ claim: one.claim.id, stage: one.claim.subtype as Stage, day: dayOf(one) }));
  const forward = held.filter(({ stage }) => !TURNS.has(stage));
  const furthest = forward.toSorted((a, b) => stages.indexOf(b.stage) - stages.indexOf(a.stage) || later(b, a))[0];
  const turn = held.filter(({ stage }) => TURNS.has(stage)).toSorted((a, b) => later(b, a))[0];
  const last = turn && (!furthest || isAfter(turn, furthest)) ? turn : furthest;
  return last ? { stage: last.stage, claim: last.claim } : null;
}

interface Held {
  claim: string;
  stage: Stage;
  day: string | null;
}

/** A turn without a day cannot be told to come later, unless nothing else has a day either. */
function isAfter(turn: Held, furthest: Held): boolean {
  if (turn.day === null || furthest.day === null) return turn.day === furthest.day;
  return turn.day >= furthest.day;
}

function later(a: Held, b: Held): number {
  const [x, y] = [a.day ?? '', b.day ?? ''];
  return x < y ? -1 : x > y ? 1 : a.claim < b.claim ? -1 : 1;
}
