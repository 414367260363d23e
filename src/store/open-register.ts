import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { PGlite, types } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import type { IsnadError } from '../model/index.ts';
import { lockRegister } from './lock/register-lock.ts';
import { migrate } from './migrate.ts';
import { Register } from './register.ts';
import { storeError, unusable } from './store-error.ts';
import type { Tables } from './tables.ts';

// What a register's folder holds: the database, who has it open, and a database that is still being made.
const DATABASE = 'database';
const UNFINISHED = 'database.new';
const ours = new Set([DATABASE, UNFINISHED, 'lock']);

/**
 * Opens the register in a folder, and makes it where there is none. One process at a time has it.
 * Throws `register-locked` naming the process that has it, `register-newer` where a newer Isnad wrote it, and
 * `register-unusable` where the folder cannot be written, is a file, holds something else or is damaged.
 */
export async function openRegister(dir: string): Promise<Register> {
  refuseAddress(dir);
  const folder = resolve(dir);
  let release = () => {};
  try {
    makeFolder(folder);
    release = await lockRegister(folder);
    const database = join(folder, DATABASE);
    if (!existsSync(database)) await makeDatabase(folder);
    // Without this file PGlite would make a new, empty database in the same place.
    else if (!existsSync(join(database, 'PG_VERSION'))) throw damaged(dir);
    return new Register(await openDatabase(database, dir), dir, release);
  } catch (error) {
    release();
    throw storeError(error, dir);
  }
}

/** A register that is kept nowhere and gone when it is closed. */
export async function openMemoryRegister(): Promise<Register> {
  return new Register(await openDatabase(undefined, 'memory'), null, () => {});
}

function makeFolder(folder: string): void {
  makeWithParents(folder);
  const [other] = readdirSync(folder).filter((name) => !ours.has(name) && !name.startsWith('.'));
  if (other !== undefined && !existsSync(join(folder, DATABASE))) {
    throw unusable(
      `The folder ${folder} is no register: it holds other things (${other}).`,
      'Name an empty or new folder with --register.',
      folder,
    );
  }
}

/** An address of a database would become a folder called «postgres:». What it holds of a password is not repeated. */
function refuseAddress(dir: string): void {
  if (!/^[a-z][a-z\d+.-]+:\/\//iu.test(dir)) return;
  throw unusable(
    'This is an address, and a register is a folder.',
    'Name a folder with --register.',
    dir.replace(/\/\/[^/]*@/u, '//'),
  );
}

/** As `mkdir -p`. Node's own recursive mkdir never ends where a folder cannot be made for want of its parent (/proc). */
function makeWithParents(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  if (found !== undefined) {
    throw unusable(
      `The register ${folder} is no folder: a file is in its place.`,
      'Use another folder with --register.',
      folder,
    );
  }
  makeWithParents(dirname(folder));
  mkdirSync(folder);
}

/** A database gets its name only when it is whole, so that a process killed in between leaves nothing that looks like one. */
async function makeDatabase(folder: string): Promise<void> {
  const unfinished = join(folder, UNFINISHED);
  rmSync(unfinished, { recursive: true, force: true });
  const db = await openDatabase(unfinished, folder);
  await db.destroy();
  renameSync(unfinished, join(folder, DATABASE));
}

async function openDatabase(path: string | undefined, dir: string): Promise<Kysely<Tables>> {
  // Days stay the words they are: a Date would move them by the time zone.
  const parsers = { [types.DATE]: (day: string) => day };
  let pglite: PGlite;
  try {
    pglite = await PGlite.create({ ...(path !== undefined && { dataDir: path }), parsers });
  } catch (cause) {
    throw damaged(dir, cause);
  }
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  try {
    await migrate(db, dir);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

function damaged(dir: string, cause?: unknown): IsnadError {
  return unusable(
    `The files of the register in ${dir} are damaged.`,
    'Restore the folder from a copy, or start a new one with --register.',
    dir,
    cause,
  );
}
