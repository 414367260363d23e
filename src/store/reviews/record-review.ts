import { randomBytes } from 'node:crypto';
import { type Insertable, type Kysely, sql, type Transaction } from 'kysely';
import { type Claim, IsnadError, type Review, type ReviewSubject } from '../../model/index.ts';
import { markDealsStale } from '../deals/stale.ts';
import type { ReviewTable } from '../review-tables.ts';
import type { Tables } from '../tables.ts';
import type { ReviewDraft, SeenClaim } from '../types.ts';
import { badReview, checkChange, checkDraft, claimChanged, mustBeAsSeen } from './check-review.ts';
import { selectReview } from './select-reviews.ts';
import { settleReviews } from './settle-reviews.ts';

/** Keeps what somebody says of claims, one after the other, and lets it meet the claims at once: all of it or nothing. */
export async function recordReviews(db: Kysely<Tables>, drafts: readonly ReviewDraft[]): Promise<Review[]> {
  for (const draft of drafts) checkDraft(draft);
  return db.transaction().execute((trx) => recordIn(trx, drafts));
}

/** The same as part of a transaction. See Register.review for what it throws. */
export async function recordIn(trx: Transaction<Tables>, drafts: readonly ReviewDraft[]): Promise<Review[]> {
  const kept: Review[] = [];
  for (const draft of drafts) kept.push(await record(trx, draft));
  return kept;
}

async function record(trx: Transaction<Tables>, draft: ReviewDraft): Promise<Review> {
  await holdDocuments(trx, draft.on, draft.with);
  const about = draft.verdict === 'add' ? addedSubject(draft) : await subjectOf(trx, 'claim', draft.on, draft.seen);
  const other = draft.with === undefined ? null : await subjectOf(trx, 'with', draft.with, draft.seenWith);
  if (draft.verdict === 'add') await mustHave(trx, about.document);
  checkChange(draft, about, other);
  await keepEntities(trx, draft);
  const { verdict, by, note, field, after, words, entities } = draft;
  return keep(trx, about, other, {
    verdict,
    reviewer: by,
    note,
    field: field ?? null,
    after: asJson(after),
    words: asJson(words),
    entities: asJson(entities),
  });
}

/** Lets nobody else review or read anew the documents of the claims until the transaction ends, so that what is seen stays so. */
async function holdDocuments(trx: Transaction<Tables>, ...claimsOrDocuments: (string | undefined)[]): Promise<void> {
  const ids = claimsOrDocuments.filter((id) => id !== undefined);
  await sql`
    select from documents
    where id = any(${ids}::text[]) or id in (select document_id from claims where id = any(${ids}::text[]))
    order by id for update`.execute(trx);
}

/** Takes a review back; what was said and that it was taken back are both kept. Throws `not-found`, `bad-review`. */
export async function undoReview(
  db: Kysely<Tables>,
  id: string,
  { by, note }: { by: string; note?: string | undefined },
): Promise<Review> {
  return db.transaction().execute(async (trx) => {
    const review = await selectReview(trx, id);
    if (review === null)
      throw new IsnadError('not-found', `There is no review «${id}».`, {
        wayOut: '«isnad log» lists them.',
        field: 'review',
      });
    await holdDocuments(trx, review.about.document, review.other?.document);
    if ((await selectReview(trx, id))?.undone)
      throw badReview('review', 'It was taken back already.', 'Look at «isnad log».');
    return keep(trx, review.about, review.other, { verdict: 'undo', reviewer: by, note, undoes: id });
  });
}

/** What is said, besides of what. */
type Said = Pick<Insertable<ReviewTable>, 'verdict' | 'reviewer'> & { note?: string | undefined } & Partial<
    Pick<Insertable<ReviewTable>, 'field' | 'after' | 'words' | 'entities' | 'undoes'>
  >;

/** Puts a review into the register, and lets it hold. */
async function keep(
  trx: Transaction<Tables>,
  about: ReviewSubject,
  other: ReviewSubject | null,
  { note, ...said }: Said,
): Promise<Review> {
  const id = randomBytes(8).toString('hex');
  await trx
    .insertInto('reviews')
    .values({
      ...said,
      id,
      document_id: about.document,
      kind: about.kind,
      about: JSON.stringify(about),
      other: other && JSON.stringify(other),
      other_document_id: other?.document ?? null,
      at: new Date(),
      note: note?.trim() || null,
    })
    .execute();
  const documents = [about.document, ...(other ? [other.document] : [])];
  await settleReviews(trx, documents);
  await markDealsStale(trx, documents);
  return (await selectReview(trx, id)) as Review;
}

const asJson = (value: unknown) => (value === undefined ? null : JSON.stringify(value));

async function subjectOf(
  trx: Transaction<Tables>,
  field: 'claim' | 'with',
  id: string,
  seen: SeenClaim | undefined,
): Promise<ReviewSubject> {
  const row = await trx
    .selectFrom('claims')
    .select(['document_id', 'review_state', 'disputed', sql<Claim>`coalesce(as_reviewed, as_read)`.as('claim')])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined && seen !== undefined)
    throw claimChanged('The claim is no longer there: its document was read again, or removed.', ['claim']);
  if (row === undefined)
    throw new IsnadError('not-found', `There is no claim «${id}».`, {
      wayOut: '«isnad show DOCUMENT» lists them.',
      field,
    });
  const { document_id: document, claim, review_state: state, disputed } = row;
  mustBeAsSeen(seen, { claim, review: { state, disputed } });
  return { document, kind: claim.kind, evidence: claim.evidence, claim };
}

function addedSubject({ on, after }: ReviewDraft): ReviewSubject {
  const claim = after as Claim;
  return { document: on, kind: claim.kind, evidence: claim.evidence, claim };
}

async function mustHave(trx: Transaction<Tables>, document: string): Promise<void> {
  const found = await trx.selectFrom('documents').select('id').where('id', '=', document).executeTakeFirst();
  if (found === undefined)
    throw new IsnadError('not-found', `There is no document «${document}».`, {
      wayOut: '«isnad documents» lists them.',
    });
}

/** Names that the register does not have yet; what it has stays. */
async function keepEntities(trx: Transaction<Tables>, { entities = [] }: ReviewDraft): Promise<void> {
  for (const { id, type, name, state, aliases } of entities) {
    await trx
      .insertInto('entities')
      .values({ id, type, name_ar: name.ar ?? null, name_en: name.en ?? null, state, aliases: aliases ?? null })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  }
}
