import { sql, type Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import { byChunks } from './chunks.ts';

/**
 * Notes which outlets tell these deals, and which of them told it first. Outlets are held against each other by the days of their
 * documents, as far as they are known: of several on the first day none is the first.
 */
export async function placeOutlets(trx: Transaction<Tables>, deals: Iterable<string>): Promise<void> {
  await byChunks(deals, async (some) => {
    await sql`
      insert into deal_outlets (deal_id, outlet, first_day, place)
      select deal_id, outlet, first_day, case
        when tellers = 1 then 'alone'
        when first_day is null or dated = 1 then 'unknown'
        when first_day > earliest then 'later'
        when on_first > 1 then 'same-day'
        else 'first' end
      from (
        select *, count(*) filter (where first_day = earliest) over (partition by deal_id) as on_first
        from (
          select deal_id, documents.publisher as outlet, min(published_at) as first_day,
            count(*) over deal as tellers, count(min(published_at)) over deal as dated, min(min(published_at)) over deal as earliest
          from deal_claims
          join claims on claims.id = claim_id
          join documents on documents.id = document_id
          where counted and deal_id = any(${some}::text[])
          group by deal_id, documents.publisher
          window deal as (partition by deal_id)
        ) told
      ) placed
      where outlet is not null`.execute(trx);
    return [];
  });
}
