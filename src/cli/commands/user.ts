import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { addUserAdd } from './user-add.ts';
import { addUserChanges } from './user-change.ts';
import { addUserList } from './user-list.ts';

/** `isnad user`: who may sign in. */
export function addUser(program: Command, terminal: Terminal): void {
  const user = program
    .command('user')
    .summary('who may sign in')
    .description(
      'A register without users is open to whoever is at this machine, and to nobody else. Once it has one, everybody has to sign in, and ' +
        '«isnad serve» may serve it to other machines (docs/access.md). A user may read, or review as well (and add documents), or be an ' +
        'admin, who looks after the users.',
    )
    .addHelpText(
      'after',
      `
Examples:
  isnad user add Huda --role admin
  isnad user list
  isnad user role Huda review`,
    );
  addUserAdd(user, terminal);
  addUserList(user, terminal);
  addUserChanges(user, terminal);
}
