import type { ColumnType, Generated } from 'kysely';
import type { Claim, Document, Entity, ReviewState } from '../model/index.ts';
import type { AccessTables } from './access-tables.ts';
import type { DealTables } from './deal-tables.ts';
import type { ReviewTable, TaskTable } from './review-tables.ts';

// The register's tables as Kysely sees them. migrations/ makes them; what a column holds is said there.

/** JSON exactly as the engine printed it, so that a reading comes back byte for byte; see `insertRows`. */
type Printed<T> = ColumnType<T, T, never>;

export interface DocumentTable {
  id: string;
  url: string | null;
  publisher: string | null;
  title: string | null;
  language: string;
  published_at: string | null;
  credits: string[];
  external_id: string | null;
  text: string;
  added_at: Date;
  day: string;
  engine_name: string;
  engine_version: string;
  claim_count: number;
  as_read: Printed<Document>;
  search: string;
  words_version: Generated<number>;
}

export interface EntityTable {
  id: string;
  type: Entity['type'];
  name_ar: string | null;
  name_en: string | null;
  state: string | null;
  aliases: string[] | null;
}

export interface DocumentEntityTable {
  document_id: string;
  position: number;
  entity_id: string;
  as_read: Printed<Entity>;
}

export interface MentionTable {
  document_id: string;
  entity_id: string;
  start_offset: number;
  end_offset: number;
}

export interface ClaimTable {
  id: string;
  document_id: string;
  position: number;
  kind: string;
  subtype: string;
  assertion: string;
  time_start: string | null;
  time_end: string | null;
  time_text: string | null;
  time_inferred: boolean | null;
  evidence_start: number | null;
  evidence_end: number | null;
  confidence: number;
  quote: string;
  day: string;
  from_day: string | null;
  to_day: string | null;
  publisher: string | null;
  as_read: Printed<Claim>;
  search: string;
  marks: string[];
  as_reviewed: Printed<Claim> | null;
  review_state: Generated<ReviewState>;
  disputed: Generated<boolean>;
  by_person: Generated<boolean>;
}

export interface ClaimPartyTable {
  claim_id: string;
  role: string;
  position: number;
  entity_id: string;
  state: string | null;
}

export interface ClaimItemTable {
  claim_id: string;
  position: number;
  entity_id: string | null;
  category: string;
  quantity: number | null;
  part: boolean;
}

export interface ClaimAmountTable {
  claim_id: string;
  position: number;
  value: number;
  unit: string;
  qualifier: string;
}

export interface ClaimPlaceTable {
  claim_id: string;
  position: number;
  entity_id: string;
}

export interface ClaimLinkTable {
  claim_id: string;
  position: number;
  voice: number;
  source: string;
  state: string | null;
  stance: string;
  start_offset: number;
  end_offset: number;
}

export interface ClaimEvidenceTable {
  claim_id: string;
  position: number;
  start_offset: number;
  end_offset: number;
}

export interface MigrationTable {
  name: string;
  timestamp: Generated<string>;
}

export interface Tables extends DealTables, AccessTables {
  documents: DocumentTable;
  entities: EntityTable;
  document_entities: DocumentEntityTable;
  mentions: MentionTable;
  claims: ClaimTable;
  claim_parties: ClaimPartyTable;
  claim_items: ClaimItemTable;
  claim_amounts: ClaimAmountTable;
  claim_places: ClaimPlaceTable;
  claim_links: ClaimLinkTable;
  claim_evidence: ClaimEvidenceTable;
  reviews: ReviewTable;
  tasks: TaskTable;
  kysely_migration: MigrationTable;
}
