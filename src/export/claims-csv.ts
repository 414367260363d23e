import type { Claim, Document } from '../model/index.ts';
import { csvLine } from './csv.ts';

/** A claim with what is told of its document, and its words. */
export interface ClaimInDocument {
  claim: Claim;
  document: Pick<Document, 'id' | 'url' | 'publisher' | 'title' | 'publishedAt'>;
  quote: string;
}

/** The first line of the CSV. */
export const claimsCsvHead = csvLine([
  ...['claim', 'document', 'url', 'publisher', 'published', 'title', 'kind', 'subtype', 'assertion'],
  ...['supplier', 'recipient', 'parties', 'items', 'categories', 'quantities', 'amounts', 'units', 'qualifiers'],
  ...['from', 'to', 'time', 'place', 'chain', 'stances', 'quote'],
]);

/** One claim as a line of the CSV: names as `nameOf` says ids, numbers and days bare; lists inside a cell are parted by «; ». */
export function claimCsvLine({ claim, document, quote }: ClaimInDocument, nameOf: (id: string) => string): string {
  const list = (values: readonly (string | number | null)[]) => values.map((value) => value ?? '').join('; ');
  const names = (ids: readonly string[] | undefined) => list((ids ?? []).map(nameOf));
  const { supplier, recipient, ...others } = claim.roles;
  return csvLine([
    ...[claim.id, document.id, document.url, document.publisher && nameOf(document.publisher)],
    ...[document.publishedAt, document.title, claim.kind, claim.subtype, claim.assertion],
    ...[names(supplier), names(recipient), names([...new Set(Object.values(others).flat())])],
    list(claim.items.map(({ entity }) => entity && nameOf(entity))),
    list(claim.items.map(({ category }) => category)),
    list(claim.items.map(({ quantity }) => quantity)),
    list(claim.amounts.map(({ value }) => value)),
    list(claim.amounts.map(({ unit }) => unit)),
    list(claim.amounts.map(({ qualifier }) => qualifier)),
    ...[claim.time?.start ?? null, claim.time?.end ?? null, claim.time?.text ?? null, names(claim.place)],
    names(claim.attribution.map(({ source }) => source)),
    list(claim.attribution.map(({ stance }) => stance)),
    quote,
  ]);
}
