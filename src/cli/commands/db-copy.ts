import { resolve } from 'node:path';
import type { Command } from 'commander';
import { IsnadError } from '../../model/index.ts';
import { withRegister } from '../open-register.ts';
import { rowProgress } from '../row-progress.ts';
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
  const { copyRegister, isAddress, openRegister } = await import('../../store/index.ts');
  const whole = (place: string) => (isAddress(place) ? place : resolve(place));
  if (whole(from) === whole(to)) {
    throw new IsnadError('register-not-empty', 'This is one register, and a copy needs another place.', {
      wayOut: 'Name a new folder or an empty database.',
    });
  }
  await withRegister(openRegister(from, { create: false }), (source) =>
    withRegister(openRegister(to), async (target) => {
      const contents = await copyRegister(source, target, rowProgress(terminal, 'copied'));
      const places = { from: source.place.name, to: target.place.name };
      if (json) await terminal.print(JSON.stringify({ ...places, tables: contents }));
      else
        await terminal.print(
          `${tellContents(contents)} copied from ${places.from} to ${places.to}; both hold the same.`,
        );
    }),
  );
}
