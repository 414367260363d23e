import { type ExpressionBuilder, type Kysely, type RawBuilder, sql } from 'kysely';
import { type ClaimsUnder, claimsUnder } from '../queries/claim-filter.ts';
import type { Tables } from '../tables.ts';
import type { QueueReason } from '../types.ts';
import { standing } from './standing-reviews.ts';

/** A line of one part of the queue. */
export interface Queued {
  claim: string | null;
  /** A review without a claim that needs another look. */
  review: string | null;
  deal: string | null;
  /** Where it stands in its part. */
  at: Place;
}

export type Place = readonly (string | number)[];

/** One part of the queue: lines behind a place, in the order in which they are to be looked at. */
export type QueuePart = (
  db: Kysely<Tables>,
  under: ClaimsUnder | null,
  after: Place | null,
  count: number,
) => Promise<Queued[]>;

/** The parts, the most pressing first; no claim is in two of them. `under` is null where nothing is filtered. */
export const queueParts: Readonly<Record<QueueReason, QueuePart>> = {
  'needs-look': needsLook,
  disputed,
  contradicted,
  unsure,
};

type Builder = ExpressionBuilder<Tables, 'claims'>;

const fits = (eb: Builder, under: ClaimsUnder | null) => (under === null ? eb.val(true) : claimsUnder(eb, under));

/** Reviews that a newer engine, or a document that is gone, has left without what they speak of; of several of one claim the last. */
async function needsLook(db: Kysely<Tables>, under: ClaimsUnder | null, after: Place | null, count: number) {
  let query = db
    .selectFrom('reviews')
    .select(['number', 'id', 'claim_id'])
    .where('doubt', 'is not', null)
    .where(standing('reviews'))
    .where(
      sql<boolean>`not exists (
        select from reviews later where later.claim_id = reviews.claim_id and later.number > reviews.number
          and later.doubt is not null and ${standing('later')})`,
    )
    .orderBy('number', 'desc')
    .limit(count);
  if (under !== null) {
    const claims = db
      .selectFrom('claims')
      .select('claims.id')
      .where((eb) => claimsUnder(eb, under));
    query = query.where('claim_id', 'in', claims);
  }
  if (after !== null) query = query.where('number', '<', String(after[0]));
  const rows = await query.execute();
  return rows.map(({ number, id, claim_id }): Queued => {
    return { claim: claim_id, review: claim_id === null ? id : null, deal: null, at: [number] };
  });
}

/** Claims of which the last word is that somebody doubts them, of the newest documents first. */
async function disputed(db: Kysely<Tables>, under: ClaimsUnder | null, after: Place | null, count: number) {
  let query = db
    .selectFrom('claims')
    .select(['claims.id', 'claims.day', 'claims.document_id', 'claims.position'])
    .where('claims.disputed', '=', true)
    .where((eb) => fits(eb, under))
    .where(sql<boolean>`(${lastWord}) = 'dispute'`)
    .where(isAtRest)
    .orderBy('claims.day', 'desc')
    .orderBy('claims.document_id', 'desc')
    .orderBy('claims.position')
    .limit(count);
  if (after !== null) {
    const [day, document, position] = after;
    query = query.where(
      sql<boolean>`(claims.day, claims.document_id) <= (${day}::date, ${document}) and not (
        claims.day = ${day}::date and claims.document_id = ${document} and claims.position <= ${position})`,
    );
  }
  const rows = await query.execute();
  return rows.map((row): Queued => {
    return { claim: row.id, review: null, deal: null, at: [row.day, row.document_id, row.position] };
  });
}

/** Claims that nobody has looked at, of deals whose claims contradict each other, deal by deal. */
async function contradicted(db: Kysely<Tables>, under: ClaimsUnder | null, after: Place | null, count: number) {
  let query = db
    .selectFrom('deals')
    .innerJoin('deal_claims', 'deal_claims.deal_id', 'deals.id')
    .innerJoin('claims', 'claims.id', 'deal_claims.claim_id')
    .select(['claims.id', 'deals.day', 'deals.id as deal'])
    .where(isContradicted)
    .where('deal_claims.counted', '=', true)
    .where(isUndecided)
    .where((eb) => fits(eb as unknown as Builder, under))
    .where(isAtRest)
    .orderBy('deals.day', 'desc')
    .orderBy('deals.id', 'desc')
    .orderBy('claims.id', 'desc')
    .limit(count);
  if (after !== null) {
    const [day, deal, claim] = after;
    query = query
      .where(sql<boolean>`(deals.day, deals.id) <= (${day}::date, ${deal})`)
      .where(sql<boolean>`(deals.day, deals.id, claims.id) < (${day}::date, ${deal}, ${claim})`);
  }
  const rows = await query.execute();
  return rows.map(({ id, day, deal }): Queued => ({ claim: id, review: null, deal, at: [day, deal, id] }));
}

/** All others that nobody has looked at, the least sure first, those of one document together. */
async function unsure(db: Kysely<Tables>, under: ClaimsUnder | null, after: Place | null, count: number) {
  const lines: Queued[] = [];
  let place = after;
  // What belongs to a part above is sorted out from what an index gives in order; in the question itself the database would rather sort all.
  for (let band = count; lines.length < count; band *= 2) {
    const found = await leastSure(db, under, place, band);
    const pressing = await selectPressing(
      db,
      found.map(({ claim }) => claim),
    );
    lines.push(...found.filter(({ claim }) => !pressing.has(claim)));
    place = found.at(-1)?.at ?? null;
    if (found.length < band) break;
  }
  return lines.slice(0, count);
}

async function leastSure(db: Kysely<Tables>, under: ClaimsUnder | null, after: Place | null, count: number) {
  let query = db
    .selectFrom('claims')
    .select(['claims.id', 'claims.confidence', 'claims.document_id', 'claims.position'])
    .where(isUndecided)
    .where((eb) => fits(eb, under))
    .orderBy('claims.confidence')
    .orderBy('claims.document_id')
    .orderBy('claims.position')
    .limit(count);
  if (after !== null) {
    const [confidence, document, position] = after;
    query = query.where(
      sql<boolean>`(claims.confidence, claims.document_id, claims.position) > (${confidence}::float8, ${document}, ${position}::int)`,
    );
  }
  const rows = await query.execute();
  return rows.map(({ id, confidence, document_id, position }) => {
    const at: Place = [confidence, document_id, position];
    return { claim: id, review: null, deal: null, at };
  });
}

/** Those of the claims that stand in a part above: a review of them waits, or their deal is told in ways that cannot all hold. */
async function selectPressing(db: Kysely<Tables>, claims: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select claim_id as id from reviews
    where claim_id = any(${[...claims]}::text[]) and doubt is not null and ${standing('reviews')}
    union
    select claim_id from deal_claims join deals on deals.id = deal_claims.deal_id
    where claim_id = any(${[...claims]}::text[]) and counted and ${isContradicted}
  `.execute(db);
  return new Set(rows.map(({ id }) => id));
}

const isContradicted = sql<boolean>`deals.disputed <> '{}'`;
const isUndecided = sql<boolean>`claims.review_state = 'unreviewed' and not claims.disputed`;

/** True where no review of the claim needs another look: those come first. */
const isAtRest: RawBuilder<boolean> = sql<boolean>`(
  select true from reviews doubted
  where doubted.claim_id = claims.id and doubted.doubt is not null and ${standing('doubted')} limit 1) is null`;

const lastWord = sql<string>`
  select verdict from reviews said
  where said.claim_id = claims.id and said.verdict in ('accept', 'correct', 'reject', 'add', 'dispute') and ${standing('said')}
  order by number desc limit 1`;
