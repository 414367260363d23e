import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, rmSync } from 'node:fs';
import { open, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { IsnadError } from '../../model/index.ts';
import type { Register } from '../register.ts';
import { FORMAT, type Head } from './backup-format.ts';
import { type Contents, type Progress, Tally } from './contents.ts';
import type { TableRows } from './table-rows.ts';

export interface Backup {
  contents: Contents;
  /** Bytes of the file. */
  size: number;
}

/**
 * Writes all that a register holds into one new file, as it stands at one moment; a register on a server may be written to meanwhile. The
 * file gets its name when it is whole. No more than some hundred rows are in memory at a time.
 * Throws `cannot-write` where the file is there already or cannot be written.
 */
export async function writeBackup(register: Register, file: string, progress: Progress = () => {}): Promise<Backup> {
  if (existsSync(file)) {
    throw cannotWrite(file, 'There is such a file already.', 'Name another: a backup does not take the place of one.');
  }
  const unfinished = `${file}.part`;
  const tally = new Tally();
  const head: Head = { format: FORMAT, madeAt: new Date().toISOString(), migrations: await register.migrations() };
  try {
    const lines = backupLines(head, tally.counting(register.rows(), progress), tally);
    await pipeline(Readable.from(lines), createGzip(), createWriteStream(unfinished));
    await sync(unfinished);
    await rename(unfinished, file);
    await sync(dirname(file));
    return { contents: tally.contents, size: (await stat(file)).size };
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw fileError(error, file);
  }
}

/** The lines of a backup, some at a time, with the hash of all of them in the last. */
async function* backupLines(head: Head, batches: AsyncIterable<TableRows>, tally: Tally): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const hashed = (text: string) => {
    hash.update(text);
    return text;
  };
  yield hashed(`${JSON.stringify(['isnad-backup', head])}\n`);
  let current: string | undefined;
  for await (const { table, rows } of batches) {
    if (table !== current) yield hashed(`${JSON.stringify(['table', table])}\n`);
    current = table;
    yield hashed(rows.map((row) => `${row}\n`).join(''));
  }
  yield `${JSON.stringify(['end', { contents: tally.contents, sha256: hash.digest('hex') }])}\n`;
}

/** Waits until the disk has it: a backup that is reported must outlive a power cut. */
async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const reasons: Record<string, string> = {
  ENOSPC: 'The disk is full.',
  EDQUOT: 'The disk is full.',
  EACCES: 'You may not write there.',
  EPERM: 'You may not write there.',
  EROFS: 'The disk can only be read.',
  ENOENT: 'There is no such folder.',
  ENOTDIR: 'There is no such folder.',
  EISDIR: 'This is a folder.',
};

function fileError(error: unknown, file: string): unknown {
  const code = String((error as NodeJS.ErrnoException).code ?? '');
  if (error instanceof IsnadError || !/^E[A-Z]+$/u.test(code)) return error;
  return cannotWrite(file, reasons[code] ?? `The file cannot be written (${code}).`, 'Name another file.', error);
}

function cannotWrite(file: string, message: string, wayOut: string, cause?: unknown): IsnadError {
  return new IsnadError('cannot-write', message, { file, wayOut, ...(cause !== undefined && { cause }) });
}
