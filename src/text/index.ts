export * from './fold.ts';
export * from './sentence.ts';
export * from './token.ts';
export * from './phrase-trie.ts';
export * from './content-hash.ts';
