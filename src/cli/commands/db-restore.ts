import type { Command } from 'commander';
import { registerOption } from '../options.ts';
import { rowProgress } from '../row-progress.ts';
import { tellContents } from '../tell-contents.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  register: string;
  json?: boolean;
}

/** `isnad db restore`: a register from a backup. */
export function addDbRestore(db: Command, terminal: Terminal): void {
  db.command('restore')
    .summary('a register from a backup')
    .description(
      'Makes a register of a file that «isnad db backup» wrote, in a new or empty folder or database. The file is read to its end first: one ' +
        'that is broken or cut short is refused, and nothing is made. All comes in or nothing does.',
    )
    .argument('<file>', 'file that «isnad db backup» wrote')
    .addOption(registerOption())
    .option('--json', 'print the counts and hashes as JSON')
    .addHelpText(
      'after',
      `
Examples:
  isnad db restore register-2022-10-12.isnad --register /data/register
  isnad db restore arms.isnad --database postgres://isnad@localhost/isnad
  isnad db restore arms.isnad --json`,
    )
    .action((file: string, options: Options) => restore(file, options, terminal));
}

async function restore(file: string, options: Options, terminal: Terminal): Promise<void> {
  const { restoreBackup } = await import('../../store/index.ts');
  const progress = rowProgress(terminal, 'restored');
  const { contents, place } = await restoreBackup(file, options.register, progress);
  if (options.json) await terminal.print(JSON.stringify({ register: place.name, tables: contents }));
  else await terminal.print(`${tellContents(contents)} restored to ${place.name}.`);
}
