import { sql, type Transaction } from 'kysely';
import { type Claim, type Entity, type Extraction, entitiesOfClaim } from '../../model/index.ts';
import { markDealsStale } from '../deals/stale.ts';
import { insertClaimParts } from '../queries/insert-claim-parts.ts';
import { insertRows } from '../queries/insert-rows.ts';
import { claimRows } from '../queries/rows.ts';
import { searchVector } from '../queries/search-vector.ts';
import type { Tables } from '../tables.ts';
import { type Deciding, type Met, meetReviews, type Standing } from './meet-reviews.ts';
import { selectStandingReviews } from './standing-reviews.ts';

/** Where the claims that no engine printed stand behind those of the engine. */
const BEHIND = 1_000_000;

/**
 * Lets the reviews of some documents meet the claims that these have now. Part of the transaction that brought the claims or the
 * reviews; documents without reviews cost one look-up.
 */
export async function settleReviews(trx: Transaction<Tables>, documents: readonly string[]): Promise<void> {
  if (documents.length === 0) return;
  const reviewed = await trx
    .selectFrom('reviews')
    .select('document_id')
    .distinct()
    .where(sql<boolean>`document_id = any(${[...documents]}::text[])`)
    .orderBy('document_id')
    .execute();
  for (const { document_id } of reviewed) await settleDocument(trx, document_id);
  await settlePairs(trx, documents);
}

async function settleDocument(trx: Transaction<Tables>, id: string): Promise<void> {
  const document = await trx.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst();
  const reviews = await selectStandingReviews(trx, id);
  if (document === undefined) {
    await noteMet(
      trx,
      id,
      new Map(reviews.map((review) => [review.id, { claim: null, doubt: 'no-document' } as const])),
    );
    return;
  }
  const kept = await trx
    .selectFrom('claims')
    .select(['as_read', sql<string>`search::text`.as('search')])
    .where('document_id', '=', id)
    .where('by_person', '=', false)
    .orderBy('position')
    .execute();
  const { standings, met } = meetReviews(
    kept.map(({ as_read }) => as_read),
    reviews,
  );
  const search = new Map(kept.map(({ as_read, search: words }) => [as_read.id, words]));
  await trx.deleteFrom('claims').where('document_id', '=', id).execute();
  const extraction = {
    document: { ...document.as_read, text: document.text },
    entities: await entitiesOf(trx, standings),
    claims: standings.map(({ claim }) => claim),
    engine: { name: document.engine_name, version: document.engine_version },
  };
  await insertStandings(trx, standings, reviews, { extraction, day: document.day, search });
  const count = standings.filter(({ state }) => state !== 'rejected').length;
  await trx.updateTable('documents').set({ claim_count: count }).where('id', '=', id).execute();
  await noteMet(trx, id, met);
  await markDealsStale(trx, [id]);
}

interface Stored {
  extraction: Extraction;
  day: string;
  /** The text vectors of the engine's claims, by id. */
  search: ReadonlyMap<string, string>;
}

async function insertStandings(
  trx: Transaction<Tables>,
  standings: readonly Standing[],
  reviews: readonly StandingReview[],
  { extraction, day, search }: Stored,
): Promise<void> {
  const rows = claimRows(extraction, day);
  const words = new Map(reviews.map((review) => [review.id, review.words]));
  const claims = rows.claims.map((row, i) => {
    const { claim, machine, state, disputed, wordsOf } = standings[i] as Standing;
    const own = wordsOf === null ? null : words.get(wordsOf);
    return {
      ...row,
      position: machine === null ? BEHIND + i : i,
      as_read: machine ?? claim,
      as_reviewed: machine !== null && machine !== claim ? claim : null,
      search: own ? searchVector(own) : (search.get(claim.id) ?? ''),
      review_state: state,
      disputed,
      by_person: machine === null,
    };
  });
  await insertRows(trx, 'claims', claims);
  await insertClaimParts(trx, [rows]);
}

type StandingReview = Awaited<ReturnType<typeof selectStandingReviews>>[number];

/** The states of all that the claims name: what they are filtered by. */
async function entitiesOf(trx: Transaction<Tables>, standings: readonly { claim: Claim }[]): Promise<Entity[]> {
  const ids = [...new Set(standings.flatMap(({ claim }) => entitiesOfClaim(claim)))];
  const rows = await trx
    .selectFrom('entities')
    .select(['id', 'type', 'state'])
    .where(sql<boolean>`id = any(${ids}::text[])`)
    .execute();
  return rows.map((row) => ({ ...row, name: {}, mentions: [] }));
}

async function noteMet(trx: Transaction<Tables>, document: string, met: ReadonlyMap<string, Met>): Promise<void> {
  // What was undone meets nothing.
  await trx
    .updateTable('reviews')
    .set({ doubt: null, claim_id: null })
    .where('document_id', '=', document)
    .where('verdict', 'not in', ['join', 'part'])
    .execute();
  for (const [id, { claim, doubt }] of met)
    await trx.updateTable('reviews').set({ claim_id: claim, doubt }).where('id', '=', id).execute();
}

/** Lets what was said of pairs of claims find both of them again. */
async function settlePairs(trx: Transaction<Tables>, documents: readonly string[]): Promise<void> {
  const pairs = await trx
    .selectFrom('reviews')
    .select(['id', 'about', 'other'])
    .where('verdict', 'in', ['join', 'part'])
    .where(
      sql<boolean>`(document_id = any(${[...documents]}::text[]) or other_document_id = any(${[...documents]}::text[]))`,
    )
    .execute();
  for (const { id, about, other } of pairs) {
    const [claim, second] = [await claimToday(trx, about), other && (await claimToday(trx, other))];
    const doubt = claim === null || second === null ? 'no-claim' : null;
    await trx
      .updateTable('reviews')
      .set({ claim_id: claim, other_claim_id: second, doubt })
      .where('id', '=', id)
      .execute();
  }
}

async function claimToday(trx: Transaction<Tables>, about: Deciding['about']): Promise<string | null> {
  const rows = await trx
    .selectFrom('claims')
    .select(sql<Claim>`coalesce(as_reviewed, as_read)`.as('claim'))
    .where('document_id', '=', about.document)
    .where('review_state', '<>', 'rejected')
    .orderBy('position')
    .execute();
  const { met } = meetReviews(
    rows.map(({ claim }) => claim),
    [{ id: '', verdict: 'dispute', about, field: null, after: null }],
  );
  return met.get('')?.claim ?? null;
}
