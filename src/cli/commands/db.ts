import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { addDbBackup } from './db-backup.ts';
import { addDbCheck } from './db-check.ts';
import { addDbCopy } from './db-copy.ts';
import { addDbRestore } from './db-restore.ts';

/** `isnad db`: the register as a whole. */
export function addDb(program: Command, terminal: Terminal): void {
  const db = program
    .command('db')
    .summary('copy, back up, restore or check the register')
    .description(
      'The register as a whole. It lies in a folder (--register) or in a database on a PostgreSQL server (--database), and can be copied ' +
        'from one to the other. docs/database.md says how a server is set up and what a backup holds.',
    )
    .addHelpText(
      'after',
      `
Examples:
  isnad db backup register-2022-10-12.isnad
  isnad db copy register postgres://isnad@localhost/isnad
  isnad db check --database postgres://isnad@localhost/isnad`,
    );
  for (const add of [addDbCopy, addDbBackup, addDbRestore, addDbCheck]) add(db, terminal);
}
