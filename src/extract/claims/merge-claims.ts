import type { Amount, Claim } from '../../model/index.ts';
import { isSameThing, joinItems } from './join-items.ts';

/** A claim with those that were joined into it. */
interface Merged {
  claim: Claim;
  from: Claim[];
}

/**
 * Joins claims that say the same: one kind, subtype, assertion, set of parties, chain and time. A telling without a time joins
 * one with a time, the nearest before it, unless number or price speak against it; evidence, items, amounts and places are kept of all.
 */
export function mergeClaims(claims: readonly Claim[]): Merged[] {
  const merged: Merged[] = [];
  const byKey = new Map<string, Merged[]>();
  for (const claim of claims) {
    const alike = getOrInsert(byKey, key(claim));
    const twin = twinOf(claim, alike.slice(-MOST_LOTS));
    if (twin) {
      twin.claim = join(twin.claim, claim);
      twin.from.push(claim);
      continue;
    }
    const first = { claim, from: [claim] };
    merged.push(first);
    alike.push(first);
  }
  return merged.map(({ claim, from }) => ({ claim: { ...claim, evidence: evidenceOf(from) }, from }));
}

/** How many claims of the same parties and stage, told last, one is compared with. */
const MOST_LOTS = 50;

function getOrInsert(byKey: Map<string, Merged[]>, key: string): Merged[] {
  const known = byKey.get(key);
  if (known) return known;
  const made: Merged[] = [];
  byKey.set(key, made);
  return made;
}

/** The sentences of all tellings, each once. */
function evidenceOf(from: readonly Claim[]): Claim['evidence'] {
  const all = from.flatMap(({ evidence }) => evidence);
  return [...new Map(all.map((one) => [`${one.start} ${one.end}`, one])).values()];
}

/** The telling of the very time before one that a telling without a time would leave open. */
function twinOf(claim: Claim, alike: readonly Merged[]): Merged | undefined {
  const same = alike.filter((other) => isSameLot(other.claim, claim));
  const dated = same.findLast((other) => other.claim.time !== null && isSameTime(other.claim, claim));
  return dated ?? same.findLast((other) => isSameTime(other.claim, claim));
}

function key(claim: Claim): string {
  const roles = Object.entries(claim.roles)
    .map(([role, ids]) => `${role}=${[...ids].sort().join('+')}`)
    .sort();
  const chain = claim.attribution.map((link) => link.source);
  return [claim.kind, claim.subtype, claim.assertion, roles.join(' '), chain.join(' < ')].join('|');
}

function isSameTime(a: Claim, b: Claim): boolean {
  if (!a.time || !b.time) return true;
  if (a.time.start === null && a.time.end === null && b.time.start === null && b.time.end === null)
    return a.time.text === b.time.text;
  return a.time.start === b.time.start && a.time.end === b.time.end;
}

/** Two lots with a number or a price of their own are two claims: «اشترت 24 طائرة … و12 طائرة أخرى», «44 غارة … وثلاث غارات». */
export function isSameLot(a: Claim, b: Claim): boolean {
  const numbers = a.items.some((x) => b.items.some((y) => isSameThing(x, y) && differ(x.quantity, y.quantity)));
  if (numbers) return false;
  const units = new Set(a.amounts.map(({ unit }) => unit).filter((unit) => b.amounts.some((one) => one.unit === unit)));
  return [...units].every((unit) =>
    a.amounts.some((x) => x.unit === unit && b.amounts.some((y) => isSameAmount(x, y))),
  );
}

function differ(x: number | null, y: number | null): boolean {
  return x !== null && y !== null && x !== y;
}

function isSameAmount(x: Amount, y: Amount): boolean {
  return x.value === y.value && x.unit === y.unit;
}

function join(a: Claim, b: Claim): Claim {
  return {
    ...a,
    time: a.time ?? b.time,
    items: joinItems(a.items, b.items),
    amounts: [...a.amounts, ...b.amounts.filter((y) => !a.amounts.some((x) => isSameAmount(x, y)))],
    place: [...new Set([...a.place, ...b.place])],
    confidence: Math.max(a.confidence, b.confidence),
  };
}
