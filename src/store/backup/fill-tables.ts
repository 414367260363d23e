import { type Kysely, sql, type Transaction } from 'kysely';
import { IsnadError } from '../../model/index.ts';
import { markAllStale } from '../deals/stale.ts';
import type { Place } from '../place.ts';
import { unusable } from '../store-error.ts';
import { type StoredTable, tablesIn } from '../stored-tables.ts';
import type { Tables } from '../tables.ts';
import type { TableRows } from './table-rows.ts';

/**
 * Puts rows into the tables of an empty register, all of them or, where anything fails, none. Other writers on a server wait meanwhile.
 * Throws `register-not-empty` where there is a row already, and `register-unusable` where the rows do not go together.
 */
export async function fillTables(db: Kysely<Tables>, place: Place, batches: AsyncIterable<TableRows>): Promise<void> {
  const filled = db.transaction().execute(async (trx) => {
    const tables = await tablesIn(trx);
    await sql`lock table ${sql.join(tables.map((table) => sql.table(table)))} in share row exclusive mode`.execute(trx);
    await refuseUnlessEmpty(trx, tables, place);
    const columns = await insertableColumns(trx);
    for await (const { table, rows } of batches) {
      if (rows.length === 0) continue;
      const names = sql.join((columns.get(table) ?? []).map((column) => sql.ref(column)));
      await sql`insert into ${sql.table(table)} (${names}) overriding system value
        select ${names} from json_populate_recordset(null::${sql.table(table)}, ${`[${rows.join(',')}]`}::json)`.execute(
        trx,
      );
    }
    await moveSequences(trx);
    await markAllStale(trx);
  });
  await filled.catch((error: unknown) => {
    // Classes of PostgreSQL: 22 is a value that is none, 23 a row that is there twice or refers to none.
    if (!/^2[23]/u.test(String((error as { code?: unknown }).code))) throw error;
    throw unusable(
      `The rows do not go together: ${(error as Error).message}.`,
      'Hold the register that they come from to «isnad db check»; nothing was stored.',
      place,
      error,
    );
  });
}

async function refuseUnlessEmpty(
  trx: Transaction<Tables>,
  all: readonly StoredTable[],
  { kind, name }: Place,
): Promise<void> {
  const tests = all.map((table) => sql`exists (select from ${sql.table(table)})`);
  const { rows } = await sql<{ filled: boolean }>`select ${sql.join(tests, sql` or `)} as filled`.execute(trx);
  if (rows[0]?.filled !== true) return;
  throw new IsnadError('register-not-empty', `The register in ${name} is not empty.`, {
    wayOut: kind === 'server' ? 'Name a new database.' : 'Name a new folder.',
    file: name,
  });
}

/** The columns of each table that take a value; what PostgreSQL works out itself takes none. */
async function insertableColumns(trx: Transaction<Tables>): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ table: string; columns: string[] }>`
    select table_name::text as table, array_agg(column_name::text order by ordinal_position) as columns
    from information_schema.columns
    where table_schema = current_schema() and is_generated = 'NEVER' group by table_name`.execute(trx);
  return new Map(rows.map(({ table, columns }) => [table, columns]));
}

/** Numbers that PostgreSQL gives go on behind the highest that came in. */
async function moveSequences(trx: Transaction<Tables>): Promise<void> {
  const { rows } = await sql<{ table: string; column: string; sequence: string }>`
    select table_name::text as table, column_name::text as column, sequence from (
      select *, pg_get_serial_sequence(quote_ident(table_name), column_name) as sequence
      from information_schema.columns where table_schema = current_schema()
    ) as columns where sequence is not null`.execute(trx);
  for (const { table, column, sequence } of rows) {
    await sql`select setval(${sequence}, coalesce(max(${sql.ref(column)}), 0) + 1, false) from ${sql.table(table)}`.execute(
      trx,
    );
  }
}
