import type { Kysely } from 'kysely';
import type { Extraction, Review } from '../model/index.ts';
import { type Contents, Tally } from './backup/contents.ts';
import { fillTables } from './backup/fill-tables.ts';
import { readRows, type TableRows } from './backup/table-rows.ts';
import { type DocumentHash, type Fault, findFaults } from './check/find-faults.ts';
import type { DealQuery, DealSummary, StoredDeal } from './deal-query.ts';
import { type DealWork, inDealWork } from './deals/deal-work.ts';
import { areFresh } from './deals/stale.ts';
import { appliedMigrations } from './migrate.ts';
import type { Place } from './place.ts';
import { type Addition, addExtractions } from './queries/add-extraction.ts';
import { selectClaimRows } from './queries/claim-rows.ts';
import { selectClaims } from './queries/claims.ts';
import { selectCounts } from './queries/counts.ts';
import { selectDeal, selectDealIds, selectDeals, selectDealsOfClaim } from './queries/deals.ts';
import {
  deleteDocument,
  selectDocument,
  selectDocumentIds,
  selectDocumentIdsAfter,
  selectDocuments,
} from './queries/documents.ts';
import { selectEntities, selectEntityUse } from './queries/entities.ts';
import { selectFacets } from './queries/facets.ts';
import type { Page } from './queries/page.ts';
import { selectStaleWords, updateWords } from './queries/refresh-words.ts';
import { selectClaimIds, selectSameClaims } from './queries/same-claims.ts';
import { searchClaims, searchDocuments, selectMentions } from './queries/search.ts';
import { refreshStatistics } from './queries/statistics.ts';
import { keepTask, selectTask } from './queries/tasks.ts';
import { selectCredits, selectTexts } from './queries/texts.ts';
import { recordReview, undoReview } from './reviews/record-review.ts';
import { selectIds, selectPairs, selectReviewedClaims, selectReviews } from './reviews/select-reviews.ts';
import type { SearchQuery, SearchText } from './search-query.ts';
import { storeError } from './store-error.ts';
import type { Tables } from './tables.ts';
import { tryAgain } from './try-again.ts';
import type {
  AddResult,
  ClaimFilter,
  ClaimHit,
  ClaimRow,
  Counts,
  DocumentFilter,
  DocumentHit,
  DocumentSummary,
  DocumentText,
  EntitySummary,
  EntityUse,
  Facets,
  MentionRow,
  PageRequest,
  ReviewDraft,
  ReviewedClaim,
  ReviewFilter,
  StoredDocument,
} from './types.ts';

/**
 * An open register. Calls may overlap, also with those of other processes on one server: each is done whole or not at all.
 * Any method may throw `register-unusable` (disk full, files damaged, connection lost); what was reported as stored stays stored.
 */
export class Register {
  /** Where it is kept. */
  readonly place: Place;
  readonly #db: Kysely<Tables>;
  readonly #release: () => void;
  #closed = false;
  /** Documents that came since the database last looked at how much there is of what. */
  #grown = 0;

  constructor(db: Kysely<Tables>, place: Place, release: () => void) {
    this.#db = db;
    this.place = place;
    this.#release = release;
  }

  /**
   * Keeps a document with all that was read in it, in one transaction.
   * `present`: it was there already (by id) with the same claims; at most the engine's version is noted.
   * `updated`: it was there with other claims (another version or catalogue); the new reading takes the place of the old.
   * Throws `bad-document` where the text holds signs that no database keeps.
   */
  add(extraction: Extraction, { searchText }: { searchText: SearchText }): Promise<AddResult> {
    return this.addAll([{ extraction, searchText }]).then(([result = 'present']) => result);
  }

  /**
   * Keeps several documents in one transaction, all of them or none: many times faster than one by one. What came of each, in
   * order. Throws `bad-document` where one cannot be kept.
   */
  addAll(additions: readonly Addition[]): Promise<AddResult[]> {
    return this.#ask(async (db) => {
      const results = await addExtractions(db, additions);
      this.#grown += results.filter((result) => result !== 'present').length;
      if (await refreshStatistics(db, this.#grown)) this.#grown = 0;
      return results;
    });
  }

  /** One document as the engine printed it; null where there is none of that id. */
  document(id: string): Promise<StoredDocument | null> {
    return this.#ask((db) => selectDocument(db, id));
  }

  /** Ids of documents that begin with these characters, at most `limit`: what a person types of a long id. */
  documentIds(start: string, limit: number): Promise<string[]> {
    return this.#ask((db) => selectDocumentIds(db, start, limit));
  }

