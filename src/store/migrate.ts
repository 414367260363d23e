import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { IsnadError } from '../model/index.ts';
import { migrations } from './migrations/index.ts';
import type { Place } from './place.ts';
import { unusable } from './store-error.ts';
import type { Tables } from './tables.ts';

// Held while tables are made or changed; any number that no other program is likely to lock.
const LOCK = 4_766_001;

/**
 * Brings the tables up to the newest migration, or to the one named, all in one transaction: whole or not at all.
 * Of several processes that come at once to a server one does it, and the others wait; where nothing is to be done nothing is
 * written, so that a user who may only read gets in.
 * Throws `register-newer` where the register has a migration that this Isnad does not know; nothing is changed then.
 */
export async function migrate(db: Kysely<Tables>, place: Place, upTo?: string): Promise<void> {
  if (await isUpToDate(db, place, upTo)) return;
  await db.connection().execute(async (one) => {
    await sql`select pg_advisory_lock(${LOCK})`.execute(one);
    try {
      if (!(await isUpToDate(one, place, upTo))) await runMigrations(one, place, upTo);
    } finally {
      await sql`select pg_advisory_unlock(${LOCK})`.execute(one);
    }
  });
}

/** Names of the migrations that a database has had, in their order; none where it holds no register. */
export async function appliedMigrations(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ found: boolean }>`select to_regclass('kysely_migration') is not null as found`.execute(
    db,
  );
  if (rows[0]?.found !== true) return [];
  const applied = await db.selectFrom('kysely_migration').select('name').orderBy('name').execute();
  return applied.map((row) => row.name);
}

/** Throws `register-newer` where one of these migrations is not known here. */
export function refuseUnknown(applied: readonly string[], { name, kind }: Place, what = 'The register'): void {
  const unknown = applied.filter((migration) => !(migration in migrations));
  if (unknown.length === 0) return;
  throw new IsnadError(
    'register-newer',
    `${what} in ${name} was written by a newer Isnad (it has ${unknown.join(', ')}).`,
    {
      wayOut: `Update Isnad, or open another ${kind === 'server' ? 'database with --database' : 'folder with --register'}.`,
      file: name,
    },
  );
}

async function isUpToDate(db: Kysely<Tables>, place: Place, upTo: string | undefined): Promise<boolean> {
  const applied = await appliedMigrations(db);
  refuseUnknown(applied, place);
  return upTo === undefined ? applied.length === Object.keys(migrations).length : applied.includes(upTo);
}

async function runMigrations(db: Kysely<Tables>, place: Place, upTo: string | undefined): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const isNew = (await appliedMigrations(db)).length === 0;
  const { error } = await (upTo === undefined ? migrator.migrateToLatest() : migrator.migrateTo(upTo));
  if (error === undefined) return;
  throw NO_RIGHTS.includes(String((error as { code?: unknown }).code)) ? mayNotMigrate(isNew, place, error) : error;
}

// insufficient_privilege, read_only_sql_transaction
const NO_RIGHTS = ['42501', '25006'];

/** Since version 15 a user may make tables in a database only if it is theirs, or if they were given the right. */
function mayNotMigrate(isNew: boolean, place: Place, cause: unknown): IsnadError {
  return isNew
    ? unusable(
        `You may not make tables in the database at ${place.name}.`,
        'Make one of your own: createdb --owner=USER NAME.',
        place,
        cause,
      )
    : unusable(
        `The register in ${place.name} is of an older Isnad, and you may not bring it up to date.`,
        'Open it once as a user who may change its tables.',
        place,
        cause,
      );
}
