import { type Kysely, sql } from 'kysely';

/** Claims can be filtered by their origin and by year. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/** What `marksOf` says of them, for the claims of a register so far. */
const marks = `select array(
  with origin as (
    select source, state from claim_links link where link.claim_id = claims.id
      and link.position = (select max(position) from claim_links last where last.claim_id = claims.id))
  select 'origin:' || source from origin
  union select 'origin@' || state from origin where state is not null
  union select 'origin:own-voice' where not exists (select from origin)
  union select 'year:' || to_char(year, 'FM0000') from generate_series(
    extract(year from coalesce(from_day, to_day))::int,
    least(extract(year from coalesce(to_day, from_day))::int, extract(year from coalesce(from_day, to_day))::int + 29)) year)`;

const statements = [`update claims set marks = marks || (${marks})`, 'analyze claims (marks)'];
