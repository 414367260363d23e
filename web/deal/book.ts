import type { ClaimRow, EntitySummary, Origins } from '../../src/api/types.ts';
import { sayChain, sayClaim } from '../../src/messages/index.ts';
import type { Lang } from '../i18n/language.ts';
import { byId, type Entities, nameOf } from '../parts/entities.ts';

/** Claims with all that is needed to tell them and who stands behind them. */
export type Book = { rows: ReadonlyMap<string, ClaimRow>; entities: Entities; origins: Origins };

export function bookOf(answer: {
  claims: readonly ClaimRow[];
  entities: readonly EntitySummary[];
  origins: Origins;
}): Book {
  return {
    rows: new Map(answer.claims.map((row) => [row.claim.id, row])),
    entities: byId(answer.entities),
    origins: answer.origins,
  };
}

/** The claims of these ids that there are. */
export function rowsOf(ids: readonly string[], { rows }: Book): ClaimRow[] {
  return ids.flatMap((id) => rows.get(id) ?? []);
}

/** A claim as a sentence that says who reports it. */
export function sentenceOf({ claim, document }: ClaimRow, { entities }: Book, lang: Lang): string {
  return sayClaim(claim, entities, lang, document.publisher);
}

/** The address of a claim in its article. */
export function addressOf({ claim, document }: ClaimRow): string {
  return `/documents/${encodeURIComponent(document.id)}#claim-${encodeURIComponent(claim.id)}`;
}

/** The outlet of a claim, and the chain that it cites; null where it speaks in its own voice. */
export function reporterOf(
  { claim, document }: ClaimRow,
  { entities }: Book,
  lang: Lang,
): { publisher: string | null; chain: string | null } {
  return {
    publisher: document.publisher === null ? null : nameOf(document.publisher, entities, lang).text,
    chain: claim.attribution.length === 0 ? null : sayChain(claim.attribution, entities, lang),
  };
}
