import { type Kysely, sql } from 'kysely';

/** Deals as they were last worked out, and what is kept so that only those that change are worked out again. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'create sequence deal_marks',
  `create table deal_stale (
    document_id text primary key,
    mark bigint not null default nextval('deal_marks')
  )`,
  `comment on table deal_stale is 'documents whose transfers came, went or changed since the deals were last worked out'`,
  `comment on column deal_stale.mark is 'new each time the document changes, so that a change during the work is not taken for done'`,
  `create table deal_rules (families text not null)`,
  `comment on table deal_rules is 'one row: a hash of the weapons'' families by which the deals were worked out'`,

  `create table transfers (
    claim_id text primary key,
    document_id text not null,
    rank smallint not null,
    supplier text[] not null,
    recipient text[] not null,
    weapon text,
    category text,
    beside text[] not null,
    categories text[] not null,
    day date,
    contract_day date,
    pair text not null,
    founding text not null,
    search_key text,
    group_id text,
    founded boolean not null
  )`,
  `comment on table transfers is 'transfer claims as they stood when the deals were last worked out, by what grouping looks at'`,
  `comment on column transfers.rank is 'how much it says: 0 both sides and a weapon … 4 one side at most'`,
  `comment on column transfers.founding is 'what claims agree in that found a group together'`,
  `comment on column transfers.search_key is 'by what it looks for groups of other documents'`,
  `comment on column transfers.group_id is 'the group it is counted in; null where it may be of several'`,
  'create index transfers_document on transfers (document_id)',
  'create index transfers_pair on transfers (pair)',
  'create index transfers_founding on transfers (founding)',
  'create index transfers_search_key on transfers (search_key)',
  'create index transfers_group on transfers (group_id)',

  `create table transfer_maybes (
    claim_id text not null,
    group_id text not null,
    primary key (claim_id, group_id)
  )`,
  'create index transfer_maybes_group on transfer_maybes (group_id)',

  `create table deal_groups (
    id text primary key,
    supplier text[] not null,
    recipient text[] not null,
    what text,
    from_day date,
    pair text not null,
    founding text not null,
    supplier_key text not null,
    recipient_key text not null
  )`,
  `comment on table deal_groups is 'claims that come together by rule, before people join and part them'`,
  'create index deal_groups_pair on deal_groups (pair)',
  'create index deal_groups_founding on deal_groups (founding)',
  'create index deal_groups_supplier on deal_groups (supplier_key)',
  'create index deal_groups_recipient on deal_groups (recipient_key)',

  `create table deals (
    id text primary key,
    supplier text[] not null,
    recipient text[] not null,
    what text,
    category text,
    stage text,
    stage_claim text,
    claims integer not null,
    maybe integer not null,
    documents integer not null,
    independent integer not null,
    established boolean not null,
    disputed text[] not null,
    contradicted json not null,
    first_reported date,
    last_reported date,
    day date not null
  )`,
  `comment on column deals.category is 'kind of what it is about, to tell it by'`,
  `comment on column deals.day is 'day of the last report, 0001-01-01 where none has a day: the order of lists'`,
  'create index deals_newest on deals (day desc, id desc)',
  'create index deals_stage on deals (stage, day desc, id desc)',

  `create table deal_claims (
    deal_id text not null references deals on delete cascade,
    claim_id text not null,
    counted boolean not null,
    primary key (deal_id, claim_id)
  )`,
  `comment on column deal_claims.counted is 'false where it may belong to the deal or to another'`,
  'create index deal_claims_claim on deal_claims (claim_id)',

  `create table deal_parties (
    deal_id text not null references deals on delete cascade,
    role text not null,
    entity_id text not null,
    primary key (deal_id, role, entity_id)
  )`,
  `comment on table deal_parties is 'its sides, and all who stand for them in its claims'`,
  'create index deal_parties_entity on deal_parties (entity_id, role, deal_id)',

  `create table deal_items (
    deal_id text not null references deals on delete cascade,
    item text not null,
    own boolean not null,
    primary key (deal_id, item)
  )`,
  `comment on column deal_items.item is 'entity id of a weapon, or a category'`,
  `comment on column deal_items.own is 'true of what the deal is about, false of what comes with it'`,
  'create index deal_items_item on deal_items (item, deal_id)',

  `create table deal_echoes (
    deal_id text not null references deals on delete cascade,
    a text not null,
    b text not null,
    shared double precision not null,
    primary key (deal_id, a, b)
  )`,
  `comment on table deal_echoes is 'documents of one deal that have passages in common'`,

  `create table deal_names (
    name text not null,
    entity_id text not null,
    primary key (name, entity_id)
  )`,
  `comment on column deal_names.name is 'a name, folded, of an entity that deals name'`,

  `create table deal_anchors (
    deal_id text primary key,
    claim_id text not null
  )`,
  `comment on table deal_anchors is 'the first claim of each deal that there is or was: an id that is gone leads to the deal that has it now'`,

  `insert into deal_stale (document_id) select distinct document_id from claims where kind = 'transfer'`,
];
