import type { ColumnType, Generated } from 'kysely';
import type { Category, Dispute, Stage } from '../model/index.ts';
import type { StoryPlace } from './picture-query.ts';

// The tables of deals as Kysely sees them. migrations/0003-deals.ts makes them; what a column holds is said there.

export interface TransferTable {
  claim_id: string;
  document_id: string;
  rank: number;
  supplier: string[];
  recipient: string[];
  weapon: string | null;
  category: Category | null;
  beside: string[];
  categories: Category[];
  day: string | null;
  contract_day: string | null;
  pair: string;
  founding: string;
  search_key: string | null;
  group_id: string | null;
  founded: boolean;
}

export interface DealGroupTable {
  id: string;
  supplier: string[];
  recipient: string[];
  what: string | null;
  from_day: string | null;
  pair: string;
  founding: string;
  supplier_key: string;
  recipient_key: string;
}

export interface DealTable {
  id: string;
  supplier: string[];
  recipient: string[];
  what: string | null;
  category: Category | null;
  stage: Stage | null;
  stage_claim: string | null;
  claims: number;
  maybe: number;
  documents: number;
  independent: number;
  established: boolean;
  disputed: Dispute['field'][];
  contradicted: ColumnType<[string, string][], string, string>;
  first_reported: string | null;
  last_reported: string | null;
  day: string;
}

export interface DealTables {
  deal_stale: { document_id: string; mark: Generated<string> };
  deal_rules: { families: string };
  transfers: TransferTable;
  transfer_maybes: { claim_id: string; group_id: string };
  deal_groups: DealGroupTable;
  deals: DealTable;
  deal_claims: { deal_id: string; claim_id: string; counted: boolean };
  deal_parties: { deal_id: string; role: string; entity_id: string };
  deal_items: { deal_id: string; item: string; own: boolean };
  deal_echoes: { deal_id: string; a: string; b: string; shared: number };
  deal_outlets: { deal_id: string; outlet: string; first_day: string | null; place: StoryPlace };
  deal_names: { name: string; entity_id: string };
  deal_anchors: { deal_id: string; claim_id: string };
}
