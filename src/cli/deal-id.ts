import { type Deal, IsnadError } from '../model/index.ts';

/**
 * The deal whose id a user typed, or began.
 *
 * @throws IsnadError `not-found` where there is none, or several begin so
 */
export function dealOf(deals: readonly Deal[], start: string, register: string): Deal {
  const [deal, other] = start === '' ? [] : deals.filter(({ id }) => id.startsWith(start));
  if (other) {
    throw new IsnadError('not-found', `More than one deal begins with «${start}».`, { wayOut: 'Give more of its id.' });
  }
  if (!deal) {
    throw new IsnadError('not-found', `There is no deal «${start}» in ${register}.`, {
      wayOut: '«isnad deals» lists them; ids change when documents come that tell of an earlier or another contract.',
    });
  }
  return deal;
}
