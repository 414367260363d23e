export * from './catalogue.ts';
export * from './entry.ts';
export * from './is-guarded.ts';
export * from './lint.ts';
export type { Problem } from './problem.ts';
