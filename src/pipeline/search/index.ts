export { type EntityFound, findEntities } from './find-entities.ts';
export { searchTextOf } from './index-text.ts';
export { prepareSearch } from './prepare-search.ts';
export { renewWords } from './renew-words.ts';
export { type ClaimFound, type DocumentFound, findClaims, findDocuments } from './search-register.ts';
export type { Snippet } from './snippet.ts';
export { toQuery } from './to-query.ts';
