import type { EntityType } from '../model/index.ts';
import { selectClaimRows } from './queries/claim-rows.ts';
import { selectClaims } from './queries/claims.ts';
import { selectEntities, selectEntityUse } from './queries/entities.ts';
import { selectEntitiesLike } from './queries/entities-like.ts';
import { selectFacets } from './queries/facets.ts';
import { type EntityNamed, type NameTerm, selectNamedEntities } from './queries/named-entities.ts';
import type { Page } from './queries/page.ts';
import { selectStaleWords, updateWords } from './queries/refresh-words.ts';
import { selectSameClaims } from './queries/same-claims.ts';
import { searchClaims, searchDocuments, selectMentions } from './queries/search.ts';
import { RegisterOfDocuments } from './register-of-documents.ts';
import type { SearchQuery, SearchText } from './search-query.ts';
import type {
  ClaimFilter,
  ClaimHit,
  ClaimRow,
  DocumentFilter,
  DocumentHit,
  EntitySummary,
  EntityUse,
  Facets,
  MentionRow,
  PageRequest,
} from './types.ts';

/** Claims and entities under filters, and search: what fits the words, the best of the newest first, where the lists have the newest first. */
export class RegisterOfClaims extends RegisterOfDocuments {
  /** Claims under a filter, those of the newest documents first. Throws `bad-filter` naming the field. */
  claims(filter: ClaimFilter = {}, page: PageRequest = {}): Promise<Page<ClaimRow>> {
    return this.ask((db) => selectClaims(db, filter, page));
  }

  /** The claims of these ids, by id; unknown ids are left out. For a thousand at a time. */
  claimRows(ids: readonly string[]): Promise<ClaimRow[]> {
    return this.ask((db) => selectClaimRows(db, ids));
  }

  /** Ids of the claims that say what one says, which is among them; for kinds that make no deals. */
  sameClaims(id: string): Promise<string[]> {
    return this.ask((db) => selectSameClaims(db, id));
  }

  /** Counts by value of the claims under a filter. Throws `bad-filter`. */
  facets(filter: ClaimFilter = {}): Promise<Facets> {
    return this.ask((db) => selectFacets(db, filter));
  }

  /** The entities of these ids; ids that the register does not know are left out. */
  entities(ids: readonly string[]): Promise<EntitySummary[]> {
    return this.ask((db) => selectEntities(db, ids));
  }

  /** Entities that have words in a name, at most `limit`: of those that the register holds, not those of the catalogue. */
  entitiesLike(
    words: string,
    options: { types?: readonly EntityType[] | undefined; limit: number },
  ): Promise<EntitySummary[]> {
    return this.ask((db) => selectEntitiesLike(db, words, options));
  }

  /** One entity with how often it plays which part; null where it is unknown. */
  entity(id: string): Promise<EntityUse | null> {
    return this.ask((db) => selectEntityUse(db, id));
  }

  /** Entities that may be called so, those that most documents name first, at most `limit`; see NameTerm. */
  entitiesNamed(terms: readonly NameTerm[], limit: number): Promise<EntityNamed[]> {
    return this.ask((db) => selectNamedEntities(db, terms, limit));
  }

  /** Documents with these words. Throws `bad-filter`. */
  searchDocuments(words: SearchQuery, filter: DocumentFilter = {}, page: PageRequest = {}): Promise<Page<DocumentHit>> {
    return this.ask((db) => searchDocuments(db, words, filter, page));
  }

  /** Claims with these words under a filter. Throws `bad-filter` naming the field. */
  searchClaims(words: SearchQuery, filter: ClaimFilter = {}, page: PageRequest = {}): Promise<Page<ClaimHit>> {
    return this.ask((db) => searchClaims(db, words, filter, page));
  }

  /** Where these documents name these entities. */
  mentions(documents: readonly string[], entities: readonly string[]): Promise<MentionRow[]> {
    return this.ask((db) => selectMentions(db, documents, entities));
  }

  /** Ids of documents whose words were worked out by rules of an older number, at most `limit`. */
  staleWords(version: number, limit: number): Promise<string[]> {
    return this.ask((db) => selectStaleWords(db, version, limit));
  }

  /** Puts the words of a document and its claims in the place of those that are kept. */
  renewWords(id: string, words: SearchText): Promise<void> {
    return this.ask((db) => updateWords(db, id, words));
  }
}
