import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** Days between the times of two claims beyond which they do not say the same. */
const APART = 31;

/**
 * Ids of the claims that say what this one says: of the same kind, stage and assertion, with the same parties in the same roles, and
 * days that lie no more than a month apart. It is among them, unless there is none of that id; where its days are unknown it is alone.
 */
export async function selectSameClaims(db: Kysely<Tables>, id: string): Promise<string[]> {
  const parties = (claim: string) =>
    sql`(select array_agg(role || ' ' || entity_id order by role, entity_id) from claim_parties where claim_id = ${sql.ref(claim)})`;
  const { rows } = await sql<{ id: string }>`
    select id from claims where id = ${id}
    union
    select other.id
    from claims one
    join claim_parties own on own.claim_id = one.id
    join claim_parties alike on alike.entity_id = own.entity_id and alike.role = own.role
    join claims other on other.id = alike.claim_id
    where one.id = ${id} and own.position = 0
      and other.kind = one.kind and other.subtype = one.subtype and other.assertion = one.assertion
      and other.from_day <= one.to_day + ${sql.lit(APART)} and other.to_day >= one.from_day - ${sql.lit(APART)}
      and other.review_state <> 'rejected'
      and ${parties('other.id')} = ${parties('one.id')}
    order by id
  `.execute(db);
  return rows.map((row) => row.id);
}
