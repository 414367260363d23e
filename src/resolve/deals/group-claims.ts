import { type Group, GroupIndex, type Placed } from './group-index.ts';
import type { ReportedClaim, StateOf } from './reported-claim.ts';
import { areWhole, keyOf, sidesOf } from './sides.ts';
import { splitEras } from './split-eras.ts';
import { type FamilyOf, type What, whatOf } from './what.ts';

/**
 * Brings transfer claims together into deals. Those that name both sides and a weapon found the deals; those that say less join the
 * one that they fit, in their own document first, and found deals of their own where there is none. A claim that fits several is
 * left to all of them as «maybe». The same claims in any order give the same groups.
 */
export function groupClaims(claims: readonly ReportedClaim[], stateOf: StateOf, familyOf: FamilyOf): Group[] {
  const placed = claims
    .filter(({ claim }) => claim.kind === 'transfer')
    .toSorted((a, b) => (a.claim.id < b.claim.id ? -1 : 1))
    .map((reported) => ({ reported, sides: sidesOf(reported, stateOf), what: whatOf(reported.claim, familyOf) }));
  const byRank = Map.groupBy(placed, rankOf);
  const index = new GroupIndex();
  return [0, 1, 2, 3, 4].flatMap((rank) => {
    const founders = rank === 0 ? (byRank.get(0) ?? []) : join(byRank.get(rank) ?? [], index);
    const groups = found(founders);
    for (const group of groups) index.add(group, group.claims);
    // «سلّمت رافال وفريم» is a claim of the first deal, and may be one of the second.
    if (rank === 0) for (const one of founders) for (const group of index.besides(one)) group.maybe.push(one.reported);
    return groups;
  });
}

/** How much a claim says: both sides and a weapon by name, both and a kind, both, one side and an item, one side. */
function rankOf({ sides, what }: Placed): number {
  if (areWhole(sides)) return what.weapon ? 0 : what.category ? 1 : 2;
  return what.category ? 3 : 4;
}

/** Lets claims of one rank join the groups that they fit; gives back those that fit none. */
function join(claims: readonly Placed[], index: GroupIndex): Placed[] {
  const founders: Placed[] = [];
  const joined = new Map<Group, ReportedClaim[]>();
  for (const one of claims) {
    const hosts = index.hostsOf(one);
    const [host] = hosts;
    if (!host) founders.push(one);
    else if (hosts.length > 1) for (const each of hosts) each.maybe.push(one.reported);
    else {
      host.claims.push(one.reported);
      const those = joined.get(host);
      if (those) those.push(one.reported);
      else joined.set(host, [one.reported]);
    }
  }
  // Whom a claim joins is decided by the groups of the ranks before it alone, so that the order within a rank is none.
  for (const [group, those] of joined) index.add(group, those);
  return founders;
}

/** New groups of those that agree in sides and item. */
function found(founders: readonly Placed[]): Group[] {
  const alike = Map.groupBy(founders, ({ sides, what }) => `${keyOf(sides)} | ${nameOf(what)}`);
  return [...alike.values()].flatMap((members) => {
    const [{ sides, what }] = members as [Placed, ...Placed[]];
    return splitEras(members.map(({ reported }) => reported)).map(({ from, claims }) => ({
      sides,
      what: nameOf(what),
      from,
      claims,
      maybe: [],
    }));
  });
}

function nameOf({ weapon, category }: What): string | null {
  return weapon ?? (category ? `category:${category}` : null);
}
