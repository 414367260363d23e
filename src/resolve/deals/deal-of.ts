import { type Deal, type DealStep, type Stage, stages } from '../../model/index.ts';
import { dayOf } from './claim-day.ts';
import { contestedStages } from './contested-stages.ts';
import { stageOf } from './deal-stage.ts';
import { disputesOf } from './disputes.ts';
import type { ReportedClaim } from './reported-claim.ts';
import { datesOf, pricesOf, quantitiesOf } from './reported-values.ts';
import type { ClaimPair } from './rulings.ts';
import type { Sides } from './sides.ts';

/** A deal by the ids of its claims, before it is told. */
export interface Untold {
  id: string;
  sides: Sides;
  what: string | null;
  claims: readonly { id: string }[];
  maybe: readonly { id: string }[];
  contradicted: readonly ClaimPair[];
}

/**
 * Tells a deal of its claims: how far it has got, every value with who reports it, what is disputed.
 *
 * @param reported its claims by id; what is not there is left out
 */
export function dealOf(deal: Untold, reported: ReadonlyMap<string, ReportedClaim>): Deal {
  const claims = deal.claims.flatMap(({ id }) => reported.get(id) ?? []).sort(inTime);
  const values = { quantities: quantitiesOf(claims), prices: pricesOf(claims), dates: datesOf(claims) };
  const contested = contestedStages(claims);
  return {
    id: deal.id,
    ...deal.sides,
    what: deal.what,
    stage: stageOf(claims, contested),
    steps: claims.map(stepOf),
    ...values,
    disputes: disputesOf(values, contested),
    maybe: deal.maybe.map(({ id }) => id).sort(),
    contradicted: deal.contradicted.map(([one, other]) => [one, other]),
  };
}

function stepOf(reported: ReportedClaim): DealStep {
  const { claim, document } = reported;
  const { id, subtype, assertion, time } = claim;
  return { claim: id, document: document.id, stage: subtype as Stage, assertion, time, day: dayOf(reported) };
}

/** In the order of what they report: by day, by stage within a day, and those without a day last. */
function inTime(a: ReportedClaim, b: ReportedClaim): number {
  const [x, y] = [dayOf(a) ?? '9999', dayOf(b) ?? '9999'];
  if (x !== y) return x < y ? -1 : 1;
  const byStage = stages.indexOf(a.claim.subtype as Stage) - stages.indexOf(b.claim.subtype as Stage);
  return byStage || (a.claim.id < b.claim.id ? -1 : 1);
}
