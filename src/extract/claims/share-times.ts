import type { Claim, Time } from '../../model/index.ts';
import { isSameLot } from './merge-claims.ts';

/** Dated tellings of one event that are looked through; articles have a handful. */
const MOST = 200;

/**
 * Gives a telling without a time that of the other tellings of the same event, by whichever source, where these know but one time:
 * «سلمت واشنطن أنقرة أول طائرة» behind «تسلمت أنقرة [الخميس] أول طائرة …، بحسب الوكالة». Inferred, since its own words do not say it.
 */
export function shareTimes(claims: readonly Claim[]): Claim[] {
  const alike = Map.groupBy(
    claims.filter(({ time }) => isDated(time)),
    keyOf,
  );
  return claims.map((claim) => {
    if (claim.time) return claim;
    const dated = (alike.get(keyOf(claim)) ?? []).slice(0, MOST).filter((other) => isOneEvent(claim, other));
    const [first, ...others] = dated;
    const only =
      first?.time && others.every(({ time }) => time?.start === first.time?.start && time?.end === first.time?.end);
    return only && first.time ? { ...claim, time: { ...first.time, inferred: true } } : claim;
  });
}

/** What tellings of one event have in common: all but their source. */
function keyOf({ kind, subtype, assertion, roles }: Claim): string {
  const sides = Object.entries(roles).map(([role, ids]) => `${role}=${[...ids].sort().join('+')}`);
  return [kind, subtype, assertion, ...sides.sort()].join('|');
}

function isDated(time: Time | null): boolean {
  return time !== null && (time.start !== null || time.end !== null);
}

/** No other number, price or weapon speaks against it. */
function isOneEvent(a: Claim, b: Claim): boolean {
  const shares = a.items.some((x) => b.items.some((y) => x.category === y.category));
  return isSameLot(a, b) && (a.items.length === 0 || b.items.length === 0 || shares);
}
