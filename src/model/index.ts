export * from './claim.ts';
export * from './deal.ts';
export * from './document.ts';
export * from './entities-of-claim.ts';
export * from './entity.ts';
export * from './extraction.ts';
export * from './isnad-error.ts';
export * from './span.ts';
