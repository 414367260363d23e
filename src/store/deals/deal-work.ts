import { type Insertable, type Kysely, sql, type Transaction } from 'kysely';
import type { StoredDeal } from '../deal-query.ts';
import type { DealGroupTable, TransferTable } from '../deal-tables.ts';
import { selectClaimRows } from '../queries/claim-rows.ts';
import { selectDeal } from '../queries/deals.ts';
import { selectEntities } from '../queries/entities.ts';
import { selectTexts } from '../queries/texts.ts';
import type { Tables } from '../tables.ts';
import type { ClaimRow, DocumentText, EntitySummary } from '../types.ts';
import { byChunks } from './chunks.ts';
import {
  type GroupKey,
  type MaybeRow,
  replaceGroups,
  replaceMaybes,
  selectDocumentsOfGroups,
  selectGroups,
  selectMaybes,
} from './groups.ts';
import { type DealRulings, selectRulings } from './rulings.ts';
import { markAllStale, type StaleDocument, selectStale, settleStale } from './stale.ts';
import {
  deleteDeals,
  insertDealNames,
  insertDeals,
  selectClaimsOfDeals,
  selectDealsOfClaims,
  type ToldDeal,
} from './told-deals.ts';
import {
  type Assignment,
  assignTransfers,
  replaceTransfers,
  selectTransferClaims,
  selectTransfers,
  type TransferClaim,
  type TransferKey,
} from './transfers.ts';

/** Number of the lock that lets one process at a time work out deals; any number that nothing else takes. */
const LOCK = 1_230_195_009;

/**
 * Works out deals in one transaction that sees the register as it stood when it began. Other processes that want to wait before theirs
 * begins, so that each sees what the one before it has done.
 */
export function inDealWork<T>(
  db: Kysely<Tables>,
  work: (deals: DealWork, trx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return db.connection().execute(async (one) => {
    await sql`select pg_advisory_lock(${LOCK})`.execute(one);
    try {
      const transaction = one.transaction().setIsolationLevel('repeatable read');
      return await transaction.execute((trx) => work(new DealWork(trx), trx));
    } finally {
      await sql`select pg_advisory_unlock(${LOCK})`.execute(one);
    }
  });
}

/** The tables of deals inside one transaction, for whoever works deals out. Lists of ids may be of any length. */
export class DealWork {
  readonly #trx: Transaction<Tables>;

  constructor(trx: Transaction<Tables>) {
    this.#trx = trx;
  }

  /** The documents that changed since the deals were last worked out, at most `limit` of them. */
  stale(limit?: number): Promise<StaleDocument[]> {
    return selectStale(this.#trx, limit);
  }

  /** Takes documents off that list. Done first, it makes who changes them meanwhile wait, and put them on the list again. */
  settle(stale: readonly StaleDocument[]): Promise<void> {
    return settleStale(this.#trx, stale);
  }

  /** Notes by which families of weapons deals are worked out; where they were others, all deals are to be worked out again. */
  async setFamilies(families: string): Promise<void> {
    const known = await this.#trx.selectFrom('deal_rules').select('families').executeTakeFirst();
    if (known?.families === families) return;
    await markAllStale(this.#trx);
    await this.#trx.deleteFrom('deal_rules').execute();
    await this.#trx.insertInto('deal_rules').values({ families }).execute();
  }

  /** What people have joined and parted. */
  rulings(): Promise<DealRulings> {
    return selectRulings(this.#trx);
  }

  /** Has PostgreSQL look again at how much there is in the tables of deals, so that it uses their indexes. After large changes. */
  async refreshStatistics(): Promise<void> {
    await sql`analyze transfers, transfer_maybes, deal_groups, deals, deal_claims, deal_parties, deal_items, deal_names`.execute(
      this.#trx,
    );
  }

  transferClaims(documents: Iterable<string>): Promise<TransferClaim[]> {
    return selectTransferClaims(this.#trx, documents);
  }

  transfers(
    column: TransferKey,
    values: Iterable<string>,
    ranks?: { from: number; to: number },
  ): Promise<TransferTable[]> {
    return selectTransfers(this.#trx, column, values, ranks);
  }

  replaceTransfers(documents: Iterable<string>, rows: readonly Insertable<TransferTable>[]): Promise<void> {
    return replaceTransfers(this.#trx, documents, rows);
  }

  assign(assignments: readonly Assignment[]): Promise<void> {
    return assignTransfers(this.#trx, assignments);
  }

  groups(column: GroupKey, values: Iterable<string>): Promise<DealGroupTable[]> {
    return selectGroups(this.#trx, column, values);
  }

  replaceGroups(gone: Iterable<string>, rows: readonly DealGroupTable[]): Promise<void> {
    return replaceGroups(this.#trx, gone, rows);
  }

  maybes(column: 'claim_id' | 'group_id', values: Iterable<string>): Promise<MaybeRow[]> {
    return selectMaybes(this.#trx, column, values);
  }

  replaceMaybes(claims: Iterable<string>, rows: readonly MaybeRow[]): Promise<void> {
    return replaceMaybes(this.#trx, claims, rows);
  }

  documentsOfGroups(groups: Iterable<string>): Promise<string[]> {
    return selectDocumentsOfGroups(this.#trx, groups);
  }

  dealsOfClaims(claims: Iterable<string>): Promise<string[]> {
    return selectDealsOfClaims(this.#trx, claims);
  }

  claimsOfDeals(deals: Iterable<string>): Promise<string[]> {
    return selectClaimsOfDeals(this.#trx, deals);
  }

  claimRows(claims: Iterable<string>): Promise<ClaimRow[]> {
    return byChunks(claims, (some) => selectClaimRows(this.#trx, some));
  }

  texts(documents: Iterable<string>): Promise<DocumentText[]> {
    return byChunks(documents, (some) => selectTexts(this.#trx, some));
  }

  entities(ids: Iterable<string>): Promise<EntitySummary[]> {
    return byChunks(ids, (some) => selectEntities(this.#trx, some));
  }

  /** A deal as it is kept now; null where there is none of that id. */
  deal(id: string): Promise<StoredDeal | null> {
    return selectDeal(this.#trx, id);
  }

  removeDeals(deals: Iterable<string>): Promise<void> {
    return deleteDeals(this.#trx, deals);
  }

  addDeals(told: readonly ToldDeal[]): Promise<void> {
    return insertDeals(this.#trx, told);
  }

  addNames(names: readonly { name: string; entity_id: string }[]): Promise<void> {
    return insertDealNames(this.#trx, names);
  }
}
