import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

/** Bytes that a register takes: of a folder with the write-ahead log, of a database on a server without. */
export async function sizeOnDisk(place: string): Promise<number> {
  if (!place.includes('://')) return sizeOfFolder(place);
  const client = new Client(place);
  await client.connect();
  const { rows } = await client.query('select pg_database_size(current_database())::float8 as size');
  await client.end();
  return rows[0].size;
}

function sizeOfFolder(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
