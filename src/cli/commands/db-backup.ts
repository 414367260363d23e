import type { Command } from 'commander';
import { openExisting, withRegister } from '../open-register.ts';
import { registerOption } from '../options.ts';
import { rowProgress } from '../row-progress.ts';
import { tellContents, tellSize } from '../tell-contents.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  register: string;
  json?: boolean;
}

/** `isnad db backup`: the register in one file. */
export function addDbBackup(db: Command, terminal: Terminal): void {
  db.command('backup')
    .summary('the register into one file')
    .description(
      'Writes all that the register holds, as it stands at one moment, into one new file with a hash at its end. Others may go on writing to ' +
        'a register on a server meanwhile. «isnad db restore» makes a register of the file, in a folder or on a server.',
    )
    .argument('<file>', 'file to write; there must be none of that name')
    .addOption(registerOption())
    .option('--json', 'print the counts and hashes as JSON')
    .addHelpText(
      'after',
      `
Examples:
  isnad db backup register-2022-10-12.isnad
  isnad db backup /backup/arms.isnad --register /data/register
  isnad db backup arms.isnad --database postgres://isnad@localhost/isnad --json`,
    )
    .action((file: string, options: Options) => backup(file, options, terminal));
}

async function backup(file: string, options: Options, terminal: Terminal): Promise<void> {
  const { writeBackup } = await import('../../store/index.ts');
  await withRegister(openExisting(options.register), async (register) => {
    const { contents, size } = await writeBackup(register, file, rowProgress(terminal, 'written'));
    if (options.json) await terminal.print(JSON.stringify({ file, size, tables: contents }));
    else await terminal.print(`${tellContents(contents)} written to ${file} (${tellSize(size)}).`);
  });
}
