import { type Insertable, type Kysely, sql } from 'kysely';
import { settleReviews } from '../reviews/settle-reviews.ts';
import type { SearchText } from '../search-query.ts';
import type { DocumentTable, Tables } from '../tables.ts';
import { searchVector } from './search-vector.ts';

/** Ids of documents whose words were worked out by rules of an older number, at most `limit`. */
export async function selectStaleWords(db: Kysely<Tables>, version: number, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('documents')
    .select('id')
    .where('words_version', '<', version)
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Puts the words of a document and its claims in the place of those that are kept. */
export async function updateWords(db: Kysely<Tables>, id: string, words: SearchText): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.updateTable('documents').set(documentWords(words)).where('id', '=', id).execute();
    for (const [claim, text] of Object.entries(words.claims)) {
      await trx
        .updateTable('claims')
        .set({ search: sql`${searchVector(text)}::tsvector` })
        .where('id', '=', claim)
        .execute();
    }
    await settleReviews(trx, [id]);
  });
}

type WordColumns = Pick<Insertable<DocumentTable>, 'search' | 'words_version'>;

/** The columns of `documents` that hold its words. */
export function documentWords({ document, title, version }: SearchText): WordColumns {
  return { search: searchVector(document, title), words_version: version };
}
