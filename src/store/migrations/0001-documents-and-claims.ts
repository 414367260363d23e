import { type Kysely, sql } from 'kysely';

/** Documents, what they name and what they claim. Offsets count UTF-16 code units of the document's text, the end excluded. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table documents (
    id text primary key,
    url text,
    publisher text,
    title text,
    language text not null,
    published_at date,
    credits text[] not null,
    external_id text,
    text text not null,
    added_at timestamptz not null,
    day date not null,
    engine_name text not null,
    engine_version text not null,
    claim_count integer not null,
    as_read json not null,
    search tsvector not null
  )`,
  `comment on column documents.id is 'hash of the content, given by the engine'`,
  `comment on column documents.day is 'day of publication, else the day it was added: the order of lists'`,
  `comment on column documents.as_read is 'the document as the engine printed it, but for its text'`,
  'create index documents_newest on documents (day desc, id desc)',
  'create index documents_publisher on documents (publisher, day desc, id desc)',
  'create index documents_search on documents using gin (search)',

  `create table entities (
    id text primary key,
    type text not null,
    name_ar text,
    name_en text,
    state text,
    aliases text[]
  )`,
  `comment on column entities.state is 'ISO 3166-1 alpha-2 code of the state it belongs to'`,
  'create index entities_state on entities (state)',

  `create table document_entities (
    document_id text not null references documents on delete cascade,
    position integer not null,
    entity_id text not null references entities,
    as_read json not null,
    primary key (document_id, position)
  )`,
  'create index document_entities_entity on document_entities (entity_id)',

  `create table mentions (
    document_id text not null references documents on delete cascade,
    entity_id text not null references entities,
    start_offset integer not null,
    end_offset integer not null
  )`,
  'create index mentions_document on mentions (document_id)',
  'create index mentions_entity on mentions (entity_id)',

  `create table claims (
    id text primary key,
    document_id text not null references documents on delete cascade,
    position integer not null,
    kind text not null,
    subtype text not null,
    assertion text not null,
    time_start date,
    time_end date,
    time_text text,
    time_inferred boolean,
    evidence_start integer,
    evidence_end integer,
    confidence double precision not null,
    quote text not null,
    day date not null,
    from_day date,
    to_day date,
    publisher text,
    as_read json not null,
    search tsvector not null
  )`,
  `comment on column claims.quote is 'the words of its first evidence span'`,
  `comment on column claims.day is 'day of its document: the order of lists'`,
  `comment on column claims.from_day is 'first day of its time; of its publication where it has no time'`,
  `comment on column claims.to_day is 'last day of its time; of its publication where it has no time'`,
  'create index claims_newest on claims (day desc, document_id desc, position)',
  'create index claims_document on claims (document_id, position)',
  'create index claims_kind on claims (kind, subtype, day desc, document_id desc)',
  'create index claims_publisher on claims (publisher, day desc, document_id desc)',
  'create index claims_days on claims (from_day, to_day)',
  'create index claims_search on claims using gin (search)',

  `create table claim_parties (
    claim_id text not null references claims on delete cascade,
    role text not null,
    position integer not null,
    entity_id text not null,
    state text,
    primary key (claim_id, role, position)
  )`,
  'create index claim_parties_entity on claim_parties (entity_id, role, claim_id)',
  'create index claim_parties_state on claim_parties (state, role, claim_id)',

  `create table claim_items (
    claim_id text not null references claims on delete cascade,
    position integer not null,
    entity_id text,
    category text not null,
    quantity double precision,
    part boolean not null,
    primary key (claim_id, position)
  )`,
  'create index claim_items_category on claim_items (category, claim_id)',

  `create table claim_amounts (
    claim_id text not null references claims on delete cascade,
    position integer not null,
    value double precision not null,
    unit text not null,
    qualifier text not null,
    primary key (claim_id, position)
  )`,

  `create table claim_places (
    claim_id text not null references claims on delete cascade,
    position integer not null,
    entity_id text not null,
    primary key (claim_id, position)
  )`,

  `create table claim_links (
    claim_id text not null references claims on delete cascade,
    position integer not null,
    voice integer not null,
    source text not null,
    state text,
    stance text not null,
    start_offset integer not null,
    end_offset integer not null,
    primary key (claim_id, position, voice)
  )`,
  `comment on column claim_links.position is '0 is nearest to the publisher, the highest is the origin'`,
  `comment on column claim_links.voice is '0 is the source, 1 and up are those that speak together with it'`,
  'create index claim_links_source on claim_links (source, claim_id)',
  'create index claim_links_state on claim_links (state, claim_id)',

  `create table claim_evidence (
    claim_id text not null references claims on delete cascade,
    position integer not null,
    start_offset integer not null,
    end_offset integer not null,
    primary key (claim_id, position)
  )`,
];
