import type { Register } from '../register.ts';
import { type Contents, type Progress, Tally } from './contents.ts';
import { refuseOther } from './restore-backup.ts';

/**
 * Puts all that one register holds, as it stands at one moment, into another, which must be empty: all or nothing. Counts and hashes of the
 * rows that were read are then held against those that the other has.
 * Throws `register-not-empty`, and `register-unusable` where the two are not the same in the end.
 */
export async function copyRegister(from: Register, to: Register, progress: Progress = () => {}): Promise<Contents> {
  const tally = new Tally();
  await to.fill(tally.counting(from.rows(), progress));
  refuseOther(tally.contents, await to.contents(), to.place);
  await to.renewStatistics();
  return tally.contents;
}
