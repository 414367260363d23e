import { type ClaimPair, type Group, type RuledGroup, type Rulings, ruleGroups } from '../../../resolve/index.ts';
import type { DealWork } from '../../../store/index.ts';
import { groupOf, placedOf } from './rows.ts';

/** Deals that are to be told anew, and the ids of those whose place they take. */
export interface Gathered {
  deals: RuledGroup[];
  gone: string[];
}

/**
 * The deals of groups that have changed, as people have joined and parted them. Groups that a join ties together are looked at together,
 * and so are those that were one deal until now.
 *
 * @param groups ids of the groups that have changed; those that are gone may be among them
 * @param claimsBefore ids of claims that may be gone, and were counted in deals
 */
export async function regather(
  work: DealWork,
  groups: Iterable<string>,
  claimsBefore: readonly string[],
  rulings: Rulings,
): Promise<Gathered> {
  const tied = await tiesBetween(work, rulings.joins);
  const all = new Set<string>();
  const gone = new Set(await work.dealsOfClaims(claimsBefore));
  let next = new Set([...groups, ...(await groupsOfDeals(work, gone))]);
  while (next.size > 0) {
    for (const id of next) all.add(id);
    const around = [...next].flatMap((id) => [...(tied.get(id) ?? [])]);
    const members = (await work.transfers('group_id', next)).map(({ claim_id }) => claim_id);
    const settled = (await work.maybes('group_id', next)).map(({ claim_id }) => claim_id);
    const deals = (await work.dealsOfClaims([...members, ...settled])).filter((id) => !gone.has(id));
    for (const id of deals) gone.add(id);
    next = new Set([...around, ...(await groupsOfDeals(work, deals))].filter((id) => !all.has(id)));
  }
  return { deals: ruleGroups(await loadGroups(work, all), rulings), gone: [...gone] };
}

/** The groups that joins tie to each other: those that their claims are in, or may be of. */
async function tiesBetween(work: DealWork, joins: readonly ClaimPair[]): Promise<Map<string, Set<string>>> {
  const claims = joins.flat();
  const groups = Map.groupBy(
    [...(await work.transfers('claim_id', claims)), ...(await work.maybes('claim_id', claims))],
    ({ claim_id }) => claim_id,
  );
  const tied = new Map<string, Set<string>>();
  for (const pair of joins) {
    const ids = pair.flatMap((claim) => groups.get(claim) ?? []).flatMap(({ group_id }) => group_id ?? []);
    for (const id of ids) tied.set(id, new Set([...(tied.get(id) ?? []), ...ids]));
  }
  return tied;
}

/** The groups of the claims that are counted in deals. */
async function groupsOfDeals(work: DealWork, deals: Iterable<string>): Promise<string[]> {
  const rows = await work.transfers('claim_id', await work.claimsOfDeals(deals));
  return rows.flatMap(({ group_id }) => group_id ?? []);
}

async function loadGroups(work: DealWork, ids: ReadonlySet<string>): Promise<Group[]> {
  const rows = await work.groups('id', ids);
  const maybes = await work.maybes('group_id', ids);
  const unsure = await work.transfers(
    'claim_id',
    maybes.map(({ claim_id }) => claim_id),
  );
  const placed = new Map(unsure.map((row) => [row.claim_id, placedOf(row)]));
  const claims = Map.groupBy(await work.transfers('group_id', ids), ({ group_id }) => group_id);
  const maybe = Map.groupBy(maybes, ({ group_id }) => group_id);
  return rows.map((row) =>
    groupOf(
      row,
      (claims.get(row.id) ?? []).map(placedOf),
      (maybe.get(row.id) ?? []).flatMap(({ claim_id }) => placed.get(claim_id) ?? []),
    ),
  );
}
