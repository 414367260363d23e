import { type ControlledTransaction, type Kysely, sql } from 'kysely';
import { type StoredTable, tablesIn } from '../stored-tables.ts';
import type { Tables } from '../tables.ts';

/** Some rows of a table, or none where it is empty, each as the JSON object that PostgreSQL makes of it, in one line. */
export interface TableRows {
  table: StoredTable;
  rows: string[];
}

/** Rows that are held in memory at a time; a row may be a whole article. */
const FETCH = 200;

/**
 * All rows of all tables, as they stand at one moment: what others write on a server meanwhile is not seen. A row's JSON is never
 * parsed on the way, so that numbers, texts and the order of fields stay as they are.
 */
export async function* readRows(db: Kysely<Tables>): AsyncGenerator<TableRows> {
  const snapshot = await db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute();
  try {
    for (const table of await tablesIn(snapshot)) yield* rowsOf(snapshot, table);
  } finally {
    await snapshot.rollback().execute();
  }
}

async function* rowsOf(trx: ControlledTransaction<Tables>, table: StoredTable): AsyncGenerator<TableRows> {
  // JSON columns hold their text as it was stored; a line break in it stands between two signs, never in a word.
  await sql`declare stored_rows no scroll cursor for
    select translate(row_to_json(stored)::text, E'\n\r', '  ') as row from ${sql.table(table)} as stored`.execute(trx);
  for (let fetched = FETCH; fetched === FETCH; ) {
    const { rows } = await sql<{ row: string }>`fetch forward ${sql.lit(FETCH)} from stored_rows`.execute(trx);
    fetched = rows.length;
    yield { table, rows: rows.map(({ row }) => row) };
  }
  await sql`close stored_rows`.execute(trx);
}
