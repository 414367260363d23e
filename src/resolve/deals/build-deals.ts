import { type Deal, type DealStep, type Stage, stages } from '../../model/index.ts';
import { contentHash } from '../../text/index.ts';
import { dayOf } from './claim-day.ts';
import { contestedStages } from './contested-stages.ts';
import { stageOf } from './deal-stage.ts';
import { disputesOf } from './disputes.ts';
import { groupClaims } from './group-claims.ts';
import type { Group } from './group-index.ts';
import type { ReportedClaim, StateOf } from './reported-claim.ts';
import { datesOf, pricesOf, quantitiesOf } from './reported-values.ts';
import { keyOf } from './sides.ts';
import type { FamilyOf } from './what.ts';

/**
 * The deals that claims of many documents tell of, in the order of their ids. A pure function of the set of claims: in any order, in one
 * run or in ten, the same claims give the same deals with the same ids.
 */
export function buildDeals(claims: readonly ReportedClaim[], stateOf: StateOf, familyOf: FamilyOf): Deal[] {
  return groupClaims(claims, stateOf, familyOf)
    .map(dealOf)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function dealOf(group: Group): Deal {
  const claims = group.claims.toSorted(inTime);
  const values = { quantities: quantitiesOf(claims), prices: pricesOf(claims), dates: datesOf(claims) };
  const contested = contestedStages(claims);
  return {
    id: contentHash([keyOf(group.sides), group.what ?? '', group.from ?? ''].join('\n')).slice(0, 16),
    ...group.sides,
    what: group.what,
    stage: stageOf(claims, contested),
    steps: claims.map(stepOf),
    ...values,
    disputes: disputesOf(values, contested),
    maybe: group.maybe.map(({ claim }) => claim.id),
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
