import { type Catalogue, loadCatalogue } from '../../../knowledge/index.ts';
import type { FamilyOf } from '../../../resolve/index.ts';
import type { DealWork, Register } from '../../../store/index.ts';
import { contentHash } from '../../../text/index.ts';
import { regather } from './regather.ts';
import { regroup } from './regroup.ts';
import { retell } from './retell.ts';
import { rowOf } from './rows.ts';

/** Fewer documents change no plan of the database. */
const MANY = 500;

/**
 * Brings the deals of a register up to date with its documents: only those whose claims came, went or changed are worked out again,
 * and the deals are the same as if all were. In one transaction, so that a process that is killed leaves the deals as they were, and the
 * list of what is to be done.
 *
 * @param catalogue tells the families of weapons; by other families all deals are worked out again
 * @param atOnce how many changed documents are looked at, for who does it in parts; all unless said otherwise
 * @returns how many documents had changed, at most `atOnce`
 */
export async function updateDeals(
  register: Register,
  catalogue: Catalogue = loadCatalogue(),
  atOnce?: number,
): Promise<number> {
  // Who may only read a register on a server sees its deals as long as nothing is to be done.
  if (await dealsAreFresh(register, catalogue)) return 0;
  return register.updateDeals((work) => updateIn(work, catalogue, atOnce));
}

/** True where nothing has changed since the deals were worked out. */
export function dealsAreFresh(register: Register, catalogue: Catalogue = loadCatalogue()): Promise<boolean> {
  return register.dealsAreFresh(familiesIn(catalogue));
}

/** The same as part of other work on deals. */
export async function updateIn(work: DealWork, catalogue: Catalogue, atOnce?: number): Promise<number> {
  await work.setFamilies(familiesIn(catalogue));
  const stale = await work.stale(atOnce);
  if (stale.length === 0) return 0;
  await work.settle(stale);
  const familyOf: FamilyOf = (weapon) => catalogue.get(weapon)?.family ?? weapon;
  const documents = stale.map(({ document }) => document);
  const fresh = (await work.transferClaims(documents)).map((transfer) => rowOf(transfer, familyOf));
  const { groups, claimsBefore } = await regroup(work, documents, fresh);
  const { deals, gone } = await regather(work, groups, claimsBefore, await work.rulings());
  await work.removeDeals(gone);
  await retell(work, deals, catalogue);
  if (stale.length >= MANY) await work.refreshStatistics();
  return stale.length;
}

/** What tells the families of one catalogue from those of another. */
function familiesIn(catalogue: Catalogue): string {
  return contentHash(JSON.stringify(catalogue.ofType('weapon').map(({ id, family }) => [id, family])));
}
