import { type Catalogue, loadCatalogue } from '../../knowledge/index.ts';
import type { Deal } from '../../model/index.ts';
import { dealOf } from '../../resolve/index.ts';
import { type ClaimRow, type DocumentText, entitiesOfRow, type Register, type StoredDeal } from '../../store/index.ts';
import { DealBook } from './deal-book.ts';
import { entitiesOf } from './deal-entities.ts';

/** Ids that are asked for at a time. */
const PAGE = 1000;

/** A deal with all that is reported of it. */
export interface TaleOfDeal {
  deal: Deal;
  book: DealBook;
}

/**
 * One deal as it was last worked out, told of its claims; null where there is none of that id. A few look-ups by key, however many
 * other deals there are.
 *
 * @param catalogue names what no document names
 */
export async function readDeal(
  register: Register,
  id: string,
  catalogue: Catalogue = loadCatalogue(),
): Promise<TaleOfDeal | null> {
  const stored = await register.deal(id);
  if (stored === null) return null;
  const { summary, claims, maybe, echoes } = stored;
  const { supplier, recipient, what } = summary;
  const rows = await inPages([...claims, ...maybe], (ids) => register.claimRows(ids));
  const byId = new Map(rows.map((row) => [row.claim.id, row]));
  const deal = toldOf(stored, byId);
  const entities = await entitiesOf(
    register,
    [...rows.flatMap(entitiesOfRow), ...supplier, ...recipient, what ?? ''],
    catalogue,
  );
  const credits = await creditsOf(register, claims, byId);
  return { deal, book: new DealBook(entities, rows, claims, credits, echoes) };
}

/** A deal as it is kept, told of its claims. */
export function toldOf({ summary, claims, maybe }: StoredDeal, rows: ReadonlyMap<string, ClaimRow>): Deal {
  const { id, supplier, recipient, what, contradicted } = summary;
  const refs = (ids: readonly string[]) => ids.map((claim) => ({ id: claim }));
  const untold = { id, sides: { supplier, recipient }, what, contradicted };
  return dealOf({ ...untold, claims: refs(claims), maybe: refs(maybe) }, rows);
}

async function creditsOf(
  register: Register,
  claims: readonly string[],
  rows: ReadonlyMap<string, ClaimRow>,
): Promise<Pick<DocumentText, 'id' | 'credits'>[]> {
  const documents = new Set(claims.flatMap((id) => rows.get(id)?.document.id ?? []));
  return inPages([...documents], (ids) => register.credits(ids));
}

/** Asks for so many ids at a time. */
export async function inPages<T>(ids: readonly string[], ask: (ids: string[]) => Promise<T[]>): Promise<T[]> {
  const all: T[] = [];
  for (let i = 0; i < ids.length; i += PAGE) all.push(...(await ask(ids.slice(i, i + PAGE))));
  return all;
}
