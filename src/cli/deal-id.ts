import { IsnadError } from '../model/index.ts';
import { readDeal, type TaleOfDeal, updateDeals } from '../pipeline/deals/index.ts';
import type { Register } from '../store/index.ts';

/**
 * The deal whose id a user typed, or began; where none has such an id any more, the one that has the first claim of that which had.
 * Null where there is none.
 *
 * @throws IsnadError `not-found` where several begin so
 */
export async function findDeal(register: Register, start: string): Promise<TaleOfDeal | null> {
  await updateDeals(register);
  const [id, other] = start === '' ? [] : await register.dealIds(start, 2);
  if (other !== undefined) {
    throw new IsnadError('not-found', `More than one deal begins with «${start}».`, { wayOut: 'Give more of its id.' });
  }
  return id === undefined ? null : readDeal(register, id);
}

/** The error of an id that no deal has. */
export function noDeal(start: string, register: string): IsnadError {
  return new IsnadError('not-found', `There is no deal «${start}» in ${register}.`, {
    wayOut: '«isnad deals» lists them.',
  });
}
