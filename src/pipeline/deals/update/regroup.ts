import { foundGroups, type Group, GroupIndex, groupPair } from '../../../resolve/index.ts';
import type { DealGroupTable, DealWork, TransferTable } from '../../../store/index.ts';
import { Changes } from './changes.ts';
import { groupOf, placedOf } from './rows.ts';

/**
 * Brings the groups of claims up to date after the transfers of some documents have changed. What can have changed is followed rank
 * by rank: claims that name both sides depend on those of the same sides alone; those that say less on the groups of their
 * document, and on those that they find by a weapon. Gives the groups that have other claims than before, and those of the documents.
 *
 * @param documents their ids
 * @param fresh their transfers as they are now
 */
export async function regroup(
  work: DealWork,
  documents: readonly string[],
  fresh: readonly TransferTable[],
): Promise<Changes> {
  const old = await work.transfers('document_id', documents);
  const changes = new Changes(work, documents);
  changes.leave(old, await work.maybes('claim_id', ids(old)));
  await work.replaceTransfers(documents, fresh);
  const touched = [...old, ...fresh];
  await regroupPairs(work, touched, changes);
  for (const rank of [3, 4]) await regroupOpen(work, rank, touched, changes);
  return changes;
}

/** Groups anew all claims of the pairs of sides that changed claims name. */
async function regroupPairs(work: DealWork, touched: readonly TransferTable[], changes: Changes): Promise<void> {
  const pairs = new Set(touched.filter(({ rank }) => rank <= 2).map(({ pair }) => pair));
  const rows = await work.transfers('pair', pairs, { from: 0, to: 2 });
  const groups = [...Map.groupBy(rows, ({ pair }) => pair).values()].flatMap((those) => groupPair(those.map(placedOf)));
  await changes.settle(rows, groups, await work.groups('pair', pairs));
}

/** Places anew the claims of a rank that leave a side open, as far as groups that they can be of have changed. */
async function regroupOpen(
  work: DealWork,
  rank: number,
  touched: readonly TransferTable[],
  changes: Changes,
): Promise<void> {
  const only = { from: rank, to: rank };
  const candidates = new Map<string, TransferTable>();
  for (const row of [
    ...(await work.transfers('document_id', await changes.documentsTouched(), only)),
    ...(rank === 3 ? await work.transfers('search_key', changes.keys, only) : []),
  ])
    candidates.set(row.claim_id, row);
  const rows = [...candidates.values()].sort((a, b) => (a.claim_id < b.claim_id ? -1 : 1));
  const index = new GroupIndex(await hostsFor(work, rows, rank));
  const hosts = rows.map((row) => ({ row, groups: index.hostsOf(placedOf(row)) }));
  // Those that found groups do it together with all others that agree with them.
  const founders = hosts.filter(({ groups }) => groups.length === 0).map(({ row }) => row);
  const left = [...touched, ...rows].filter((row) => row.rank === rank && row.founded);
  const foundings = new Set([...founders, ...left].map(({ founding }) => founding));
  const others = (await work.transfers('founding', foundings, only)).filter(
    ({ claim_id, founded }) => founded && !candidates.has(claim_id),
  );
  const groups = foundGroups([...founders, ...others].map(placedOf));
  for (const { row, groups: those } of hosts) {
    const [host] = those;
    if (host && those.length === 1) groups.push({ ...host, claims: [placedOf(row)], maybe: [] });
    else for (const each of those) groups.push({ ...each, claims: [], maybe: [placedOf(row)] });
  }
  await changes.settle([...rows, ...others], groups, await work.groups('founding', foundings), foundings);
}

/** The groups of lower ranks that claims can be of: those of their documents, and those that they look for. */
async function hostsFor(work: DealWork, rows: readonly TransferTable[], rank: number): Promise<Group[]> {
  const lower = { from: 0, to: rank - 1 };
  const documents = rows.map(({ document_id }) => document_id);
  const inDocuments = await work.transfers('document_id', documents, lower);
  const keys = rows.flatMap(({ search_key }) => search_key ?? []);
  const found = rank === 3 ? await groupsByKeys(work, keys) : [];
  const wanted = new Set([...inDocuments.flatMap(({ group_id }) => group_id ?? []), ...found.map(({ id }) => id)]);
  const members = Map.groupBy(await work.transfers('group_id', wanted, lower), ({ group_id }) => group_id as string);
  return (await work.groups('id', wanted)).map((row) => groupOf(row, (members.get(row.id) ?? []).map(placedOf)));
}

/** Groups of whole sides that a claim of one side finds by its weapon; those of one side are of no lower rank. */
async function groupsByKeys(work: DealWork, keys: readonly string[]): Promise<DealGroupTable[]> {
  const found = [...(await work.groups('supplier_key', keys)), ...(await work.groups('recipient_key', keys))];
  return found.filter(({ supplier, recipient }) => supplier.length > 0 && recipient.length > 0);
}

function ids(rows: readonly TransferTable[]): string[] {
  return rows.map(({ claim_id }) => claim_id);
}