  /** Ids of the documents behind one in the order of ids, at most `limit`; behind the empty string are all. */
  documentIdsAfter(id: string, limit: number): Promise<string[]> {
    return this.#ask((db) => selectDocumentIdsAfter(db, id, limit));
  }

  /** Documents, newest first. Throws `bad-filter`. */
  documents(request: DocumentFilter & PageRequest = {}): Promise<Page<DocumentSummary>> {
    return this.#ask((db) => selectDocuments(db, request, request));
  }

  /** Claims under a filter, those of the newest documents first. Throws `bad-filter` naming the field. */
  claims(filter: ClaimFilter = {}, page: PageRequest = {}): Promise<Page<ClaimRow>> {
    return this.#ask((db) => selectClaims(db, filter, page));
  }

  /** Counts by value of the claims under a filter. Throws `bad-filter`. */
  facets(filter: ClaimFilter = {}): Promise<Facets> {
    return this.#ask((db) => selectFacets(db, filter));
  }

  /** The entities of these ids; ids that the register does not know are left out. */
  entities(ids: readonly string[]): Promise<EntitySummary[]> {
    return this.#ask((db) => selectEntities(db, ids));
  }

  /** One entity with how often it plays which part; null where it is unknown. */
  entity(id: string): Promise<EntityUse | null> {
    return this.#ask((db) => selectEntityUse(db, id));
  }

  // Deals: what they are made of, besides the claims.

  /** Text and credits of the documents of these ids, by id; unknown ids are left out. For a thousand at a time. */
  texts(ids: readonly string[]): Promise<DocumentText[]> {
    return this.#ask((db) => selectTexts(db, ids));
  }

  /** The credits of the documents of these ids. For a thousand at a time. */
  credits(ids: readonly string[]): Promise<Pick<DocumentText, 'id' | 'credits'>[]> {
    return this.#ask((db) => selectCredits(db, ids));
  }

  /** Deals as they were last worked out, the last reported first. */
  deals(query: DealQuery = {}, page: PageRequest = {}): Promise<Page<DealSummary>> {
    return this.#ask((db) => selectDeals(db, query, page));
  }

  /** One deal as it was last worked out; null where there is none of that id. */
  deal(id: string): Promise<StoredDeal | null> {
    return this.#ask((db) => selectDeal(db, id));
  }

  /** Ids of deals that begin with these characters, at most `limit`; where none does, of those that have the first claim of one that did. */
  dealIds(start: string, limit: number): Promise<string[]> {
    return this.#ask((db) => selectDealIds(db, start, limit));
  }

  /** The deals that a claim is counted in or may be of, the one that it is counted in first. */
  dealsOfClaim(claim: string): Promise<{ id: string; counted: boolean }[]> {
    return this.#ask((db) => selectDealsOfClaim(db, claim));
  }

  /** The claims of these ids, by id; unknown ids are left out. For a thousand at a time. */
  claimRows(ids: readonly string[]): Promise<ClaimRow[]> {
    return this.#ask((db) => selectClaimRows(db, ids));
  }

  /** Ids of claims that begin with these characters, at most `limit`. */
  claimIds(start: string, limit: number): Promise<string[]> {
    return this.#ask((db) => selectClaimIds(db, start, limit));
  }

  /** Ids of the claims that say what one says, which is among them; for kinds that make no deals. */
  sameClaims(id: string): Promise<string[]> {
    return this.#ask((db) => selectSameClaims(db, id));
  }

  /** True where no document changed since the deals were worked out, by these families of weapons. */
  dealsAreFresh(families: string): Promise<boolean> {
    return this.#ask((db) => areFresh(db, families));
  }

  /** Works out deals in one transaction; on a server one process at a time does. */
  updateDeals<T>(work: (deals: DealWork) => Promise<T>): Promise<T> {
    return this.#ask((db) => inDealWork(db, work));
  }

  // Reviews: what people say of claims.

  /**
   * Keeps what somebody says of a claim, and lets it hold at once. Throws `not-found` where there is no such claim or document, and
   * `bad-review` naming the field where it is no review or would leave no claim by the contract.
   */
  review(draft: ReviewDraft): Promise<Review> {
    return this.#ask((db) => recordReview(db, draft));
  }

  /** Takes a review back. Both stay in the history. Throws `not-found`, and `bad-review` where it was taken back before. */
  undoReview(id: string, who: { by: string; note?: string | undefined }): Promise<Review> {
    return this.#ask((db) => undoReview(db, id, who));
  }

  /** Reviews, the last made first. Throws `bad-filter`. */
  reviews(request: ReviewFilter & PageRequest = {}): Promise<Page<Review>> {
    return this.#ask((db) => selectReviews(db, request, request));
  }

