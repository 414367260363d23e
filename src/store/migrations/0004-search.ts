import { type Kysely, sql } from 'kysely';

/** One inverted index for all filters of claims in the place of eight; and by which rules the words of a document were worked out. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/** A claim of a register so far, as `marksOf` has it. */
const marks = `select array(
  select 'kind:' || kind union select 'subtype:' || subtype union select 'assertion:' || assertion
  union select 'outlet:' || publisher where publisher is not null
  union select 'far' where abs(from_day - day) > 400 or abs(to_day - day) > 400
  union select 'category:' || category from claim_items where claim_id = claims.id
  union select 'party:' || entity_id from claim_parties where claim_id = claims.id
  union select 'party@' || state from claim_parties where claim_id = claims.id and state is not null
  union select role || ':' || entity_id from claim_parties where claim_id = claims.id and role in ('supplier', 'recipient')
  union select role || '@' || state from claim_parties
    where claim_id = claims.id and role in ('supplier', 'recipient') and state is not null
  union select 'source:' || source from claim_links where claim_id = claims.id
  union select 'source@' || state from claim_links where claim_id = claims.id and state is not null)`;

const statements = [
  'alter table documents add column words_version integer not null default 0',
  `comment on column documents.words_version is 'number of the rules that made «search» of the document and its claims'`,
  'create index documents_words_version on documents (words_version)',

  `alter table claims add column marks text[] not null default '{}'`,
  `comment on column claims.marks is 'what it can be filtered by: «supplier:state:FR», «supplier@FR», «kind:transfer»'`,
  `update claims set marks = (${marks})`,
  'create index claims_marks on claims using gin (marks)',
  'drop index claims_kind',
  'drop index claims_publisher',
  'drop index claims_days',
  'drop index claim_parties_state',
  'drop index claim_items_category',
  'drop index claim_links_source',
  'drop index claim_links_state',
  // A document's mentions are of its entities, whose rows hold on to `entities`.
  'alter table mentions drop constraint mentions_entity_id_fkey',
  'drop index mentions_entity',
  'analyze claims (id, document_id, position, day, from_day, to_day, marks)',
  'analyze documents (id, publisher, day)',
];
