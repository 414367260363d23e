import type { Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import { insertRows } from './insert-rows.ts';
import type { ClaimRows } from './rows.ts';

/** Puts what belongs to claims into the tables beside theirs. */
export async function insertClaimParts(trx: Transaction<Tables>, all: readonly ClaimRows[]): Promise<void> {
  const parts = (name: Exclude<keyof ClaimRows, 'claims'>) => all.flatMap((rows): object[] => rows[name]);
  await insertRows(trx, 'claim_parties', parts('parties'));
  await insertRows(trx, 'claim_items', parts('items'));
  await insertRows(trx, 'claim_amounts', parts('amounts'));
  await insertRows(trx, 'claim_places', parts('places'));
  await insertRows(trx, 'claim_links', parts('links'));
  await insertRows(trx, 'claim_evidence', parts('evidence'));
}
