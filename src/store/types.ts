import type {
  Assertion,
  Category,
  Claim,
  Document,
  Entity,
  Extraction,
  Kind,
  Review,
  ReviewState,
  Span,
  Verdict,
} from '../model/index.ts';
import type { IndexedText, SearchQuery } from './search-query.ts';

/** One value, or several of which any will do. */
export type OneOf<T> = T | readonly T[];

/**
 * A question to the claims; different fields are «and».
 * A party is an entity id («state:FR», «company:dassault»: exactly that one), a two-letter code («FR»: the state and all
 * that belongs to it, companies included), or a name in Arabic or English («فرنسا», «France»).
 */
export interface ClaimFilter {
  kind?: OneOf<Kind> | undefined;
  subtype?: OneOf<string> | undefined;
  assertion?: OneOf<Assertion> | undefined;
  supplier?: OneOf<string> | undefined;
  recipient?: OneOf<string> | undefined;
  /** A party in any role. */
  party?: OneOf<string> | undefined;
  category?: OneOf<Category> | undefined;
  /** The publisher of the document. */
  outlet?: OneOf<string> | undefined;
  /** Any link of the chain. */
  source?: OneOf<string> | undefined;
  /** The last link of the chain; `own-voice` where the document says it itself. */
  origin?: OneOf<string> | undefined;
  /** A year that the claim's time touches, of four digits; where it has no time, that of publication. */
  year?: OneOf<string> | undefined;
  /** Document id. */
  document?: OneOf<string> | undefined;
  /** Days, both included: the claim's time touches them; where it has none, the day of publication does. */
  from?: string | undefined;
  to?: string | undefined;
  /** Words that stand in it. */
  words?: SearchQuery | undefined;
  /** How it stands after review; unsaid: all but those that were rejected. */
  review?: OneOf<ReviewState> | undefined;
  /** Only those that somebody disputes, or only the others. */
  disputed?: boolean | undefined;
}

export interface DocumentFilter {
  outlet?: OneOf<string> | undefined;
  words?: SearchQuery | undefined;
}

/** `after` is the `next` of the page before; `limit` is at most 1,000, default 50. */
export interface PageRequest {
  after?: string | undefined;
  limit?: number | undefined;
}

export interface EntitySummary {
  id: string;
  type: Entity['type'];
  name: Entity['name'];
  state: string | null;
  aliases?: string[];
}

export interface DocumentSummary extends Omit<Document, 'text'> {
  addedAt: string;
  /** The first words of the text. */
  opening: string;
  claims: number;
  engine: Extraction['engine'];
}

export interface StoredDocument extends Omit<Extraction, 'explain'> {
  addedAt: string;
}

/** A place in a document's text where an entity is named. */
export interface MentionRow extends Span {
  document: string;
  entity: string;
}

/** What a document says, and whom its byline or footer credits. */
export type DocumentText = Pick<Document, 'id' | 'text' | 'credits'>;

export interface ClaimRow {
  claim: Claim;
  document: Pick<Document, 'id' | 'url' | 'publisher' | 'title' | 'language' | 'publishedAt'>;
  /** The words of its first evidence span. */
  quote: string;
  review: { state: ReviewState; disputed: boolean };
}

/** A claim of a document with the engine's own version of it, null where no engine of today finds it. */
export interface ReviewedClaim {
  claim: Claim;
  machine: Claim | null;
  review: ClaimRow['review'];
}

/** A claim as somebody saw it when they made up their mind. */
export type SeenClaim = Pick<ReviewedClaim, 'claim' | 'review'>;

/** What somebody says of a claim, before it is kept. */
export interface ReviewDraft {
  verdict: Exclude<Verdict, 'undo'>;
  /** Id of the claim; for `add`, of the document. */
  on: string;
  /** Id of the second claim of a `join` or `part`. */
  with?: string | undefined;
  /** Of `correct`: which part of the claim. */
  field?: string | undefined;
  /** Of `correct` and `add`: the claim as it should be. */
  after?: Claim | undefined;
  /** Of `correct` and `add`: what it is found by. */
  words?: IndexedText | undefined;
  /** Entities that `after` names. */
  entities?: readonly EntitySummary[] | undefined;
  by: string;
  note?: string | undefined;
  /** The claims as the reviewer saw them; where they are otherwise by now, nothing is kept. Unsaid: however they are. */
  seen?: SeenClaim | undefined;
  seenWith?: SeenClaim | undefined;
}

/** A question to the reviews; different fields are «and». */
export interface ReviewFilter {
  document?: string | undefined;
  /** Id of a claim of today. */
  claim?: string | undefined;
  by?: string | undefined;
  verdict?: OneOf<Verdict> | undefined;
  /** Only those that need another look. */
  doubted?: boolean | undefined;
}

/** Why somebody should look at a claim, the most pressing first. */
export const queueReasons = [
  /** a review waits: a newer engine reads the claim otherwise, or it is gone */
  'needs-look',
  /** somebody doubts it, and nobody has decided since */
  'disputed',
  /** nobody has looked at it, and its deal is told in ways that cannot all hold */
  'contradicted',
  /** nobody has looked at it */
  'unsure',
] as const;
export type QueueReason = (typeof queueReasons)[number];

export interface QueueFilter extends Omit<ClaimFilter, 'review' | 'disputed'> {
  because?: OneOf<QueueReason> | undefined;
}

/** A claim to look at. */
export interface QueueEntry {
  because: QueueReason;
  /** Null where a review waits for a claim that is not there. */
  row: ClaimRow | null;
  /** The reviews that wait, or the disputes; none of claims that nobody has looked at. */
  reviews: Review[];
  /** The deal whose claims contradict each other. */
  deal: string | null;
}

/** What a search found; the better it fits, the higher its rank. */
export interface ClaimHit extends ClaimRow {
  rank: number;
}

export interface DocumentHit {
  document: ClaimRow['document'];
  /** How many claims were read in it. */
  claims: number;
  rank: number;
}

export const facetNames = [
  'kind',
  'subtype',
  'assertion',
  'supplier',
  'recipient',
  'category',
  'outlet',
  'source',
  'origin',
  'year',
  'review',
] as const;
export type FacetName = (typeof facetNames)[number];
export interface Facets {
  /** How many claims fit the filter. */
  total: number;
  /** Of a facet that is filtered, what there would be without that. */
  facets: Record<FacetName, { value: string; count: number }[]>;
}

export interface EntityUse {
  entity: EntitySummary;
  documents: number;
  roles: Record<string, number>;
  source: number;
}

export interface Counts {
  documents: number;
  claims: number;
  entities: number;
}

export type AddResult = 'added' | 'present' | 'updated';
