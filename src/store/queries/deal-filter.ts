import { type RawBuilder, sql } from 'kysely';
import type { DealQuery, Wanted } from '../deal-query.ts';

/** The condition on rows of `deals` that a question puts; of none it is `true`. */
export function dealsUnder(wanted: DealQuery): RawBuilder<boolean> {
  const tests: RawBuilder<boolean>[] = [];
  for (const role of ['supplier', 'recipient'] as const) {
    const party = wanted[role];
    if (!party) continue;
    tests.push(
      sql`deals.id in (select deal_id from deal_parties where role = ${role} and entity_id = any(${idsOf(party)}))`,
    );
  }
  if (wanted.item) {
    const own = wanted.parts ? sql`` : sql`own and`;
    tests.push(sql`deals.id in (select deal_id from deal_items where ${own} item = any(${idsOf(wanted.item)}))`);
  }
  if (wanted.stage) tests.push(sql`deals.stage = any(${[...wanted.stage]}::text[])`);
  if (wanted.disputed) tests.push(sql`deals.disputed <> '{}'`);
  if (wanted.claim) {
    tests.push(sql`deals.id in (select deal_id from deal_claims where claim_id = any(${[...wanted.claim]}::text[]))`);
  }
  if (wanted.from !== undefined) tests.push(sql`deals.last_reported >= ${wanted.from}::date`);
  if (wanted.to !== undefined) tests.push(sql`deals.first_reported <= ${wanted.to}::date`);
  return tests.length === 0 ? sql`true` : sql`(${sql.join(tests, sql` and `)})`;
}

/** The ids that are wanted, those of the names among them, as an array of SQL. */
function idsOf({ ids, names }: Wanted): RawBuilder<string[]> {
  return sql`array(
    select unnest(${[...ids]}::text[]) union select entity_id from deal_names where name = any(${[...names]}::text[])
  )`;
}
