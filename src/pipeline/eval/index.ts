export { formatScore } from './format-score.ts';
export { type GoldDocument, readGold } from './gold.ts';
export { matchClaims } from './match-claims.ts';
export { type Score, type SlotName, scoreDocuments } from './score.ts';
