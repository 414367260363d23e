export * from './content-hash.ts';
export * from './fold.ts';
export * from './phrase-trie.ts';
export * from './sentence.ts';
export * from './token.ts';
export * from './word.ts';
