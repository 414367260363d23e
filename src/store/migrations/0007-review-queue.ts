import { type Kysely, sql } from 'kysely';

/** Finds what people should look at, and what was said of a claim or by somebody, without reading all of it. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create index claims_unsure on claims (confidence, document_id, position) where review_state = 'unreviewed' and not disputed`,
  `create index deals_disputed on deals (day desc, id desc) where disputed <> '{}'`,
  `create index reviews_claim_then on reviews ((about -> 'claim' ->> 'id'))`,
  'create index reviews_other_claim on reviews (other_claim_id) where other_claim_id is not null',
  'create index reviews_reviewer on reviews (reviewer, number)',
];
