import { contentHash } from '../../text/index.ts';
import type { Group } from './group.ts';
import { type PlacedClaim, rankOf } from './placed-claim.ts';
import { type ClaimPair, JoinedClaims, type Rulings } from './rulings.ts';

/** A group as people have it. */
export interface RuledGroup extends Group {
  /** Joins of its claims that a part speaks against, so that they were not followed. */
  contradicted: ClaimPair[];
}

/**
 * Groups as people have joined and parted them. A join of two claims makes one deal of their deals, and puts a claim that might be of
 * several into that of the other. A part takes the later of two claims out of their deal; claims that leave one deal stay
 * together unless they are parted too. Rulings on claims that no group has are passed over.
 */
export function ruleGroups(groups: readonly Group[], rulings: Rulings): RuledGroup[] {
  if (rulings.joins.length === 0 && rulings.parts.length === 0)
    return groups.map((one) => ({ ...one, contradicted: [] }));
  const homes = new Homes(groups);
  const known = (pairs: readonly ClaimPair[]) => pairs.filter((pair) => pair.every((claim) => homes.has(claim)));
  const joined = new JoinedClaims({ joins: known(rulings.joins), parts: known(rulings.parts) });
  for (const claim of new Set(known(rulings.joins).flat())) homes.settle(joined.unitOf(claim));
  const taken = new Set<string>();
  return homes.merged().flatMap((together) => {
    return clustersOf(together, joined).map((cluster) => ruled(cluster, together, joined, taken, homes));
  });
}

/** Which group each claim is in. */
class Homes {
  readonly #groups: ReadonlyMap<string, Group>;
  readonly #claims = new Map<string, PlacedClaim>();
  readonly #home = new Map<string, string>();
  readonly #maybe = new Map<string, string[]>();
  readonly #above = new Map<string, string>();

  constructor(groups: readonly Group[]) {
    this.#groups = new Map(groups.map((group) => [group.id, group]));
    for (const { id, claims, maybe } of groups) {
      for (const one of claims) {
        this.#claims.set(one.id, one);
        this.#home.set(one.id, id);
      }
      for (const one of maybe) {
        this.#claims.set(one.id, one);
        this.#maybe.set(one.id, [...(this.#maybe.get(one.id) ?? []), id]);
      }
    }
  }

  has(claim: string): boolean {
    return this.#claims.has(claim);
  }

  homeOf(claim: string): string | undefined {
    return this.#home.get(claim);
  }

  /** Gives claims that are joined one home: that of those that have one, else the first that one of them may be of. */
  settle(unit: readonly string[]): void {
    const homes = unit.flatMap((claim) => this.#home.get(claim) ?? []);
    const [home] = homes.length > 0 ? homes.sort() : unit.flatMap((claim) => this.#maybe.get(claim) ?? []).sort();
    if (home === undefined) return;
    for (const claim of unit) if (!this.#home.has(claim)) this.#home.set(claim, home);
    for (const other of homes) this.#merge(home, other);
  }

  /** The groups that have become one each, with their claims as settled. */
  merged(): Group[][] {
    const members = Map.groupBy(this.#home, ([, home]) => home);
    const settled = [...this.#groups.values()].map((group) => ({
      ...group,
      claims: (members.get(group.id) ?? []).map(([claim]) => this.#claims.get(claim) as PlacedClaim),
    }));
    return [...Map.groupBy(settled, ({ id }) => this.#top(id)).values()];
  }

  #merge(a: string, b: string): void {
    const [x, y] = [this.#top(a), this.#top(b)];
    if (x !== y) this.#above.set(y, x);
  }

  #top(group: string): string {
    let top = group;
    for (let above = this.#above.get(top); above !== undefined; above = this.#above.get(top)) top = above;
    return top;
  }
}

/** The claims of groups that have become one, parted again as people have ruled: the first cluster is the deal, others left it. */
function clustersOf(together: readonly Group[], joined: JoinedClaims): PlacedClaim[][] {
  const claims = together.flatMap((group) => group.claims).sort(inTime);
  const byId = new Map(claims.map((one) => [one.id, one]));
  const clusters: { ids: Set<string>; claims: PlacedClaim[] }[] = [{ ids: new Set(), claims: [] }];
  const put = (unit: readonly string[]) => {
    const host = clusters.find(({ ids }) => !joined.arePart(unit, ids));
    const cluster = host ?? { ids: new Set(), claims: [] };
    if (!host) clusters.push(cluster);
    for (const id of unit) {
      const one = byId.get(id);
      if (one && !cluster.ids.has(id)) cluster.claims.push(one);
      cluster.ids.add(id);
    }
  };
  const units = claims.map(({ id }) => joined.unitOf(id));
  const isParted = (unit: readonly string[]) => unit.some((id) => joined.isParted(id));
  for (const unit of units) if (!isParted(unit)) put(unit);
  for (const unit of units) if (isParted(unit) && !clusters.some(({ ids }) => ids.has(unit[0] as string))) put(unit);
  return clusters.flatMap((cluster) => (cluster.claims.length > 0 ? [cluster.claims] : []));
}

/** A deal of claims that stay together, named after the group that says most of those it has claims of. */
function ruled(
  claims: PlacedClaim[],
  together: readonly Group[],
  joined: JoinedClaims,
  taken: Set<string>,
  homes: Homes,
): RuledGroup {
  const ids = new Set(claims.map(({ id }) => id));
  const origins = new Set(claims.flatMap(({ id }) => homes.homeOf(id) ?? []));
  const own = together.filter(({ id }) => origins.has(id)).sort(mostToldFirst);
  const [{ id: base, sides, what, from }] = own as [Group, ...Group[]];
  const first = [...ids].sort()[0] as string;
  const id = taken.has(base) ? contentHash(`${base}\n${first}`).slice(0, 16) : base;
  taken.add(id);
  const maybe = new Map(own.flatMap((group) => group.maybe.map((one) => [one.id, one])));
  for (const claim of maybe.keys()) {
    if (isSettled(claim, joined, homes) || ids.has(claim) || joined.arePart([claim], ids)) maybe.delete(claim);
  }
  const contradicted = joined.contradicted.filter((pair) => pair.some((claim) => ids.has(claim)));
  return { id, sides, what, from, claims, maybe: [...maybe.values()], contradicted };
}

/** True where people have said where a claim belongs. */
function isSettled(claim: string, joined: JoinedClaims, homes: Homes): boolean {
  return joined.unitOf(claim).length > 1 && homes.homeOf(claim) !== undefined;
}

function mostToldFirst(a: Group, b: Group): number {
  const rank = ({ claims }: Group) => Math.min(...claims.map(rankOf));
  return rank(a) - rank(b) || (a.id < b.id ? -1 : 1);
}

function inTime(a: PlacedClaim, b: PlacedClaim): number {
  const [x, y] = [`${a.day ?? '9999'} ${a.id}`, `${b.day ?? '9999'} ${b.id}`];
  return x < y ? -1 : 1;
}
