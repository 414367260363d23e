export type { DealBook } from './deal-book.ts';
export { type DealFilter, dealsUnder } from './filter-deals.ts';
export { readDeals } from './read-deals.ts';
export { type DealSummary, summaryOf } from './summary.ts';
