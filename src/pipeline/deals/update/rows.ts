import {
  type FamilyOf,
  foundingKeyOf,
  type Group,
  keyOf,
  keysOf,
  type PlacedClaim,
  placeClaim,
  rankOf,
  searchKeyOf,
} from '../../../resolve/index.ts';
import type { DealGroupTable, TransferClaim, TransferTable } from '../../../store/index.ts';

/** A transfer as a row: what grouping goes by, and the keys by which it is found. It is in no group yet. */
export function rowOf(transfer: TransferClaim, familyOf: FamilyOf): TransferTable {
  const stateOf = (id: string) => {
    if (id.startsWith('state:')) return id;
    const state = transfer.states[id];
    return state ? `state:${state}` : null;
  };
  const placed = placeClaim(transfer, stateOf, familyOf);
  const { sides, what } = placed;
  return {
    claim_id: placed.id,
    document_id: placed.document,
    rank: rankOf(placed),
    ...sides,
    weapon: what.weapon,
    category: what.category,
    beside: [...what.beside],
    categories: [...placed.categories],
    day: placed.day,
    contract_day: placed.contract,
    pair: keyOf(sides),
    founding: foundingKeyOf(placed),
    search_key: searchKeyOf(placed),
    group_id: null,
    founded: false,
  };
}

export function placedOf(row: TransferTable): PlacedClaim {
  const { claim_id: id, document_id: document, day, contract_day: contract, supplier, recipient, categories } = row;
  const what = { weapon: row.weapon, category: row.category, beside: row.beside };
  return { id, document, day, contract, sides: { supplier, recipient }, what, categories };
}

export function groupRowOf(group: Group): DealGroupTable {
  const { id, sides, what, from } = group;
  const [pair, supplier_key, recipient_key] = keysOf(group) as [string, string, string];
  return { id, ...sides, what, from_day: from, pair, founding: `${pair} | ${what}`, supplier_key, recipient_key };
}

export function groupOf(row: DealGroupTable, claims: PlacedClaim[], maybe: PlacedClaim[] = []): Group {
  const { id, supplier, recipient, what, from_day: from } = row;
  return { id, sides: { supplier, recipient }, what, from, claims, maybe };
}
