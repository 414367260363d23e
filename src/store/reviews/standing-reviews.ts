import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** The reviews of a document's claims that nobody took back, the oldest first. */
export async function selectStandingReviews(db: Kysely<Tables>, document: string) {
  return db
    .selectFrom('reviews')
    .select(['id', 'verdict', 'about', 'field', 'after', 'words'])
    .where('document_id', '=', document)
    .where('verdict', 'in', ['accept', 'correct', 'reject', 'add', 'dispute'])
    .where(isStanding)
    .orderBy('number')
    .execute();
}

/** What was not taken back by an `undo`, unless that was taken back in turn; `reviews` is the name by which a query calls the table. */
export function standing(reviews: string): RawBuilder<boolean> {
  return sql<boolean>`not exists (
    select from reviews as undo where undo.undoes = ${sql.ref(`${reviews}.id`)}
      and not exists (select from reviews as again where again.undoes = undo.id)
  )`;
}

export const isStanding = standing('reviews');
