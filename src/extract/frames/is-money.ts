import type { AmountReading } from '../../languages/language-pack.ts';

/** True for an amount of money: its unit is an ISO 4217 code. */
export function isMoney(amount: AmountReading): boolean {
  return /^[A-Z]{3}$/u.test(amount.unit);
}
