import type { Catalogue } from '../../knowledge/index.ts';
import type { EntitySummary, Register } from '../../store/index.ts';
import type { Entities } from './deal-book.ts';

/** Ids that are asked for at a time. */
const PAGE = 1000;

/**
 * The entities of these ids. What no document names (the state of a firm, the family of a weapon) is taken from the
 * catalogue; what neither knows is left out.
 */
export async function entitiesOf(register: Register, ids: readonly string[], catalogue: Catalogue): Promise<Entities> {
  const wanted = [...new Set(ids)].filter((id) => id !== '').sort();
  const found = new Map<string, EntitySummary>();
  for (let i = 0; i < wanted.length; i += PAGE) {
    for (const entity of await register.entities(wanted.slice(i, i + PAGE))) found.set(entity.id, entity);
  }
  for (const id of wanted) {
    const entry = found.has(id) ? undefined : catalogue.get(id);
    if (!entry) continue;
    const { type, state, ar, en } = entry;
    found.set(id, { id, type, state, name: { ar: ar[0] as string, en: en[0] as string } });
  }
  return found;
}
