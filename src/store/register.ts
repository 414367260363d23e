import type { Access, AccessOptions } from './access/access.ts';
import { type Contents, Tally } from './backup/contents.ts';
import { fillTables } from './backup/fill-tables.ts';
import { readRows, type TableRows } from './backup/table-rows.ts';
import { type DocumentHash, type Fault, findFaults } from './check/find-faults.ts';
import { appliedMigrations } from './migrate.ts';
import { RegisterOfPictures } from './register-of-pictures.ts';

/**
 * An open register. Calls may overlap, also with those of other processes on one server: each is done whole or not at all.
 * Any method may throw `register-unusable` (disk full, files damaged, connection lost); what was reported as stored stays stored.
 * Here stand copies, backups and checks of the whole; what it holds is asked for by the classes above it.
 */
export class Register extends RegisterOfPictures {
  /** All its rows, table by table, as they stand at one moment. */
  rows(): AsyncGenerator<TableRows> {
    return this.each(readRows);
  }

  /** Puts rows into the register, which must be empty: all or none. Throws `register-not-empty`. */
  fill(batches: AsyncIterable<TableRows>): Promise<void> {
    return this.askOnce((db) => fillTables(db, this.place, batches));
  }

  /** How many rows each table has, with a sum that tells whether they are the same rows as another register's. */
  async contents(): Promise<Contents> {
    const tally = new Tally();
    for await (const batch of this.rows()) tally.add(batch);
    return tally.contents;
  }

  /** Names of the migrations that its tables have had, oldest first. */
  migrations(): Promise<string[]> {
    return this.ask(appliedMigrations);
  }

  /** What does not hold together in it; `hash` gives the id that a document must have. */
  faults(hash: DocumentHash): AsyncGenerator<Fault> {
    return this.each((db) => findFaults(db, hash));
  }

  /** Whether it has users. Where it has none, whoever reaches it may do everything. */
  hasUsers(): Promise<boolean> {
    return this.ask(async (db) => (await db.selectFrom('users').select('id').limit(1).execute()).length > 0);
  }

  /** Its users, their sessions and tokens. Loaded where they are asked for: most registers have none. */
  async access(options?: AccessOptions): Promise<Access> {
    const { openAccess } = await import('./access/access.ts');
    return openAccess((question) => this.askOnce(question), options);
  }
}
