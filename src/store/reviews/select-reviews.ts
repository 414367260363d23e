import { type Kysely, sql } from 'kysely';
import { type Claim, IsnadError, type Review, verdicts } from '../../model/index.ts';
import { type Page, pageLimit } from '../queries/page.ts';
import { listOf } from '../queries/parties.ts';
import type { Tables } from '../tables.ts';
import type { PageRequest, ReviewedClaim, ReviewFilter } from '../types.ts';
import { isStanding } from './standing-reviews.ts';

/** One review; null where there is none of that id. */
export async function selectReview(db: Kysely<Tables>, id: string): Promise<Review | null> {
  const row = await reviews(db).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toReview(row);
}

/** Reviews, the last made first. Throws `bad-filter`. */
export async function selectReviews(
  db: Kysely<Tables>,
  filter: ReviewFilter,
  page: PageRequest,
): Promise<Page<Review>> {
  const limit = pageLimit(page);
  let query = reviews(db)
    .orderBy('number', 'desc')
    .limit(limit + 1);
  const { document, claim, by, verdict, doubted } = filter;
  if (document !== undefined)
    query = query.where((eb) => eb.or([eb('document_id', '=', document), eb('other_document_id', '=', document)]));
  if (claim !== undefined)
    query = query.where((eb) =>
      eb.or([
        eb('claim_id', '=', claim),
        eb('other_claim_id', '=', claim),
        eb(sql<string>`about -> 'claim' ->> 'id'`, '=', claim),
      ]),
    );
  if (by !== undefined) query = query.where('reviewer', '=', by);
  if (verdict !== undefined) query = query.where('verdict', 'in', checked(listOf(verdict)));
  if (doubted) query = query.where('doubt', 'is not', null).where(isStanding);
  if (page.after !== undefined) query = query.where('number', '<', numberOf(page.after));
  const rows = await query.execute();
  const shown = rows.slice(0, limit);
  return { rows: shown.map(toReview), next: rows.length > limit ? String(shown.at(-1)?.number) : null };
}

/** The reviews of these claims for which somebody should look at them: those that wait, and disputes. The last made first. */
export async function selectReasons(db: Kysely<Tables>, claims: readonly string[]): Promise<Review[]> {
  if (claims.length === 0) return [];
  const rows = await reviews(db)
    .where(sql<boolean>`claim_id = any(${[...claims]}::text[])`)
    .where((eb) => eb.or([eb('doubt', 'is not', null), eb('verdict', '=', 'dispute')]))
    .where(isStanding)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(toReview);
}

/** The joins and parts of which both claims are among these. The last made first. */
export async function selectRulingsAmong(db: Kysely<Tables>, claims: readonly string[]): Promise<Review[]> {
  const rows = await reviews(db)
    .where('verdict', 'in', ['join', 'part'])
    .where(sql<boolean>`claim_id = any(${[...claims]}::text[]) and other_claim_id = any(${[...claims]}::text[])`)
    .where(isStanding)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(toReview);
}

/** The claims of a document as people have them, those that were rejected among them, in the order of the text. */
export async function selectReviewedClaims(db: Kysely<Tables>, document: string): Promise<ReviewedClaim[]> {
  const rows = await db
    .selectFrom('claims')
    .select(['as_read', 'by_person', 'review_state', 'disputed'])
    .select(sql<Claim>`coalesce(as_reviewed, as_read)`.as('claim'))
    .where('document_id', '=', document)
    .orderBy('position')
    .execute();
  return rows.map(({ claim, as_read, by_person, review_state: state, disputed }) => {
    return { claim, machine: by_person ? null : as_read, review: { state, disputed } };
  });
}

function reviews(db: Kysely<Tables>) {
  return db.selectFrom('reviews').selectAll().select(sql<boolean>`not (${isStanding})`.as('undone'));
}

type Row = Awaited<ReturnType<ReturnType<typeof reviews>['execute']>>[number];

function toReview(row: Row): Review {
  const { id, verdict, about, other, field, after, reviewer: by, at, note, undoes, undone, doubt, claim_id } = row;
  return {
    id,
    verdict,
    about,
    other,
    field,
    after,
    by,
    at: at.toISOString(),
    note,
    undoes,
    undone,
    doubt: undone ? null : doubt,
    claim: undone ? null : claim_id,
  };
}

function checked(asked: readonly string[]): Review['verdict'][] {
  for (const one of asked) {
    if ((verdicts as readonly string[]).includes(one)) continue;
    throw new IsnadError('bad-filter', `«${one}» is no verdict.`, {
      wayOut: `Use one of ${verdicts.join(', ')}.`,
      field: 'verdict',
    });
  }
  return asked as Review['verdict'][];
}

function numberOf(after: string): string {
  if (/^\d{1,18}$/u.test(after)) return after;
  throw new IsnadError('bad-filter', `«${after}» is no place in this list.`, {
    wayOut: 'Hand back the «next» of the page before as it came.',
    field: 'after',
  });
}
