import { type Command, Option } from 'commander';
import { type UserRole, userRoles } from '../../model/index.ts';
import type { Access } from '../../store/index.ts';
import { registerOption } from '../options.ts';
import { newPassword, type PasswordOptions, passwordOption } from '../password.ts';
import type { Terminal } from '../terminal.ts';
import { withAccess } from '../users.ts';

interface Options extends PasswordOptions {
  register: string;
  role?: UserRole;
  json?: boolean;
}

/** `isnad user add NAME`: the first one is an admin. */
export function addUserAdd(user: Command, terminal: Terminal): void {
  user
    .command('add')
    .summary('let somebody sign in')
    .description('Adds somebody who may sign in, and asks for their password. It is stored as an argon2id hash alone.')
    .argument('<name>', 'what they sign in with, in any script; their reviews are signed with it')
    .addOption(
      new Option('--role <role>', 'what they may do; unsaid: admin for the first one, else read').choices(userRoles),
    )
    .addOption(passwordOption())
    .option('--json', 'print the user as JSON')
    .addOption(registerOption())
    .addHelpText(
      'after',
      `
Examples:
  isnad user add Huda
  isnad user add "سامي حداد" --role review --password-stdin < password.txt`,
    )
    .action((name: string, options: Options) => add(name, options, terminal));
}

async function add(name: string, options: Options, terminal: Terminal): Promise<void> {
  const password = await newPassword(options, terminal);
  const addTo = async ({ users }: Access) => {
    const role = options.role ?? ((await users.list()).length === 0 ? 'admin' : 'read');
    const added = await users.add({ name, password, role });
    await terminal.print(options.json ? JSON.stringify(added) : `${added.name} may sign in, with the role «${role}».`);
  };
  await withAccess(options.register, addTo, { create: true });
}
