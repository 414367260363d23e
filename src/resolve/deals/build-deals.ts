import type { Deal } from '../../model/index.ts';
import { dealOf } from './deal-of.ts';
import { groupClaims } from './group-claims.ts';
import { placeClaim } from './placed-claim.ts';
import type { ReportedClaim, StateOf } from './reported-claim.ts';
import { ruleGroups } from './rule-groups.ts';
import { NO_RULINGS, type Rulings } from './rulings.ts';
import type { FamilyOf } from './what.ts';

/**
 * The deals that claims of many documents tell of, in the order of their ids. A pure function of the set of claims and rulings: in any
 * order, in one run or in ten, the same ones give the same deals with the same ids.
 *
 * @param rulings what people have joined and parted
 */
export function buildDeals(
  claims: readonly ReportedClaim[],
  stateOf: StateOf,
  familyOf: FamilyOf,
  rulings: Rulings = NO_RULINGS,
): Deal[] {
  const transfers = claims.filter(({ claim }) => claim.kind === 'transfer');
  const reported = new Map(transfers.map((one) => [one.claim.id, one]));
  const groups = groupClaims(transfers.map((one) => placeClaim(one, stateOf, familyOf)));
  return ruleGroups(groups, rulings)
    .map((group) => dealOf(group, reported))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
