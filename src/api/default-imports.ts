import { Imports, readHere } from '../pipeline/imports/index.ts';
import type { Services } from './services.ts';

/** Imports that read in this thread, and fetch pages of the public internet. */
export function defaultImports({ register, readDocument }: Pick<Services, 'register' | 'readDocument'>): Imports {
  return new Imports({ register, openReader: () => readHere(readDocument) });
}
