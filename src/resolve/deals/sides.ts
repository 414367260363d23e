import type { ReportedClaim, StateOf } from './reported-claim.ts';

/** Who supplies whom, as deals tell it apart: states, and groups and bodies without a state. Sorted, each once. */
export interface Sides {
  supplier: string[];
  recipient: string[];
}

/**
 * The sides of a claim. A company, force or ministry stands for its state («داسو» and «فرنسا» sell the same aircraft), a group
 * with fighters of its own («حزب الله») for itself, whatever state it sits in.
 */
export function sidesOf({ claim }: ReportedClaim, stateOf: StateOf): Sides {
  const side = (ids: readonly string[] | undefined) =>
    [...new Set((ids ?? []).map((id) => (id.startsWith('armed-group:') ? id : (stateOf(id) ?? id))))].sort();
  return { supplier: side(claim.roles.supplier), recipient: side(claim.roles.recipient) };
}

/** True where what two claims say of their sides can be one deal's: a side that is not told fits any. */
export function fits(one: Sides, other: Sides): boolean {
  return isSame(one.supplier, other.supplier) && isSame(one.recipient, other.recipient);
}

/** True where nobody is left open. */
export function areWhole({ supplier, recipient }: Sides): boolean {
  return supplier.length > 0 && recipient.length > 0;
}

export function keyOf({ supplier, recipient }: Sides): string {
  return `${supplier.join('+') || '?'} > ${recipient.join('+') || '?'}`;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || (a.length === b.length && a.every((id, i) => id === b[i]));
}
