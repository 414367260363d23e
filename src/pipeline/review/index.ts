export { addClaim, correctClaim, type MissedClaim, type Reviewer } from './review-claims.ts';
