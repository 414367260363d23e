import type { CarryingDocument } from '../../resolve/index.ts';
import type { ClaimRow, DocumentText } from '../../store/index.ts';

/** The documents that carry these claims, each with its claims, by id. */
export function carryingDocuments(
  rows: readonly ClaimRow[],
  texts: ReadonlyMap<string, Pick<DocumentText, 'credits'>>,
): CarryingDocument[] {
  const byDocument = Map.groupBy(rows, ({ document }) => document.id);
  return [...byDocument]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, those]) => {
      const [{ document }] = those as [ClaimRow, ...ClaimRow[]];
      const { publisher, publishedAt } = document;
      const credits = texts.get(id)?.credits ?? [];
      return { id, publisher, publishedAt, credits, claims: those.map(({ claim }) => claim) };
    });
}
