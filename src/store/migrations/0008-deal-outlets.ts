import { type Kysely, sql } from 'kysely';

/** Which outlets tell a deal, and which of them told it first: kept with the deals, since a list of outlets asks it of all. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table deal_outlets (
    deal_id text not null references deals on delete cascade,
    outlet text not null,
    first_day date,
    place text not null,
    primary key (deal_id, outlet)
  )`,
  `comment on column deal_outlets.first_day is 'day of its first document that carries the deal; null where none has a day'`,
  `comment on column deal_outlets.place is 'alone: no other outlet tells it; first: before all others; same-day: on the first day, with others; later; unknown: a day is missing'`,
  'create index deal_outlets_outlet on deal_outlets (outlet, deal_id)',

  // What `placeOutlets` does, of all deals that there are.
  `insert into deal_outlets (deal_id, outlet, first_day, place)
  select deal_id, outlet, first_day, case
    when tellers = 1 then 'alone'
    when first_day is null or dated = 1 then 'unknown'
    when first_day > earliest then 'later'
    when on_first > 1 then 'same-day'
    else 'first' end
  from (
    select *, count(*) filter (where first_day = earliest) over (partition by deal_id) as on_first
    from (
      select deal_id, documents.publisher as outlet, min(published_at) as first_day,
        count(*) over deal as tellers, count(min(published_at)) over deal as dated, min(min(published_at)) over deal as earliest
      from deal_claims
      join claims on claims.id = claim_id
      join documents on documents.id = document_id
      where counted
      group by deal_id, documents.publisher
      window deal as (partition by deal_id)
    ) told
  ) placed
  where outlet is not null`,
];
