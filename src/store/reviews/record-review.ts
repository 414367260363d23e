import { randomBytes } from 'node:crypto';
import { type Insertable, type Kysely, sql, type Transaction } from 'kysely';
import {
  assertions,
  type Claim,
  claimSchema,
  fieldsOf,
  IsnadError,
  isSameField,
  type Review,
  type ReviewSubject,
  roles,
  subtypes,
} from '../../model/index.ts';
import { markDealsStale } from '../deals/stale.ts';
import type { ReviewTable } from '../review-tables.ts';
import type { Tables } from '../tables.ts';
import type { ReviewDraft } from '../types.ts';
import { selectReview } from './select-reviews.ts';
import { settleReviews } from './settle-reviews.ts';

/** Keeps what somebody says of a claim and lets it meet the claims at once. See Register.review for what it throws. */
export async function recordReview(db: Kysely<Tables>, draft: ReviewDraft): Promise<Review> {
  check(draft);
  return db.transaction().execute(async (trx) => {
    const about = draft.verdict === 'add' ? addedSubject(draft) : await subjectOf(trx, draft.on);
    const other = draft.with === undefined ? null : await subjectOf(trx, draft.with);
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
  });
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
      throw new IsnadError('not-found', `There is no review «${id}».`, { wayOut: '«isnad log» lists them.' });
    if (review.undone) throw badReview('undo', 'It was taken back already.', 'Look at «isnad log».');
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

async function subjectOf(trx: Transaction<Tables>, id: string): Promise<ReviewSubject> {
  const row = await trx
    .selectFrom('claims')
    .select(['document_id', sql<Claim>`coalesce(as_reviewed, as_read)`.as('claim')])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined)
    throw new IsnadError('not-found', `There is no claim «${id}».`, { wayOut: '«isnad show DOCUMENT» lists them.' });
  const { document_id: document, claim } = row;
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

function check({ verdict, by, note, field, after, with: other }: ReviewDraft): void {
  if (by.trim() === '') throw badReview('by', 'A review needs the name of who makes it.', 'Give one with --by.');
  if (verdict === 'dispute' && !note?.trim())
    throw badReview('note', 'A dispute needs a note: what is doubted, and why.', 'Give one with --note.');
  if ((verdict === 'join' || verdict === 'part') && other === undefined)
    throw badReview('with', 'It takes two claims.', 'Name the second one.');
  if ((verdict === 'correct' || verdict === 'add') && after === undefined)
    throw badReview('after', 'The claim as it should be is missing.', 'Say what it should be.');
  if (verdict === 'correct' && field === undefined)
    throw badReview('field', 'It is not said which part is corrected.', 'Name one.');
}

function checkChange({ verdict, field, after }: ReviewDraft, about: ReviewSubject, other: ReviewSubject | null): void {
  if (other && (about.kind !== 'transfer' || other.kind !== 'transfer'))
    throw badReview('with', 'Only transfers make up deals.', 'Name two claims of transfers.');
  if (other && about.claim.id === other.claim.id)
    throw badReview('with', 'Both are the same claim.', 'Name two claims.');
  if (after === undefined) return;
  checkClaim(after);
  if (verdict !== 'correct' || field === undefined) return;
  if (!fieldsOf(about.kind).includes(field))
    throw badReview(
      'field',
      `«${field}» is no part of a claim of this kind.`,
      `Use one of ${fieldsOf(about.kind).join(', ')}.`,
    );
  if (isSameField(about.claim, after, field))
    throw badReview(field, `The part «${field}» is so already.`, 'Accept the claim if it is right.');
}

/** Throws where a claim would not be one by the contract. */
function checkClaim(claim: Claim): void {
  const { kind, subtype, assertion } = claim;
  const valid = claimSchema.safeParse(claim);
  if (!valid.success) {
    const [issue] = valid.error.issues;
    throw badReview(String(issue?.path[0] ?? 'claim'), `${issue?.message ?? 'It is no claim'}.`, 'See docs/review.md.');
  }
  const known: readonly string[] = subtypes[kind];
  if (!known.includes(subtype))
    throw badReview('subtype', `«${subtype}» is no subtype of ${kind}.`, `Use one of ${known.join(', ')}.`);
  if (!assertions.includes(assertion))
    throw badReview('assertion', `«${assertion}» is no assertion.`, `Use one of ${assertions.join(', ')}.`);
  const has: readonly string[] = roles[kind];
  const [wrong] = Object.keys(claim.roles).filter((role) => !has.includes(role));
  if (wrong !== undefined) throw badReview(wrong, `A claim of kind ${kind} has no ${wrong}.`, `Use ${has.join(', ')}.`);
  if (Object.values(claim.roles).every((ids) => ids.length === 0))
    throw badReview('roles', 'A claim without a party says nothing.', 'Name at least one, or reject the claim.');
}

function badReview(field: string, message: string, wayOut: string): IsnadError {
  return new IsnadError('bad-review', message, { field, wayOut });
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
