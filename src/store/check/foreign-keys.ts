import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** Rows of `child` refer by `columns` to rows of `parent`, which have the same values in `targets`. */
export interface ForeignKey {
  child: string;
  parent: string;
  columns: string[];
  targets: string[];
}

/** Every foreign key of the register's tables. */
export async function foreignKeys(db: Kysely<Tables>): Promise<ForeignKey[]> {
  const names = (key: string, table: string) => sql`(
    select array_agg(attname::text order by place) from unnest(${sql.ref(key)}) with ordinality as at (number, place)
    join pg_attribute on attrelid = ${sql.ref(table)} and attnum = number)`;
  const { rows } = await sql<ForeignKey>`
    select child.relname::text as child, parent.relname::text as parent,
      ${names('conkey', 'conrelid')} as columns, ${names('confkey', 'confrelid')} as targets
    from pg_constraint
    join pg_class child on child.oid = conrelid
    join pg_class parent on parent.oid = confrelid
    where contype = 'f' and child.relnamespace = current_schema()::regnamespace
    order by child.relname, conname`.execute(db);
  return rows;
}
