import type { Stage } from '../../model/index.ts';
import type { ReportedClaim } from './reported-claim.ts';

/** A stage that some claims assert and others deny, with both. */
export interface Contested {
  stage: Stage;
  asserted: ReportedClaim[];
  denied: ReportedClaim[];
}

/**
 * The stages of a deal that are asserted and denied. «لم تتسلم 36 طائرة، بل أربعا» denies the thirty-six and not the four: a denial
 * with a number is of that number, one without is of any.
 */
export function contestedStages(claims: readonly ReportedClaim[]): Contested[] {
  const byStage = Map.groupBy(claims, ({ claim }) => claim.subtype as Stage);
  return [...byStage].flatMap(([stage, those]) => {
    const of = (assertion: string) => those.filter(({ claim }) => claim.assertion === assertion);
    const [asserted, denied] = [of('asserted'), of('denied')];
    const contested = { stage, asserted: meeting(asserted, denied), denied: meeting(denied, asserted) };
    return contested.asserted.length > 0 ? [contested] : [];
  });
}

/** Those of `claims` that speak of a number that one of `others` speaks of; no number is any number. */
function meeting(claims: readonly ReportedClaim[], others: readonly ReportedClaim[]): ReportedClaim[] {
  if (others.length === 0) return [];
  const numbers = new Set(others.flatMap(numbersOf));
  const any = others.some((one) => numbersOf(one).length === 0);
  return claims.filter((one) => {
    const own = numbersOf(one);
    return any || own.length === 0 || own.some((number) => numbers.has(number));
  });
}

function numbersOf({ claim }: ReportedClaim): number[] {
  return claim.items.flatMap(({ quantity }) => quantity ?? []);
}
