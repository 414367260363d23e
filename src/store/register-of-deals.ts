import type { DealFacets, DealPrice, DealQuery, DealSummary, StoredDeal } from './deal-query.ts';
import { type DealWork, inDealWork } from './deals/deal-work.ts';
import { areFresh } from './deals/stale.ts';
import { countDeals, selectDealFacets } from './queries/deal-facets.ts';
import { selectDealPrices } from './queries/deal-prices.ts';
import { selectDeal, selectDealIds, selectDeals, selectDealsOfClaim, selectInDealOrder } from './queries/deals.ts';
import type { Page } from './queries/page.ts';
import { RegisterOfClaims } from './register-of-claims.ts';
import type { PageRequest } from './types.ts';

/** Deals as they were last worked out. */
export class RegisterOfDeals extends RegisterOfClaims {
  /** Deals as they were last worked out, the last reported first. */
  deals(query: DealQuery = {}, page: PageRequest = {}): Promise<Page<DealSummary>> {
    return this.ask((db) => selectDeals(db, query, page));
  }

  /** Counts by value of the deals under a question. */
  dealFacets(query: DealQuery = {}): Promise<DealFacets> {
    return this.ask((db) => selectDealFacets(db, query));
  }

  /** How many deals fit a question. */
  countDeals(query: DealQuery = {}): Promise<number> {
    return this.ask((db) => countDeals(db, query));
  }

  /** The sums of money that are told of these deals, those of one deal by how many claims tell them. For a thousand at a time. */
  dealPrices(deals: readonly string[]): Promise<DealPrice[]> {
    return this.ask((db) => selectDealPrices(db, deals));
  }

  /** One deal as it was last worked out; null where there is none of that id. */
  deal(id: string): Promise<StoredDeal | null> {
    return this.ask((db) => selectDeal(db, id));
  }

  /** Ids of deals that begin with these characters, at most `limit`; where none does, of those that have the first claim of one that did. */
  dealIds(start: string, limit: number): Promise<string[]> {
    return this.ask((db) => selectDealIds(db, start, limit));
  }

  /** The deals that a claim is counted in or may be of, the one that it is counted in first. */
  dealsOfClaim(claim: string): Promise<{ id: string; counted: boolean }[]> {
    return this.ask((db) => selectDealsOfClaim(db, claim));
  }

  /** These claims by the day at which they stand in their deal, those without one last; in the order by which deals are parted. */
  inDealOrder(claims: readonly string[]): Promise<string[]> {
    return this.ask((db) => selectInDealOrder(db, claims));
  }

  /** True where no document changed since the deals were worked out, by these families of weapons. */
  dealsAreFresh(families: string): Promise<boolean> {
    return this.ask((db) => areFresh(db, families));
  }

  /** Works out deals in one transaction; on a server one process at a time does. */
  updateDeals<T>(work: (deals: DealWork) => Promise<T>): Promise<T> {
    return this.ask((db) => inDealWork(db, work));
  }
}
