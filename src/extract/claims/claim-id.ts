import type { Claim } from '../../model/index.ts';
import { contentHash } from '../../text/index.ts';

/**
 * Id of a claim within its document's text: a hash of what it says and of where, so that a second reading meets it again. Items and
 * amounts count, for two lots in one sentence differ in nothing else.
 */
export function claimId(claim: Omit<Claim, 'id' | 'confidence'>): string {
  const { kind, subtype, assertion, roles, time, attribution, evidence } = claim;
  const chain = attribution.map(({ source, stance }) => [source, stance]);
  const items = claim.items.map(({ entity, category, quantity }) => [entity, category, quantity]);
  const amounts = claim.amounts.map(({ value, unit }) => [value, unit]);
  return contentHash(JSON.stringify([kind, subtype, assertion, roles, items, amounts, time, chain, evidence]));
}
