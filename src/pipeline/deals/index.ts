export { countDeals, type DealCounts } from './count-deals.ts';
export type { DealBook, Entities } from './deal-book.ts';
export type { DealFilter } from './deal-filter.ts';
export { listDeals } from './list-deals.ts';
export { readClaimOrigins, type TaleOfClaim } from './read-claim-origins.ts';
export { readDeal, type TaleOfDeal } from './read-deal.ts';
export { DealUpkeep, type UpkeepOptions } from './update/deal-upkeep.ts';
export { updateDeals } from './update/update-deals.ts';
