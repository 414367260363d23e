import { IsnadError } from '../model/index.ts';
import type { Register } from '../store/index.ts';

/** Digits of an id that tables show: 48 bits tell the documents of a large register apart. */
const SHORT = 12;

/** An id as tables show it. JSON and CSV have it whole. */
export function shortId(id: string): string {
  return id.slice(0, SHORT);
}

/**
 * The whole id of which a user typed the beginning; what begins no id is given back as it is.
 *
 * @throws IsnadError `not-found` where several documents begin so
 */
export async function wholeId(register: Register, start: string): Promise<string> {
  const [id, other] = start === '' ? [] : await register.documentIds(start, 2);
  if (other === undefined) return id ?? start;
  throw new IsnadError('not-found', `More than one document begins with «${start}».`, {
    wayOut: 'Give more of its id.',
  });
}

/** The error of an id that the register does not have. */
export function noDocument(id: string, register: string): IsnadError {
  return new IsnadError('not-found', `There is no document «${id}» in ${register}.`, {
    wayOut: '«isnad documents» lists them.',
  });
}
