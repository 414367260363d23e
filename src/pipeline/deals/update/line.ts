import type { Category, Deal, Origins } from '../../../model/index.ts';
import type { ToldDeal } from '../../../store/index.ts';

/** Where deals without a day stand in a list: last. */
const NO_DAY = '0001-01-01';

/**
 * A deal's line in a list.
 *
 * @param days days of the documents that carry it, ascending
 */
export function lineOf(deal: Deal, origins: Origins, days: readonly string[]): ToldDeal['line'] {
  const { id, supplier, recipient, what, stage, steps, maybe, disputes, contradicted } = deal;
  return {
    ...{ id, supplier, recipient, what },
    category: kindOf(deal),
    stage: stage?.stage ?? null,
    stage_claim: stage?.claim ?? null,
    claims: steps.length,
    maybe: maybe.length,
    documents: origins.documents,
    independent: origins.independent,
    established: origins.established,
    disputed: [...new Set(disputes.map(({ field }) => field))],
    contradicted: JSON.stringify(contradicted),
    first_reported: days[0] ?? null,
    last_reported: days.at(-1) ?? null,
    day: days.at(-1) ?? NO_DAY,
  };
}

/** The kind of what a deal is about; of a family that of the first of its members that is told. */
function kindOf({ what, quantities }: Deal): Category | null {
  const told = quantities.find(({ item }) => item === what) ?? quantities.find(({ item }) => item !== null);
  return what?.startsWith('weapon:') ? (told?.category ?? null) : null;
}
