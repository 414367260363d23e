import type { Group } from '../../../resolve/index.ts';
import type { DealGroupTable, DealWork, MaybeRow, TransferTable } from '../../../store/index.ts';
import { groupRowOf } from './rows.ts';

/** What has changed while groups are brought up to date, and the one that writes it down. */
export class Changes {
  /** Ids of the groups that came, went, or have other claims; those of claims that came, went or changed among them. */
  readonly groups = new Set<string>();
  /** The keys by which claims find those groups. */
  readonly keys = new Set<string>();
  /** Ids of the claims that the documents had before. */
  readonly claimsBefore: string[] = [];
  readonly #work: DealWork;
  readonly #documents: Set<string>;

  constructor(work: DealWork, documents: Iterable<string>) {
    this.#work = work;
    this.#documents = new Set(documents);
  }

  /** Notes the groups that the claims of changed documents were in. */
  leave(rows: readonly TransferTable[], maybes: readonly MaybeRow[]): void {
    for (const { claim_id } of rows) this.claimsBefore.push(claim_id);
    for (const { group_id } of [...rows, ...maybes]) if (group_id !== null) this.groups.add(group_id);
  }

  /** The documents in which groups have changed: what says less there may be of others now. */
  async documentsTouched(): Promise<Set<string>> {
    for (const id of await this.#work.documentsOfGroups(this.groups)) this.#documents.add(id);
    return this.#documents;
  }

  /**
   * Writes down where claims are now, and which groups they make; what is as it was is left alone.
   *
   * @param rows all claims that were placed anew
   * @param groups the groups that they make, and those that they have come to
   * @param before the groups that may have gone
   * @param foundings where given, only groups of these are new or gone, the others are hosts of these claims
   */
  async settle(
    rows: readonly TransferTable[],
    groups: readonly Group[],
    before: readonly DealGroupTable[],
    foundings: ReadonlySet<string> | null = null,
  ): Promise<void> {
    const own = new Map(groups.map((group) => [group.id, groupRowOf(group)]));
    const made = [...own.values()].filter(({ founding }) => foundings === null || foundings.has(founding));
    const known = new Set(before.map(({ id }) => id));
    const gone = before.filter(({ id }) => !own.has(id));
    const come = made.filter(({ id }) => !known.has(id));
    for (const { id } of [...gone, ...come]) this.groups.add(id);
    await this.#place(rows, groups, own);
    await this.#settleMaybes(rows, groups);
    await this.#work.replaceGroups(
      gone.map(({ id }) => id),
      come,
    );
    for (const row of [...before, ...own.values()]) {
      if (this.groups.has(row.id)) for (const key of [row.supplier_key, row.recipient_key]) this.keys.add(key);
    }
  }

  async #place(
    rows: readonly TransferTable[],
    groups: readonly Group[],
    own: ReadonlyMap<string, DealGroupTable>,
  ): Promise<void> {
    const homes = new Map(groups.flatMap(({ id, claims }) => claims.map((one) => [one.id, id] as const)));
    const moved = rows.flatMap((row) => {
      const group_id = homes.get(row.claim_id) ?? null;
      const founded = group_id !== null && own.get(group_id)?.founding === row.founding;
      if (group_id === row.group_id && founded === row.founded) return [];
      for (const id of [group_id, row.group_id]) if (id !== null) this.groups.add(id);
      this.#documents.add(row.document_id);
      return [{ claim_id: row.claim_id, group_id, founded }];
    });
    await this.#work.assign(moved);
  }

  async #settleMaybes(rows: readonly TransferTable[], groups: readonly Group[]): Promise<void> {
    const ids = rows.map(({ claim_id }) => claim_id);
    const before = Map.groupBy(await this.#work.maybes('claim_id', ids), ({ claim_id }) => claim_id);
    const now = Map.groupBy(
      groups.flatMap(({ id: group_id, maybe }) => maybe.map(({ id: claim_id }) => ({ claim_id, group_id }))),
      ({ claim_id }) => claim_id,
    );
    const changed = ids.filter((id) => groupsIn(before.get(id)) !== groupsIn(now.get(id)));
    for (const id of changed) {
      for (const { group_id } of [...(before.get(id) ?? []), ...(now.get(id) ?? [])]) this.groups.add(group_id);
    }
    const come = changed.flatMap((id) => now.get(id) ?? []);
    await this.#work.replaceMaybes(changed, come);
  }
}

function groupsIn(maybes: readonly MaybeRow[] = []): string {
  return maybes
    .map(({ group_id }) => group_id)
    .sort()
    .join(' ');
}
