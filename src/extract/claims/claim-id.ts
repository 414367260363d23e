import type { Claim } from '../../model/index.ts';
import { contentHash } from '../../text/index.ts';

/** Id of a claim within its document's text: a hash of what it says and of where, so that a second reading meets it again. */
export function claimId(claim: Omit<Claim, 'id' | 'confidence'>): string {
  const { kind, subtype, assertion, roles, time, attribution, evidence } = claim;
  const chain = attribution.map(({ source, stance }) => [source, stance]);
  return contentHash(JSON.stringify([kind, subtype, assertion, roles, time, chain, evidence]));
}
