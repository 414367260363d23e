export { openMemoryRegister, openRegister } from './open-register.ts';
export type { Page } from './queries/page.ts';
export type { Register } from './register.ts';
export * from './search-query.ts';
export * from './types.ts';
