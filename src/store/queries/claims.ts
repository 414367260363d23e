import { type Kysely, sql } from 'kysely';
import type { Claim } from '../../model/index.ts';
import type { Tables } from '../tables.ts';
import type { ClaimFilter, ClaimRow, PageRequest } from '../types.ts';
import { type ClaimsUnder, claimsUnder, prepareFilter } from './claim-filter.ts';
import { FAR, FAR_DAYS } from './claim-marks.ts';
import { type Page, type PageKey, pageKey, pageLimit, toPage } from './page.ts';
import { listOf } from './parties.ts';

/** A page of claims, those of the newest documents first, inside a document in the order of its text. */
export async function selectClaims(
  db: Kysely<Tables>,
  filter: ClaimFilter,
  page: PageRequest,
): Promise<Page<ClaimRow>> {
  const limit = pageLimit(page);
  const under = await prepareFilter(db, filter);
  const part = (near: Near | null) => newest(db, under, pageKey(page), near, limit + 1);
  const { from, to } = daysOf(filter);
  // Days asked for are those of the claim, and the list goes by days of publication. Where both lie near each other the list is
  // read from there on; the few claims of which they do not are looked up by their mark.
  const ids =
    from === undefined && to === undefined ? sql`${part(null)}` : sql`(${part({ from, to })}) union all (${part(FAR)})`;
  const query = withDocuments(db)
    .where(
      sql<boolean>`claims.id in (select id from (${ids}) page order by day desc, document_id desc, position limit ${limit + 1})`,
    )
    .orderBy('claims.day', 'desc')
    .orderBy('claims.document_id', 'desc')
    .orderBy('claims.position');
  return toPage(await query.execute(), limit, (row) => [row.day, row.document_id, row.position], claimRowOf);
}

/** The first and the last day that a filter lets through, by its days and its years. */
function daysOf({ from, to, year }: ClaimFilter): Pick<ClaimFilter, 'from' | 'to'> {
  if (year === undefined) return { from, to };
  const years = [...listOf(year)].sort();
  const [first, last] = [`${years[0]}-01-01`, `${years.at(-1)}-12-31`];
  return { from: from === undefined || from < first ? first : from, to: to === undefined || to > last ? last : to };
}

type Near = Pick<ClaimFilter, 'from' | 'to'> | typeof FAR;

/** The newest claims behind a key, of those published near the days asked for, or far from them, or all. */
function newest(db: Kysely<Tables>, under: ClaimsUnder, key: PageKey | null, near: Near | null, count: number) {
  let query = db
    .selectFrom('claims')
    .select(['claims.id', 'claims.day', 'claims.document_id', 'claims.position'])
    .where((eb) => claimsUnder(eb, near === FAR ? { ...under, marks: [...under.marks, [FAR]] } : under))
    .orderBy('claims.day', 'desc')
    .orderBy('claims.document_id', 'desc')
    .orderBy('claims.position')
    .limit(count);
  if (near !== null && near !== FAR) {
    query = query.where(sql<boolean>`not claims.marks @> ${[FAR]}::text[]`);
    if (near.from !== undefined) query = query.where(sql<boolean>`claims.day >= ${near.from}::date - ${FAR_DAYS}::int`);
    if (near.to !== undefined) query = query.where(sql<boolean>`claims.day <= ${near.to}::date + ${FAR_DAYS}::int`);
  }
  if (key === null) return query;
  const [day, document, position] = key;
  // The first line lets the index find the place, the second drops what the page before has shown of that document.
  return query
    .where(sql<boolean>`(claims.day, claims.document_id) <= (${day}::date, ${document})`)
    .where(
      sql<boolean>`not (claims.day = ${day}::date and claims.document_id = ${document} and claims.position <= ${position})`,
    );
}

/** Claims with what lists say of their documents. */
export function withDocuments(db: Kysely<Tables>) {
  return db
    .selectFrom('claims')
    .innerJoin('documents', 'documents.id', 'claims.document_id')
    .select([
      'claims.quote',
      'claims.day',
      'claims.document_id',
      'claims.position',
      'claims.review_state',
      'claims.disputed',
    ])
    .select(sql<Claim>`coalesce(claims.as_reviewed, claims.as_read)`.as('claim'))
    .select([
      'documents.url',
      'documents.publisher',
      'documents.title',
      'documents.language',
      'documents.published_at',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof withDocuments>['execute']>>[number];

export function claimRowOf({ claim, quote, document_id: id, published_at, ...row }: Row): ClaimRow {
  const { url, publisher, title, language, review_state: state, disputed } = row;
  const document = { id, url, publisher, title, language, publishedAt: published_at };
  return { claim, document, quote, review: { state, disputed } };
}
