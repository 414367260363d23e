export { addClaim, correctClaim, type MissedClaim, type Reviewer } from './review-claims.ts';
export { type ReviewedDocument, reviewedDocument } from './reviewed-document.ts';
