import type { Command } from 'commander';
import { registerOption, wholeNumber } from '../options.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { userNamed, withAccess } from '../users.ts';

interface Options {
  register: string;
  json?: boolean;
}

interface AddOptions extends Options {
  name: string;
  days?: number;
}

/** `isnad token`: tokens by which programs act as a user. */
export function addToken(program: Command, terminal: Terminal): void {
  const token = program
    .command('token')
    .summary('tokens for programs')
    .description(
      'A program sends its token as «Authorization: Bearer TOKEN», and acts as the user whose token it is, with their role. The register ' +
        'keeps only a hash of it.',
    )
    .addHelpText('after', '\nExamples:\n  isnad token add Huda --name "nightly import"\n  isnad token list Huda');
  of(token, 'add', 'make a token', 'Makes a token and prints it: here, and never again.')
    .requiredOption('--name <words>', 'what it is for')
    .option('--days <n>', 'after how many days it runs out; unsaid: never', wholeNumber(1, 3650))
    .option('--json', 'print the token and what is known of it as JSON')
    .addHelpText('after', '\nExamples:\n  isnad token add Huda --name "nightly import" --days 90 > token.txt')
    .action((user: string, options: AddOptions) => add(user, options, terminal));
  of(token, 'list', 'the tokens of a user', 'Lists the tokens of a user, newest first, each by its first letters.')
    .option('--json', 'one line of JSON each')
    .addHelpText('after', '\nExamples:\n  isnad token list Huda')
    .action((user: string, options: Options) => list(user, options, terminal));
  of(token, 'revoke', 'end a token', 'Ends a token: the next request that comes with it is refused.')
    .argument('<id>', 'as «isnad token list» lists it')
    .addHelpText('after', '\nExamples:\n  isnad token revoke Huda 4kQ0vXo2mB')
    .action((user: string, id: string, options: Options) => revoke(user, id, options, terminal));
}

function of(token: Command, command: string, summary: string, description: string): Command {
  return token
    .command(command)
    .summary(summary)
    .description(description)
    .argument('<user>', 'as «isnad user list» lists them')
    .addOption(registerOption());
}

function add(user: string, { register, json, name, days }: AddOptions, terminal: Terminal): Promise<void> {
  return withAccess(register, async (access) => {
    const { id } = await userNamed(access, user);
    const made = await access.tokens.add(id, { name, days });
    await terminal.print(json ? JSON.stringify(made) : made.token);
  });
}

function list(user: string, { register, json }: Options, terminal: Terminal): Promise<void> {
  return withAccess(register, async (access) => {
    const tokens = await access.tokens.list((await userNamed(access, user)).id);
    if (json) for (const token of tokens) await terminal.print(JSON.stringify(token));
    else if (tokens.length === 0) terminal.warn('no tokens.');
    else {
      const day = (moment: string | null) => moment?.slice(0, 10) ?? '';
      const heads = ['id', 'begins', 'for', 'since', 'until', 'last used'].map((head) => ({ head }));
      const cells = tokens.map((one) => [
        one.id,
        `${one.start}…`,
        one.name,
        day(one.addedAt),
        day(one.expiresAt),
        day(one.lastUsedAt),
      ]);
      await terminal.print(table(heads, cells, terminal.width));
    }
  });
}

function revoke(user: string, id: string, { register }: Options, terminal: Terminal): Promise<void> {
  return withAccess(register, async (access) => {
    await access.tokens.revoke((await userNamed(access, user)).id, id);
    await terminal.print('It is no token any more.');
  });
}
