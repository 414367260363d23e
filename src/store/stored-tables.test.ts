import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foreignKeys } from './check/foreign-keys.ts';
import { migrate } from './migrate.ts';
import { accessTables, derivedTables, storedTables } from './stored-tables.ts';
import type { Tables } from './tables.ts';

const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: new PGlite() }) });
beforeAll(() => migrate(db, { kind: 'memory', name: 'memory' }));
afterAll(() => db.destroy());

test('every table that the migrations make is stored, worked out, or about who may come in', async () => {
  // Kysely's own tables are left out: a new register makes them anew.
  const tables = await db.introspection.getTables();
  expect(tables.map(({ name }) => name).toSorted()).toEqual(
    [...storedTables, ...derivedTables, ...accessTables].toSorted(),
  );
});

test('what is referred to comes before what refers to it', async () => {
  const keys = await foreignKeys(db);
  expect(keys.length).toBeGreaterThan(5);
  const order: readonly string[] = [...storedTables, ...accessTables];
  const place = (table: string) => order.indexOf(table);
  expect(keys.filter(({ child, parent }) => place(parent) > place(child))).toEqual([]);
});
