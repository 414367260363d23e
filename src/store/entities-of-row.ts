import { entitiesOfClaim } from '../model/index.ts';
import type { ClaimRow } from './types.ts';

/** Ids of all that a claim and its document name; one may be there twice. */
export function entitiesOfRow({ claim, document: { publisher } }: ClaimRow): string[] {
  return [...entitiesOfClaim(claim), ...(publisher === null ? [] : [publisher])];
}
