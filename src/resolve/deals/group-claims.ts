import { foundGroups, type Group } from './group.ts';
import { GroupIndex } from './group-index.ts';
import { type PlacedClaim, type Rank, rankOf } from './placed-claim.ts';
import { areWhole, keyOf } from './sides.ts';

/**
 * Brings transfer claims together into deals. Those that name both sides and a weapon found the deals; those that say less join the
 * one that they fit, in their own document first, and found deals of their own where there is none. A claim that fits several is
 * left to all of them as «maybe». The same claims in any order give the same groups.
 */
export function groupClaims(claims: readonly PlacedClaim[]): Group[] {
  const inOrder = claims.toSorted(byId);
  const pairs = Map.groupBy(
    inOrder.filter(({ sides }) => areWhole(sides)),
    ({ sides }) => keyOf(sides),
  );
  const groups = [...pairs.values()].flatMap(groupPair);
  const index = new GroupIndex(groups);
  for (const rank of [3, 4] as const) groups.push(...addRank(inOrder, rank, index));
  return groups;
}

/** The groups of claims that name the same two sides. No other claim has a say in them. */
export function groupPair(claims: readonly PlacedClaim[]): Group[] {
  const inOrder = claims.toSorted(byId);
  const founders = inOrder.filter((one) => rankOf(one) === 0);
  const groups = foundGroups(founders);
  const index = new GroupIndex(groups);
  // «سلّمت رافال وفريم» is a claim of the first deal, and may be one of the second.
  for (const one of founders) for (const group of index.besides(one)) group.maybe.push(one);
  for (const rank of [1, 2] as const) groups.push(...addRank(inOrder, rank, index));
  return groups;
}

/** Lets the claims of one rank join the groups that they fit; gives back the new groups of those that fit none. */
function addRank(claims: readonly PlacedClaim[], rank: Rank, index: GroupIndex): Group[] {
  const founders: PlacedClaim[] = [];
  const joined = new Map<Group, PlacedClaim[]>();
  for (const one of claims) {
    if (rankOf(one) !== rank) continue;
    const hosts = index.hostsOf(one);
    const [host] = hosts;
    if (!host) founders.push(one);
    else if (hosts.length > 1) for (const each of hosts) each.maybe.push(one);
    else into(joined, host, one);
  }
  // Whom a claim joins is decided by the groups of the ranks before it alone, so that the order within a rank is none.
  for (const [group, those] of joined) {
    group.claims.push(...those);
    index.add(group, those);
  }
  const groups = foundGroups(founders);
  for (const group of groups) index.add(group, group.claims);
  return groups;
}

function byId(a: PlacedClaim, b: PlacedClaim): number {
  return a.id < b.id ? -1 : 1;
}

function into<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const those = map.get(key);
  if (those) those.push(value);
  else map.set(key, [value]);
}
