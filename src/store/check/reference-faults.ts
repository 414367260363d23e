import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Fault } from './find-faults.ts';
import { foreignKeys } from './foreign-keys.ts';

/**
 * Rows that refer to a row that is not there, by every foreign key that the database has. PostgreSQL keeps them from coming about; damaged
 * files, and people who switch its triggers off, do not.
 */
export async function* referenceFaults(db: Kysely<Tables>): AsyncGenerator<Fault> {
  for (const { child, parent, columns, targets } of await foreignKeys(db)) {
    const pairs = columns.map((column, i) => sql`child.${sql.ref(column)} = parent.${sql.ref(targets[i] ?? '')}`);
    const known = columns.map((column) => sql`child.${sql.ref(column)} is not null`);
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(child)} child
      where ${sql.join(known, sql` and `)}
      and not exists (select from ${sql.table(parent)} parent where ${sql.join(pairs, sql` and `)})`.execute(db);
    const count = rows[0]?.count ?? 0;
    if (count > 0)
      yield { document: null, what: `${count} rows of ${child} refer to rows of ${parent} that are not there.` };
  }
}
