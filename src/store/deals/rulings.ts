import type { Kysely } from 'kysely';
import { isStanding } from '../reviews/standing-reviews.ts';
import type { Tables } from '../tables.ts';

/** Pairs of claims, by their ids of today, of which people say that they tell one deal, or do not. */
export interface DealRulings {
  joins: [string, string][];
  parts: [string, string][];
}

/** What people have ruled and nobody took back, as far as both claims are there. */
export async function selectRulings(db: Kysely<Tables>): Promise<DealRulings> {
  const rows = await db
    .selectFrom('reviews')
    .select(['verdict', 'claim_id', 'other_claim_id'])
    .where('verdict', 'in', ['join', 'part'])
    .where(isStanding)
    .orderBy('number')
    .execute();
  const pairs = (wanted: string) =>
    rows.flatMap(({ verdict, claim_id, other_claim_id }): [string, string][] => {
      const isPair = verdict === wanted && claim_id !== null && other_claim_id !== null && claim_id !== other_claim_id;
      return isPair ? [[claim_id, other_claim_id]] : [];
    });
  return { joins: pairs('join'), parts: pairs('part') };
}
