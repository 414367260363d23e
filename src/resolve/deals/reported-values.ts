import type { ReportedDate, ReportedPrice, ReportedQuantity, Stage } from '../../model/index.ts';
import type { ReportedClaim } from './reported-claim.ts';

/** Every number of items that claims tell, stage by stage, with the claims that tell it. */
export function quantitiesOf(claims: readonly ReportedClaim[]): ReportedQuantity[] {
  return collect(claims, ({ claim }) =>
    claim.items.map(({ entity, category, quantity }) => ({
      stage: claim.subtype as Stage,
      item: entity,
      category,
      quantity,
    })),
  );
}

/** Every price. Shares, durations and counts of other things are none. */
export function pricesOf(claims: readonly ReportedClaim[]): ReportedPrice[] {
  return collect(claims, ({ claim }) =>
    claim.amounts
      .filter(({ unit }) => /^[A-Z]{3}$/u.test(unit))
      .map(({ value, unit, qualifier }) => ({ stage: claim.subtype as Stage, price: { value, unit, qualifier } })),
  );
}

/** Every date of what is reported. */
export function datesOf(claims: readonly ReportedClaim[]): ReportedDate[] {
  return collect(claims, ({ claim: { time, subtype } }) =>
    time && (time.start || time.end) ? [{ stage: subtype as Stage, start: time.start, end: time.end }] : [],
  );
}

/** Joins equal values, keeping who tells them; in the order of the claims. */
function collect<T extends object>(
  claims: readonly ReportedClaim[],
  values: (claim: ReportedClaim) => T[],
): (T & { claims: string[] })[] {
  const byValue = new Map<string, T & { claims: string[] }>();
  for (const reported of claims) {
    for (const value of values(reported)) {
      const key = JSON.stringify(value);
      const known = byValue.get(key);
      if (!known) byValue.set(key, { ...value, claims: [reported.claim.id] });
      // A claim that tells a value twice has just told it.
      else if (known.claims.at(-1) !== reported.claim.id) known.claims.push(reported.claim.id);
    }
  }
  return [...byValue.values()];
}
