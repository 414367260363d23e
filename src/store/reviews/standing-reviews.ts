import { type Kysely, sql } from 'kysely';
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

/** What was not taken back by an `undo`, unless that was taken back in turn. */
export const isStanding = sql<boolean>`not exists (
  select from reviews as undo where undo.undoes = reviews.id
    and not exists (select from reviews as again where again.undoes = undo.id)
)`;
