export { buildDeals } from './deals/build-deals.ts';
export type { ReportedClaim, StateOf } from './deals/reported-claim.ts';
export type { FamilyOf } from './deals/what.ts';
export { findNearDuplicates, type NearDuplicate } from './echoes/near-duplicates.ts';
export type { CarryingDocument, SharedText } from './origins/carrying-document.ts';
export { findOrigins } from './origins/find-origins.ts';
