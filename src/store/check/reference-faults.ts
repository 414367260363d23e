import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Fault } from './find-faults.ts';

interface Reference {
  name: string;
  child: string;
  parent: string;
  columns: string[];
  targets: string[];
}

/**
 * Rows that refer to a row that is not there, by every foreign key that the database has. PostgreSQL keeps them from coming about; damaged
 * files, and people who switch its triggers off, do not.
 */
export async function* referenceFaults(db: Kysely<Tables>): AsyncGenerator<Fault> {
  for (const { child, parent, columns, targets } of await references(db)) {
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

async function references(db: Kysely<Tables>): Promise<Reference[]> {
  const names = (key: string, table: string) => sql`(
    select array_agg(attname::text order by place) from unnest(${sql.ref(key)}) with ordinality as at (number, place)
    join pg_attribute on attrelid = ${sql.ref(table)} and attnum = number)`;
  const { rows } = await sql<Reference>`
    select conname::text as name, child.relname::text as child, parent.relname::text as parent,
      ${names('conkey', 'conrelid')} as columns, ${names('confkey', 'confrelid')} as targets
    from pg_constraint
    join pg_class child on child.oid = conrelid
    join pg_class parent on parent.oid = confrelid
    where contype = 'f' and child.relnamespace = current_schema()::regnamespace
    order by child.relname, conname`.execute(db);
  return rows;
}
