import type { ReportedClaim } from './reported-claim.ts';

/**
 * True where a denied claim speaks against an asserted one of its stage. «لم تتسلم 36 طائرة، بل أربعا» denies the thirty-six and
 * not the four: a denial with a number is of that number.
 */
export function denies({ claim: no }: ReportedClaim, { claim: yes }: ReportedClaim): boolean {
  if (no.assertion !== 'denied' || yes.assertion !== 'asserted' || no.subtype !== yes.subtype) return false;
  const [denied, told] = [numbersOf(no.items), numbersOf(yes.items)];
  return denied.length === 0 || told.length === 0 || denied.some((number) => told.includes(number));
}

function numbersOf(items: ReportedClaim['claim']['items']): number[] {
  return items.flatMap(({ quantity }) => quantity ?? []);
}
