export * from './fold.ts';
export * from './sentence.ts';
export * from './token.ts';
