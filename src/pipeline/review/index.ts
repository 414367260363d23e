export type { ClaimParts } from './claim-parts.ts';
export { joinOfDeals, partOfDeal, previewRuling, type Ruling, type RulingPreview } from './preview-ruling.ts';
export { readPart, readParts } from './read-value.ts';
export { addClaim, correctClaim, type MissedClaim, type Reviewer } from './review-claims.ts';
export { type ReviewedDocument, reviewedDocument } from './reviewed-document.ts';
export { suggestEntities } from './suggest-entities.ts';
