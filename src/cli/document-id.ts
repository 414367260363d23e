import { IsnadError } from '../model/index.ts';
import type { Register } from '../store/index.ts';

/** Digits of an id that tables show: 48 bits tell the documents of a large register apart. */
const SHORT = 12;

/** An id as tables show it. JSON and CSV have it whole. */
export function shortId(id: string): string {
  return id.slice(0, SHORT);
}

const one = { documents: 'document', claims: 'claim', reviews: 'review' } as const;

/**
 * The whole id of which a user typed the beginning; undefined where none begins so.
 *
 * @throws IsnadError `not-found` where several begin so
 */
export async function idOf(register: Register, what: keyof typeof one, start: string): Promise<string | undefined> {
  const [id, other] = start === '' ? [] : await register.idsOf(what, start, 2);
  if (other === undefined) return id;
  throw new IsnadError('not-found', `More than one ${one[what]} begins with «${start}».`, {
    wayOut: 'Give more of its id.',
  });
}

/** The same for a document; what begins no id is given back as it is. */
export async function wholeId(register: Register, start: string): Promise<string> {
  return (await idOf(register, 'documents', start)) ?? start;
}

/** The error of an id that the register does not have. */
export function noDocument(id: string, register: string): IsnadError {
  return new IsnadError('not-found', `There is no document «${id}» in ${register}.`, {
    wayOut: '«isnad documents» lists them.',
  });
}
