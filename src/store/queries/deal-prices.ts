import { type Kysely, sql } from 'kysely';
import type { DealPrice } from '../deal-query.ts';
import type { Tables } from '../tables.ts';

type Row = Omit<DealPrice, 'price'> & DealPrice['price'];

/** Every sum of money that claims counted in these deals tell, each with who says so: the last link of a chain, else the outlet. */
export async function selectDealPrices(db: Kysely<Tables>, deals: readonly string[]): Promise<DealPrice[]> {
  if (deals.length === 0) return [];
  const { rows } = await sql<Row>`
    select deal_id as deal, subtype as stage, value, unit, qualifier,
      array_agg(distinct speaker order by speaker) filter (where speaker is not null) as by,
      count(distinct claim_id)::int as claims
    from (
      select deal_claims.deal_id, claims.id as claim_id, claims.subtype,
        sum.value::float8 as value, sum.unit, sum.qualifier,
        coalesce(
          (select source from claim_links where claim_id = claims.id order by position desc, voice limit 1),
          claims.publisher
        ) as speaker
      from deal_claims
      join claims on claims.id = deal_claims.claim_id
      join claim_amounts sum on sum.claim_id = claims.id
      where deal_claims.deal_id = any(${[...deals]}::text[]) and deal_claims.counted and sum.unit ~ '^[A-Z]{3}$'
    ) told
    group by deal_id, subtype, value, unit, qualifier
    order by deal_id, claims desc, value desc, subtype, unit, qualifier`.execute(db);
  return rows.map(({ value, unit, qualifier, by, ...rest }) => ({
    ...rest,
    price: { value, unit, qualifier },
    by: by ?? [],
  }));
}
