import type { ColumnType, Generated } from 'kysely';
import type { Claim, Doubt, Kind, ReviewSubject, Verdict } from '../model/index.ts';
import type { IndexedText } from './search-query.ts';
import type { EntitySummary } from './types.ts';

// The tables of reviews as Kysely sees them. migrations/0005-reviews.ts makes them; what a column holds is said there.

type Printed<T> = ColumnType<T, string, never>;

export interface ReviewTable {
  id: string;
  number: Generated<string>;
  verdict: Verdict;
  document_id: string;
  kind: Kind;
  about: Printed<ReviewSubject>;
  other: Printed<ReviewSubject> | null;
  other_document_id: string | null;
  field: string | null;
  after: Printed<Claim> | null;
  words: Printed<IndexedText> | null;
  entities: Printed<readonly EntitySummary[]> | null;
  reviewer: string;
  at: Date;
  note: string | null;
  undoes: string | null;
  doubt: Doubt | null;
  claim_id: string | null;
  other_claim_id: string | null;
}

export interface TaskTable {
  name: string;
  state: ColumnType<unknown, string, string>;
}
