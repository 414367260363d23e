import { type Command, Option } from 'commander';

/**
 * Gives each command that has `--register` the option `--database` as well, and settles before it runs which of the two is meant:
 * `register` then holds the folder, or the address without its password.
 */
export function addDatabaseOption(program: Command): void {
  for (const command of allCommands(program)) {
    if (hasRegister(command)) command.addOption(databaseOption());
  }
  program.hook('preAction', (_, command) => settlePlace(command));
}

/** `--database ADDRESS`: a server in the place of the folder. */
function databaseOption(): Option {
  return new Option(
    '-d, --database <address>',
    'the register on a PostgreSQL server: postgres://USER@HOST/DATABASE',
  ).env('ISNAD_DATABASE_URL');
}

/** What is typed goes before what the environment says, and there a server before a folder. */
async function settlePlace(command: Command): Promise<void> {
  if (!hasRegister(command)) return;
  const { register, database } = command.opts<{ register: string; database?: string }>();
  const typed = (option: string) => command.getOptionValueSource(option) === 'cli';
  const refuse = (message: string) => command.error(`error: ${message}`, { exitCode: 2 });
  if (typed('register') && typed('database')) refuse('--register and --database name two registers. Give one of them.');
  const { isAddress } = await import('../store/server-address.ts');
  const useDatabase = !typed('register') && (typed('database') || Boolean(database));
  if (!useDatabase && isAddress(register)) {
    const named = typed('register') ? '--register' : 'ISNAD_REGISTER';
    refuse(`${named} names a folder, and this is an address. Give it with --database.`);
  }
  if (!useDatabase || database === undefined) return;
  if (!isAddress(database)) {
    const named = typed('database') ? '--database' : 'ISNAD_DATABASE_URL';
    refuse(`${named} takes an address, postgres://USER@HOST/DATABASE. A folder is named with --register.`);
  }
  command.setOptionValue('register', await hidePassword(database));
}

/** Hands the password on as psql does, in PGPASSWORD, so that the address can be printed. */
async function hidePassword(database: string): Promise<string> {
  const { withoutPassword } = await import('../store/server-address.ts');
  const { address, password } = withoutPassword(database);
  if (password !== null) process.env.PGPASSWORD = password;
  return address;
}

function hasRegister(command: Command): boolean {
  return command.options.some(({ long }) => long === '--register');
}

function allCommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(allCommands)];
}
