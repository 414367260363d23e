import { type Kysely, sql } from 'kysely';

/** What people say of claims, and how claims stand after it. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table reviews (
    id text primary key,
    number bigint generated always as identity unique,
    verdict text not null,
    document_id text not null,
    kind text not null,
    about json not null,
    other json,
    other_document_id text,
    field text,
    after json,
    words json,
    entities json,
    reviewer text not null,
    at timestamptz not null,
    note text,
    undoes text,
    doubt text,
    claim_id text,
    other_claim_id text
  )`,
  `comment on table reviews is 'what people said of claims, never changed but in the columns doubt, claim_id and other_claim_id'`,
  `comment on column reviews.number is 'the order in which they were made'`,
  `comment on column reviews.about is 'the claim as it was then, with where it stands: what the review is kept by'`,
  `comment on column reviews.words is 'what a corrected or added claim is found by'`,
  `comment on column reviews.entities is 'those that the reviewer named: they stay, whatever documents go'`,
  `comment on column reviews.doubt is 'why it needs another look'`,
  `comment on column reviews.claim_id is 'the claim of today that it is about'`,
  'create index reviews_document on reviews (document_id, number)',
  'create index reviews_other_document on reviews (other_document_id) where other_document_id is not null',
  'create index reviews_doubt on reviews (number) where doubt is not null',
  'create index reviews_claim on reviews (claim_id)',
  'create index reviews_undoes on reviews (undoes) where undoes is not null',

  `alter table claims add column as_reviewed json`,
  `alter table claims add column review_state text not null default 'unreviewed'`,
  `alter table claims add column disputed boolean not null default false`,
  `alter table claims add column by_person boolean not null default false`,
  `comment on column claims.as_reviewed is 'the claim as people have it, where that is not as the engine printed it'`,
  `comment on column claims.by_person is 'true where no engine printed it: somebody added it, or kept it when a newer engine did not find it'`,
  `create index claims_reviewed on claims (review_state, day desc, document_id desc) where review_state <> 'unreviewed'`,
  'create index claims_disputed on claims (day desc, document_id desc) where disputed',

  `create table tasks (
    name text primary key,
    state json not null
  )`,
  `comment on table tasks is 'how far long work has got that may be stopped and taken up again'`,
];
