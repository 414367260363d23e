import type { DealLine } from '../../src/api/types.ts';
import type { SayableDeal } from '../../src/messages/index.ts';

/** A line of the list as the messages say deals: with the weapon that it is about as the only one that is told. */
export function sayable({ supplier, recipient, what, category }: DealLine): SayableDeal {
  return { supplier, recipient, what, quantities: category === null ? [] : [{ item: what, category }] };
}
