import type { Command } from 'commander';
import { withRegister } from '../open-register.ts';
import { tellContents } from '../tell-contents.ts';
import type { Terminal } from '../terminal.ts';

/** `isnad db copy`: a register into another place. */
export function addDbCopy(db: Command, terminal: Terminal): void {
  db.command('copy')
    .summary('the register into another place')
    .description(
      'Puts all that a register holds into another one, which must be new or empty: all or nothing. In the end the rows of every table are ' +
        'counted and their hashes compared. The register that is copied stays as it is.',
    )
    .argument('<from>', 'a folder, or the address of a database')
    .argument('<to>', 'a folder, or the address of a database; new or empty')
    .option('--json', 'print the counts and hashes as JSON')
    .addHelpText(
      'after',
      `
Examples:
  isnad db copy register postgres://isnad@localhost/isnad
  isnad db copy postgres://isnad@localhost/isnad /data/register
  isnad db copy register /mnt/stick/register --json`,
    )
    .action((from: string, to: string, options: { json?: boolean }) => copy(from, to, options, terminal));
}

async function copy(from: string, to: string, { json }: { json?: boolean }, terminal: Terminal): Promise<void> {
  const { copyRegister, openRegister } = await import('../../store/index.ts');
  await withRegister(openRegister(from, { create: false }), (source) =>
    withRegister(openRegister(to), async (target) => {
      const contents = await copyRegister(source, target, (rows) => terminal.progress(`${rows} rows copied`));
      const places = { from: source.place.name, to: target.place.name };
      if (json) await terminal.print(JSON.stringify({ ...places, tables: contents }));
      else
        await terminal.print(
          `${tellContents(contents)} copied from ${places.from} to ${places.to}; both hold the same.`,
        );
    }),
  );
}
