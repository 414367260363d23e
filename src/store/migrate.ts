import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { IsnadError } from '../model/index.ts';
import { migrations } from './migrations/index.ts';
import type { Tables } from './tables.ts';

/**
 * Brings the tables up to the newest migration, each in a transaction of its own.
 * Throws `register-newer` where the register has a migration that this Isnad does not know; nothing is changed then.
 */
export async function migrate(db: Kysely<Tables>, dir: string): Promise<void> {
  const unknown = (await appliedMigrations(db)).filter((name) => !(name in migrations));
  if (unknown.length > 0) {
    throw new IsnadError(
      'register-newer',
      `The register in ${dir} was written by a newer Isnad (it has ${unknown.join(', ')}).`,
      {
        wayOut: 'Update Isnad, or open another folder with --register.',
        file: dir,
      },
    );
  }
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

async function appliedMigrations(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ found: boolean }>`select to_regclass('kysely_migration') is not null as found`.execute(
    db,
  );
  if (rows[0]?.found !== true) return [];
  const applied = await db.selectFrom('kysely_migration').select('name').orderBy('name').execute();
  return applied.map((row) => row.name);
}
