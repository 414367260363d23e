import type { Entities } from '../messages/index.ts';
import { entitiesOfClaim } from '../model/index.ts';
import type { ClaimRow, Register } from '../store/index.ts';

/** The entities that the rows name, from the register. */
export async function entitiesOf(register: Register, rows: readonly ClaimRow[]): Promise<Entities> {
  const ids = rows.flatMap(({ claim, document }) => [
    ...entitiesOfClaim(claim),
    ...(document.publisher === null ? [] : [document.publisher]),
  ]);
  return entitiesById(register, ids);
}

/** The entities of these ids, by id. */
export async function entitiesById(register: Register, ids: readonly string[]): Promise<Entities> {
  const found = await register.entities([...new Set(ids)]);
  return new Map(found.map((entity) => [entity.id, entity]));
}
