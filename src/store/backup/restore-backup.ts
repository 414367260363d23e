import { IsnadError } from '../../model/index.ts';
import { refuseUnknown } from '../migrate.ts';
import { openRegister } from '../open-register.ts';
import type { Place } from '../place.ts';
import { type Contents, differences, type Progress, Tally } from './contents.ts';
import { backupRows, verifyBackup } from './read-backup.ts';

/**
 * Makes a register from a backup, in a new or empty place; nothing is made where the file is not whole. All rows come in or none, and what
 * came in is held against what the backup says.
 * A backup that an older Isnad wrote is brought up to date behind it, in a place that has no tables yet.
 * Throws `bad-backup`, `register-newer`, `register-not-empty`, and what openRegister throws.
 */
export async function restoreBackup(
  file: string,
  to: string,
  progress: Progress = () => {},
): Promise<{ contents: Contents; place: Place }> {
  const { head, end } = await verifyBackup(file);
  refuseUnknown(head.migrations, { kind: 'folder', name: file }, 'The backup');
  const register = await openRegister(to, { upTo: head.migrations.at(-1) });
  try {
    if ((await register.migrations()).length !== head.migrations.length) throw hasNewerTables(register.place);
    await register.fill(new Tally().counting(backupRows(file), progress));
    refuseOther(end.contents, await register.contents(), register.place);
  } finally {
    await register.close();
  }
  const renewed = await openRegister(to);
  try {
    await renewed.renewStatistics();
  } finally {
    await renewed.close();
  }
  return { contents: end.contents, place: register.place };
}

/** Throws where a register does not hold what was put into it. */
export function refuseOther(wanted: Contents, found: Contents, { name }: Place): void {
  const other = differences(wanted, found);
  if (other.length === 0) return;
  throw new IsnadError(
    'register-unusable',
    `The register in ${name} does not hold what was put into it: ${other.join(', ')}.`,
    {
      file: name,
      wayOut: 'Do it again in another place; what it was made from is as it was.',
    },
  );
}

function hasNewerTables({ kind, name }: Place): IsnadError {
  return new IsnadError('register-not-empty', `The register in ${name} is newer than the backup, if empty.`, {
    wayOut: `Name a ${kind === 'server' ? 'database' : 'folder'} with nothing in it.`,
    file: name,
  });
}
