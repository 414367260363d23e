import { type Kysely, sql } from 'kysely';

/** Says by which rules the words of a document were worked out, so that those of older rules can be worked out anew. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table documents add column words_version integer not null default 0',
  `comment on column documents.words_version is 'number of the rules that made «search» of the document and its claims'`,
  'create index documents_words_version on documents (words_version)',
];
