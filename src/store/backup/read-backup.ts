import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { type StoredTable, storedTables } from '../stored-tables.ts';
import { badBackup, type End, endSchema, FORMAT, type Head, headSchema, tableSchema } from './backup-format.ts';
import { fileLines } from './file-lines.ts';
import type { TableRows } from './table-rows.ts';

/** Rows and bytes that are handed over at a time, whichever is reached first. */
const ROWS = 500;
const BYTES = 2_000_000;
const MARK = '['.charCodeAt(0);

/**
 * Reads a backup from its first line to its last, and says what it holds where it is whole.
 * Throws `unreadable` where there is no such file, `bad-backup` where it is none, broken, cut short or of a format that is not known here.
 */
export async function verifyBackup(file: string): Promise<{ head: Head; end: End }> {
  const hash = createHash('sha256');
  let head: Head | undefined;
  let end: End | undefined;
  for await (const line of fileLines(file)) {
    if (end) throw badBackup(file, 'The backup goes on behind its end.');
    if (!head) head = readHead(file, line);
    else if (line[0] === MARK && line.subarray(0, 6).toString() === '["end"') end = readMark(file, endSchema, line)[1];
    if (!end) hash.update(line).update('\n');
  }
  if (!head || !end) throw badBackup(file, 'The backup is cut short.');
  if (hash.digest('hex') !== end.sha256) throw badBackup(file, 'The backup is broken: it is not what was written.');
  return { head, end };
}

/** The rows of a backup that was verified, table by table. */
export async function* backupRows(file: string): AsyncGenerator<TableRows> {
  let table: StoredTable | undefined;
  let rows: string[] = [];
  let bytes = 0;
  for await (const line of fileLines(file)) {
    const isMark = line[0] === MARK;
    if (table && rows.length > 0 && (isMark || rows.length === ROWS || bytes > BYTES)) {
      yield { table, rows };
      rows = [];
      bytes = 0;
    }
    if (!isMark) rows.push(line.toString('utf8'));
    else if (line.subarray(0, 8).toString() === '["table"') table = tableOf(file, line);
    bytes += line.length;
  }
}

function readHead(file: string, line: Buffer): Head {
  const [, head] = readMark(file, headSchema, line);
  if (head.format !== FORMAT) {
    throw badBackup(file, `The backup is of format ${head.format}, and this Isnad reads format ${FORMAT}.`);
  }
  return head;
}

function tableOf(file: string, line: Buffer): StoredTable {
  const [, name] = readMark(file, tableSchema, line);
  const table = storedTables.find((known) => known === name);
  if (!table) throw badBackup(file, `The backup has a table that a register has not (${name}).`);
  return table;
}

function readMark<T extends z.ZodType>(file: string, schema: T, line: Buffer): z.infer<T> {
  try {
    return schema.parse(JSON.parse(line.toString('utf8')));
  } catch (cause) {
    throw badBackup(file, 'This is no backup of a register, or a broken one.', cause);
  }
}
