import type { ClaimRow, MadeReview, Said } from '../../src/api/types.ts';
import { request } from '../api/request.ts';

/** A claim as it was shown, so that a decision on another one is refused. */
export type SeenRow = Pick<ClaimRow, 'claim' | 'review'>;

/** Says something of claims. Throws a RequestError. */
export function postReview(said: Said): Promise<MadeReview> {
  return request<MadeReview>('/api/reviews', { body: said });
}

/** What a body says of the claim that it is about. */
export function about({ claim, review }: SeenRow): { claim: string; seen: SeenRow } {
  return { claim: claim.id, seen: { claim, review } };
}
