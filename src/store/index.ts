export * from './backup/index.ts';
export type { DocumentHash, Fault } from './check/find-faults.ts';
export { openMemoryRegister } from './open-folder.ts';
export { type OpenOptions, openRegister } from './open-register.ts';
export type { Place } from './place.ts';
export type { Page } from './queries/page.ts';
export type { Register } from './register.ts';
export { isAddress, withoutPassword } from './server-address.ts';
export * from './types.ts';
