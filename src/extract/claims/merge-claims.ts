import type { Claim } from '../../model/index.ts';

/** A claim with those that were joined into it. */
interface Merged {
  claim: Claim;
  from: Claim[];
}

/**
 * Joins claims that say the same: one kind, subtype, assertion, set of parties, chain and time. A telling without a time
 * joins one with a time; evidence, items and amounts are kept of all.
 */
export function mergeClaims(claims: readonly Claim[]): Merged[] {
  const merged: Merged[] = [];
  const byKey = new Map<string, Merged[]>();
  for (const claim of claims) {
    const alike = byKey.get(key(claim)) ?? [];
    const twin = alike.find((other) => sameTime(other.claim, claim) && sameLot(other.claim, claim));
    if (twin) {
      twin.claim = join(twin.claim, claim);
      twin.from.push(claim);
      continue;
    }
    const first = { claim, from: [claim] };
    merged.push(first);
    byKey.set(key(claim), [...alike, first]);
  }
  return merged;
}

function key(claim: Claim): string {
  const roles = Object.entries(claim.roles)
    .map(([role, ids]) => `${role}=${[...ids].sort().join('+')}`)
    .sort();
  const chain = claim.attribution.map((link) => link.source);
  return [claim.kind, claim.subtype, claim.assertion, roles.join(' '), chain.join(' < ')].join('|');
}

function sameTime(a: Claim, b: Claim): boolean {
  if (!a.time || !b.time) return true;
  if (a.time.start === null && b.time.start === null) return a.time.text === b.time.text;
  return a.time.start === b.time.start && a.time.end === b.time.end;
}

/** Two lots with a number of their own are two claims. */
function sameLot(a: Claim, b: Claim): boolean {
  for (const x of a.items) {
    for (const y of b.items) {
      if (
        x.entity === y.entity &&
        x.category === y.category &&
        x.quantity !== null &&
        y.quantity !== null &&
        x.quantity !== y.quantity
      )
        return false;
    }
  }
  return true;
}

function join(a: Claim, b: Claim): Claim {
  return {
    ...a,
    time: a.time ?? b.time,
    items: [
      ...a.items,
      ...b.items.filter(
        (y) =>
          !a.items.some(
            (x) =>
              x.entity === y.entity && x.category === y.category && (y.quantity === null || x.quantity === y.quantity),
          ),
      ),
    ],
    amounts: [
      ...a.amounts,
      ...b.amounts.filter((y) => !a.amounts.some((x) => x.value === y.value && x.unit === y.unit)),
    ],
    evidence: [
      ...a.evidence,
      ...b.evidence.filter((y) => !a.evidence.some((x) => x.start === y.start && x.end === y.end)),
    ],
    confidence: Math.max(a.confidence, b.confidence),
  };
}
