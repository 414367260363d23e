import { openFolder } from './open-folder.ts';
import { openServer } from './open-server.ts';
import type { Register } from './register.ts';
import { isAddress } from './server-address.ts';

export interface OpenOptions {
  /** False: there must be a register already, and none is made; throws `not-found` where there is none. Default: true. */
  create?: boolean;
  /** Makes the tables only as far as this migration; only a backup that an older Isnad wrote needs it. */
  upTo?: string | undefined;
}

/**
 * Opens the register at a place, and makes it where there is none: a folder, which one process at a time has, or a database on a
 * PostgreSQL server (`postgres://USER@HOST/DATABASE`), which takes many.
 * Throws `register-locked` naming the process that has the folder, `register-newer` where a newer Isnad wrote it, and
 * `register-unusable` where the folder cannot be written, is a file, holds something else or is damaged, or where the server does
 * not answer, does not let us in or does not let us write.
 */
export function openRegister(place: string, options: OpenOptions = {}): Promise<Register> {
  return isAddress(place) ? openServer(place, options) : openFolder(place, options);
}
