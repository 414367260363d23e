import type { Extraction } from '../model/index.ts';
import { OpenDatabase } from './open-database.ts';
import { type Addition, addExtractions } from './queries/add-extraction.ts';
import { selectCounts } from './queries/counts.ts';
import { deleteDocument, selectDocument, selectDocumentIdsAfter, selectDocuments } from './queries/documents.ts';
import { type Named, selectIds } from './queries/ids.ts';
import type { Page } from './queries/page.ts';
import { refreshStatistics } from './queries/statistics.ts';
import { selectCredits, selectTexts } from './queries/texts.ts';
import type { SearchText } from './search-query.ts';
import type {
  AddResult,
  Counts,
  DocumentFilter,
  DocumentSummary,
  DocumentText,
  PageRequest,
  StoredDocument,
} from './types.ts';

/** Documents with what was read in them: how they come, are found by id, and go. */
export class RegisterOfDocuments extends OpenDatabase {
  /** Documents that came since the database last looked at how much there is of what. */
  #grown = 0;

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
    return this.ask(async (db) => {
      const results = await addExtractions(db, additions);
      this.#grown += results.filter((result) => result !== 'present').length;
      if (await refreshStatistics(db, this.#grown)) this.#grown = 0;
      return results;
    });
  }

  /** One document as the engine printed it; null where there is none of that id. */
  document(id: string): Promise<StoredDocument | null> {
    return this.ask((db) => selectDocument(db, id));
  }

  /** Ids of documents, claims or reviews that begin with these characters, at most `limit`: what a person types of a long id. */
  idsOf(what: Named, start: string, limit: number): Promise<string[]> {
    return this.ask((db) => selectIds(db, what, start, limit));
  }

  /** Ids of the documents behind one in the order of ids, at most `limit`; behind the empty string are all. */
  documentIdsAfter(id: string, limit: number): Promise<string[]> {
    return this.ask((db) => selectDocumentIdsAfter(db, id, limit));
  }

  /** Documents, newest first. Throws `bad-filter`. */
  documents(request: DocumentFilter & PageRequest = {}): Promise<Page<DocumentSummary>> {
    return this.ask((db) => selectDocuments(db, request, request));
  }

  /** Text and credits of the documents of these ids, by id; unknown ids are left out. For a thousand at a time. */
  texts(ids: readonly string[]): Promise<DocumentText[]> {
    return this.ask((db) => selectTexts(db, ids));
  }

  /** The credits of the documents of these ids. For a thousand at a time. */
  credits(ids: readonly string[]): Promise<Pick<DocumentText, 'id' | 'credits'>[]> {
    return this.ask((db) => selectCredits(db, ids));
  }

  counts(): Promise<Counts> {
    return this.ask(selectCounts);
  }

  /** Removes a document with its claims; false where there was none of that id. */
  remove(id: string): Promise<boolean> {
    return this.ask((db) => db.transaction().execute((trx) => deleteDocument(trx, id)));
  }

  /** Has the database look at how much there is of what, as `addAll` does by itself: for a register that was filled otherwise. */
  async renewStatistics(): Promise<void> {
    await this.ask((db) => refreshStatistics(db, Number.POSITIVE_INFINITY));
  }
}
