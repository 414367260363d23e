import type { Category } from '../../model/index.ts';
import { dayOf } from './claim-day.ts';
import type { ReportedClaim, StateOf } from './reported-claim.ts';
import { areWhole, type Sides, sidesOf } from './sides.ts';
import { type FamilyOf, type What, whatOf } from './what.ts';

/** What grouping goes by of a claim, and all that it looks at. */
export interface PlacedClaim {
  id: string;
  /** Id of its document. */
  document: string;
  /** The day it stands at; see dayOf. */
  day: string | null;
  /** The first day of a contract that it asserts, or null. */
  contract: string | null;
  sides: Sides;
  what: What;
  /** The categories of all its items, each once. */
  categories: readonly Category[];
}

/** How much a claim says: both sides and a weapon by name, both and a kind, both, one side and an item, one side at most. */
export const RANKS = [0, 1, 2, 3, 4] as const;
export type Rank = (typeof RANKS)[number];

/** Takes of a transfer claim what grouping goes by. */
export function placeClaim(reported: ReportedClaim, stateOf: StateOf, familyOf: FamilyOf): PlacedClaim {
  const { claim, document } = reported;
  const isContract = claim.subtype === 'contract' && claim.assertion === 'asserted';
  return {
    id: claim.id,
    document: document.id,
    day: dayOf(reported),
    contract: isContract ? (claim.time?.start ?? null) : null,
    sides: sidesOf(reported, stateOf),
    what: whatOf(claim, familyOf),
    categories: [...new Set(claim.items.map(({ category }) => category))],
  };
}

/** How much a claim says: the less, the more. */
export function rankOf({ sides, what }: Pick<PlacedClaim, 'sides' | 'what'>): Rank {
  if (areWhole(sides)) return what.weapon ? 0 : what.category ? 1 : 2;
  return what.category ? 3 : 4;
}
