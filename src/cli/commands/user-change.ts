import { Argument, type Command } from 'commander';
import { type UserRole, userRoles } from '../../model/index.ts';
import { registerOption } from '../options.ts';
import { newPassword, type PasswordOptions, passwordOption } from '../password.ts';
import type { Terminal } from '../terminal.ts';
import { userNamed, withAccess } from '../users.ts';

interface Options extends PasswordOptions {
  register: string;
}

/** `isnad user role|password|remove NAME`. */
export function addUserChanges(user: Command, terminal: Terminal): void {
  named(user, 'role', 'give somebody another role', 'The new role holds at once, also where they are signed in.')
    .addArgument(new Argument('<role>', 'what they may do').choices(userRoles))
    .addHelpText('after', '\nExamples:\n  isnad user role Huda review')
    .action((name: string, role: UserRole, { register }: Options) => setRole(name, role, register, terminal));
  named(
    user,
    'password',
    'give somebody another password',
    'Asks for a new password. Their sessions are over; their tokens stay.',
  )
    .addOption(passwordOption())
    .addHelpText(
      'after',
      '\nExamples:\n  isnad user password Huda\n  isnad user password Huda --password-stdin < password.txt',
    )
    .action((name: string, options: Options) => setPassword(name, options, terminal));
  named(
    user,
    'remove',
    'let somebody sign in no more',
    'Takes somebody out, with their sessions and tokens. What they reviewed stays, with their name. With the last user the register is open ' +
      'to whoever is at this machine again.',
  )
    .addHelpText('after', '\nExamples:\n  isnad user remove Huda')
    .action((name: string, { register }: Options) => remove(name, register, terminal));
}

function named(user: Command, command: string, summary: string, description: string): Command {
  return user
    .command(command)
    .summary(summary)
    .description(description)
    .argument('<name>', 'as «isnad user list» lists it')
    .addOption(registerOption());
}

function setRole(name: string, role: UserRole, register: string, terminal: Terminal): Promise<void> {
  return withAccess(register, async (access) => {
    const user = await access.users.setRole((await userNamed(access, name)).id, role);
    await terminal.print(`${user.name} has the role «${role}».`);
  });
}

async function setPassword(name: string, options: Options, terminal: Terminal): Promise<void> {
  const password = await newPassword(options, terminal);
  await withAccess(options.register, async (access) => {
    const user = await userNamed(access, name);
    await access.users.setPassword(user.id, password);
    await terminal.print(`${user.name} has a new password.`);
  });
}

function remove(name: string, register: string, terminal: Terminal): Promise<void> {
  return withAccess(register, async (access) => {
    const user = await userNamed(access, name);
    await access.users.remove(user.id);
    await terminal.print(`${user.name} may sign in no more.`);
  });
}