  /** Ids of claims or reviews that begin with these characters, at most `limit`: what a person types of a long id. */
  idsOf(what: 'claims' | 'reviews', start: string, limit: number): Promise<string[]> {
    return this.#ask((db) => selectIds(db, what, start, limit));
  }

  /** The claims of a document as people have them, each with the engine's own version; the rejected ones are among them. */
  reviewedClaims(document: string): Promise<ReviewedClaim[]> {
    return this.#ask((db) => selectReviewedClaims(db, document));
  }

  /** Pairs of claims of which somebody said that they tell one deal, or that they do not. */
  dealPairs(): Promise<{ joins: [string, string][]; parts: [string, string][] }> {
    return this.#ask(selectPairs);
  }

  // Long work that may be stopped and taken up again.

  /** How far it had got; null where it is not under way. */
  task(name: string): Promise<unknown> {
    return this.#ask((db) => selectTask(db, name));
  }

  /** Notes how far it has got; null where it is done. */
  async noteTask(name: string, state: unknown): Promise<void> {
    await this.#ask((db) => keepTask(db, name, state));
  }

  // Search: what fits the words, the best of the newest first; the lists above have the newest first.

  /** Documents with these words. Throws `bad-filter`. */
  searchDocuments(words: SearchQuery, filter: DocumentFilter = {}, page: PageRequest = {}): Promise<Page<DocumentHit>> {
    return this.#ask((db) => searchDocuments(db, words, filter, page));
  }

  /** Claims with these words under a filter. Throws `bad-filter` naming the field. */
  searchClaims(words: SearchQuery, filter: ClaimFilter = {}, page: PageRequest = {}): Promise<Page<ClaimHit>> {
    return this.#ask((db) => searchClaims(db, words, filter, page));
  }

  /** Where these documents name these entities. */
  mentions(documents: readonly string[], entities: readonly string[]): Promise<MentionRow[]> {
    return this.#ask((db) => selectMentions(db, documents, entities));
  }

  /** Ids of documents whose words were worked out by rules of an older number, at most `limit`. */
  staleWords(version: number, limit: number): Promise<string[]> {
    return this.#ask((db) => selectStaleWords(db, version, limit));
  }

  /** Puts the words of a document and its claims in the place of those that are kept. */
  renewWords(id: string, words: SearchText): Promise<void> {
    return this.#ask((db) => updateWords(db, id, words));
  }

  counts(): Promise<Counts> {
    return this.#ask(selectCounts);
  }

  /** Removes a document with its claims; false where there was none of that id. */
  remove(id: string): Promise<boolean> {
    return this.#ask((db) => db.transaction().execute((trx) => deleteDocument(trx, id)));
  }

  // The register as a whole: copies, backups, checks.

  /** All its rows, table by table, as they stand at one moment. */
  rows(): AsyncGenerator<TableRows> {
    return this.#each(readRows);
  }

  /** Puts rows into the register, which must be empty: all or none. Throws `register-not-empty`. */
  fill(batches: AsyncIterable<TableRows>): Promise<void> {
    return this.#askOnce((db) => fillTables(db, this.place, batches));
  }

  /** Has the database look at how much there is of what, as `addAll` does by itself: for a register that was filled otherwise. */
  async renewStatistics(): Promise<void> {
    await this.#ask((db) => refreshStatistics(db, Number.POSITIVE_INFINITY));
  }

  /** How many rows each table has, with a sum that tells whether they are the same rows as another register's. */
  async contents(): Promise<Contents> {
    const tally = new Tally();
    for await (const batch of this.rows()) tally.add(batch);
    return tally.contents;
  }

  /** Names of the migrations that its tables have had, oldest first. */
  migrations(): Promise<string[]> {
    return this.#ask(appliedMigrations);
  }

  /** What does not hold together in it; `hash` gives the id that a document must have. */
  faults(hash: DocumentHash): AsyncGenerator<Fault> {
    return this.#each((db) => findFaults(db, hash));
  }

  /** Writes what is open and gives the folder back to others. A second call does nothing. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    try {
      await this.#db.destroy();
    } finally {
      this.#release();
    }
  }

  #ask<T>(question: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    // One writer alone never meets another: only on a server is there something to try again for.
    if (this.place.kind !== 'server') return this.#askOnce(question);
    return this.#askOnce((db) => tryAgain(() => question(db)));
  }

  async #askOnce<T>(question: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    try {
      return await question(this.#db);
    } catch (error) {
      throw storeError(error, this.place);
    }
  }

  async *#each<T>(source: (db: Kysely<Tables>) => AsyncGenerator<T>): AsyncGenerator<T> {
    try {
      yield* source(this.#db);
    } catch (error) {
      throw storeError(error, this.place);
    }
  }
}
