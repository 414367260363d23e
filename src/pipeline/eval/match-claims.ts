import type { Claim } from '../../model/index.ts';
import { compareClaim, type Entities } from './compare-claim.ts';
import type { GoldClaim } from './gold.ts';

/** A gold claim and the claim that stands for it. */
export interface Match {
  gold: GoldClaim;
  claim: Claim;
  core: boolean;
}

/**
 * Pairs gold claims with claims, each with one at most: first those that agree in the core, then those that only share
 * a party, best first. Required gold claims choose first: an optional twin must not take their only match.
 */
export function matchClaims(gold: readonly GoldClaim[], claims: readonly Claim[], entities: Entities) {
  const pairs = gold.flatMap((goldClaim) =>
    claims.flatMap((claim) => {
      const fit = compareClaim(goldClaim, claim, entities);
      return fit ? [{ gold: goldClaim, claim, ...fit }] : [];
    }),
  );
  pairs.sort((a, b) => Number(a.gold.optional ?? false) - Number(b.gold.optional ?? false) || b.score - a.score);
  const ofGold = new Map<GoldClaim, Match>();
  const ofClaim = new Map<Claim, Match>();
  for (const pair of [...pairs.filter(({ core }) => core), ...pairs]) {
    if (ofGold.has(pair.gold) || ofClaim.has(pair.claim)) continue;
    ofGold.set(pair.gold, pair);
    ofClaim.set(pair.claim, pair);
  }
  return { ofGold, ofClaim };
}
