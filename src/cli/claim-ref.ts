import { IsnadError } from '../model/index.ts';
import type { Register, ReviewedClaim } from '../store/index.ts';
import { idOf, wholeId } from './document-id.ts';

/** A claim of the register that a user named. */
export interface NamedClaim extends ReviewedClaim {
  document: string;
}

/**
 * The claim that a user names: by its id or as much of it as tells it from others, or by a document and the number that «isnad show»
 * gives it there («4f2a91c07be3:2»).
 *
 * @throws IsnadError `not-found` where there is none, or several are meant
 */
export async function claimOf(register: Register, named: string): Promise<NamedClaim> {
  const { start, number } = /^(?<start>[^:]+):(?<number>\d+)$/u.exec(named)?.groups ?? {};
  if (start !== undefined) {
    const document = await wholeId(register, start);
    const claims = await register.reviewedClaims(document);
    const claim = claims[Number(number) - 1];
    if (claim) return { document, ...claim };
    const has = claims.length === 0 ? 'It has none.' : `It has ${claims.length}.`;
    throw new IsnadError('not-found', `There is no claim ${number} of a document «${start}».`, { wayOut: has });
  }
  const id = await idOf(register, 'claims', named);
  const [row] = id === undefined ? [] : await register.claimRows([id]);
  const claim = row && (await register.reviewedClaims(row.document.id)).find((one) => one.claim.id === id);
  if (row && claim) return { document: row.document.id, ...claim };
  throw new IsnadError('not-found', `There is no claim «${named}».`, {
    wayOut: 'Name it by its document and number, as «isnad show DOCUMENT» lists them: 4f2a91c07be3:2.',
  });
}
