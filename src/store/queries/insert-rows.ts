import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** Code units of one statement's rows: some thousand rows, well under what PGlite's memory takes at once. */
const LONGEST = 4_000_000;

/**
 * Puts rows into a table. They go over as one JSON text, whatever their number: PostgreSQL reads that several times faster than a
 * statement with a parameter for every value. Columns of type `json` keep the letters that `JSON.stringify` gives.
 */
export async function insertRows<T extends object>(
  db: Kysely<Tables>,
  table: keyof Tables,
  rows: readonly T[],
  onConflict: RawBuilder<unknown> = sql``,
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)));
  for (const chunk of chunks(rows)) {
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${chunk}::json) ${onConflict}`.execute(
      db,
    );
  }
}

function* chunks(rows: readonly object[]): Generator<string> {
  let lines: string[] = [];
  let length = 0;
  for (const row of rows) {
    const line = JSON.stringify(row);
    if (length + line.length > LONGEST && lines.length > 0) {
      yield `[${lines.join()}]`;
      lines = [];
      length = 0;
    }
    lines.push(line);
    length += line.length;
  }
  yield `[${lines.join()}]`;
}
