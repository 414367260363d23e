export type { ClaimChange } from './compare-claims.ts';
export { doneBefore, type ReadAgain, reextract } from './reextract.ts';
