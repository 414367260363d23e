export * from './catalogue.ts';
export * from './check-own.ts';
export * from './entry.ts';
export * from './is-guarded.ts';
export * from './lint.ts';
export type { OwnFile } from './own-file.ts';
export type { Problem } from './problem.ts';
