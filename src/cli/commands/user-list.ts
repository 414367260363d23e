import type { Command } from 'commander';
import { registerOption } from '../options.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { withAccess } from '../users.ts';

interface Options {
  register: string;
  json?: boolean;
}

/** `isnad user list`. */
export function addUserList(user: Command, terminal: Terminal): void {
  user
    .command('list')
    .summary('the users of the register')
    .description('Lists who may sign in, by name.')
    .option('--json', 'one line of JSON each')
    .addOption(registerOption())
    .addHelpText('after', '\nExamples:\n  isnad user list\n  isnad user list --json')
    .action((options: Options) => list(options, terminal));
}

async function list({ register, json }: Options, terminal: Terminal): Promise<void> {
  const users = await withAccess(register, (access) => access.users.list());
  if (json) for (const user of users) await terminal.print(JSON.stringify(user));
  else if (users.length === 0) terminal.warn('no users: whoever is at this machine may do everything.');
  else {
    const heads = [{ head: 'name', shrinks: true }, { head: 'role' }, { head: 'since' }];
    const cells = users.map(({ name, role, addedAt }) => [name, role, addedAt.slice(0, 10)]);
    await terminal.print(table(heads, cells, terminal.width));
  }
}
