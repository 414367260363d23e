import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { PGlite, types } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import type { IsnadError } from '../model/index.ts';
import { codeOf } from './folder-error.ts';
import { lockRegister } from './lock/register-lock.ts';
import { migrate } from './migrate.ts';
import { noRegister } from './no-register.ts';
import type { OpenOptions } from './open-register.ts';
import type { Place } from './place.ts';
import { Register } from './register.ts';
import { storeError, unusable } from './store-error.ts';
import type { Tables } from './tables.ts';

// What a register's folder holds: the database, who has it open, and a database that is still being made.
const DATABASE = 'database';
const UNFINISHED = 'database.new';
const ours = new Set([DATABASE, UNFINISHED, 'lock']);

/** Opens the embedded register in a folder; see openRegister for what it throws. */
export async function openFolder(dir: string, { create = true, upTo }: OpenOptions = {}): Promise<Register> {
  const place: Place = { kind: 'folder', name: dir };
  const folder = resolve(dir);
  let release = () => {};
  try {
    if (!create && isNothing(folder)) throw noRegister(place);
    makeFolder(folder, place);
    release = await lockRegister(folder);
    const database = join(folder, DATABASE);
    if (!existsSync(database)) await makeDatabase(folder, place, upTo);
    // Without this file PGlite would make a new, empty database in the same place.
    else if (!existsSync(join(database, 'PG_VERSION'))) throw damaged(place);
    return new Register(await openDatabase(database, place, upTo), place, release);
  } catch (error) {
    release();
    throw storeError(error, place);
  }
}

/** A register that is kept nowhere and gone when it is closed. */
export async function openMemoryRegister(): Promise<Register> {
  const place: Place = { kind: 'memory', name: 'memory' };
  return new Register(await openDatabase(undefined, place), place, () => {});
}

/** No folder, or an empty one, which opening would turn into a register. */
function isNothing(folder: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found === undefined || (found.isDirectory() && readdirSync(folder).length === 0);
}

function makeFolder(folder: string, place: Place): void {
  makeWithParents(folder, place);
  const [other] = readdirSync(folder).filter((name) => !ours.has(name) && !name.startsWith('.'));
  if (other !== undefined && !existsSync(join(folder, DATABASE))) {
    throw unusable(
      `The folder ${folder} is no register: it holds other things (${other}).`,
      'Name an empty or new folder with --register.',
      place,
    );
  }
}

/** As `mkdir -p`. Node's own recursive mkdir never ends where a folder cannot be made for want of its parent (/proc). */
function makeWithParents(folder: string, place: Place): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  if (found !== undefined) {
    throw unusable(
      `The register ${folder} is no folder: a file is in its place.`,
      'Use another folder with --register.',
      place,
    );
  }
  makeWithParents(dirname(folder), place);
  mkdirSync(folder);
}

/** A database gets its name only when it is whole, so that a process killed in between leaves nothing that looks like one. */
async function makeDatabase(folder: string, place: Place, upTo?: string): Promise<void> {
  const unfinished = join(folder, UNFINISHED);
  rmSync(unfinished, { recursive: true, force: true });
  try {
    const db = await openDatabase(unfinished, place, upTo);
    await db.destroy();
    renameSync(unfinished, join(folder, DATABASE));
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
}

/** PostgreSQL's own 128 MB hold too little of the indexes of 100,000 documents; what is not used takes little memory. */
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=256MB'];

async function openDatabase(path: string | undefined, place: Place, upTo?: string): Promise<Kysely<Tables>> {
  // Days stay the words they are: a Date would move them by the time zone.
  const parsers = { [types.DATE]: (day: string) => day };
  let pglite: PGlite;
  try {
    pglite = await PGlite.create({ ...(path !== undefined && { dataDir: path }), parsers, startParams });
  } catch (cause) {
    // A full disk, say, damages nothing.
    throw /^E[A-Z]+$/u.test(codeOf(cause)) ? cause : damaged(place, cause);
  }
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  try {
    await migrate(db, place, upTo);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

function damaged(place: Place, cause?: unknown): IsnadError {
  return unusable(
    `The files of the register in ${place.name} are damaged.`,
    'Restore it from a backup («isnad db restore»), or start a new one with --register.',
    place,
    cause,
  );
}
