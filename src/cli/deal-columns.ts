import { type Language, message, sayName, sayNames, sayStage, sayWhat } from '../messages/index.ts';
import type { Deal } from '../model/index.ts';
import type { DealBook, DealSummary } from '../pipeline/deals/index.ts';
import { shortId } from './document-id.ts';
import type { Column } from './table.ts';

/** Columns of the table of deals for people. */
export function dealTable(language: Language): Column[] {
  return [
    { head: message('column.deal', language) },
    { head: message('column.parties', language), shrinks: true },
    { head: message('column.what', language), shrinks: true },
    { head: message('column.stage', language) },
    { head: message('column.claims', language) },
    { head: message('column.documents', language) },
    { head: message('column.origins', language) },
    { head: message('column.disputed', language) },
  ];
}

/** One deal as a row of that table. */
export function dealTableRow(deal: Deal, summary: DealSummary, { entities }: DealBook, language: Language): string[] {
  const side = (ids: readonly string[]) => sayNames(ids, entities, language) || '?';
  const { independent, established } = summary.origins;
  return [
    shortId(deal.id),
    `${side(deal.supplier)} → ${side(deal.recipient)}`,
    sayWhat(deal, entities, language),
    deal.stage ? sayStage(deal.stage.stage, language) : '',
    String(summary.claims),
    String(summary.documents),
    established ? String(independent) : message('deal.origins.short.open', language),
    summary.disputed.map((field) => message(`dispute-name.${field}`, language)).join(language === 'ar' ? '، ' : ', '),
  ].map(plain);
}

/** Heads of the CSV; lists inside a cell are parted by «; ». */
export const dealCsvHeads = [
  ...['deal', 'supplier', 'recipient', 'what', 'stage', 'stage_claim', 'claims', 'maybe', 'documents'],
  ...['named_origins', 'independence_established', 'disputed', 'first_reported', 'last_reported'],
] as const;

/** One deal as a row of the CSV: names in the language asked for, days bare. */
export function dealCsvRow(
  deal: Deal,
  summary: DealSummary,
  { entities }: DealBook,
  language: Language,
): (string | number | null)[] {
  const names = (ids: readonly string[]) => ids.map((id) => plain(sayName(id, entities, language))).join('; ');
  const { claims, maybe, documents, origins, disputed, firstReported, lastReported } = summary;
  return [
    ...[deal.id, names(deal.supplier), names(deal.recipient)],
    deal.what === null ? null : plain(sayWhat(deal, entities, language)),
    ...[deal.stage?.stage ?? null, deal.stage?.claim ?? null, claims, maybe, documents],
    ...[origins.independent, origins.established ? 'yes' : 'no', disputed.join('; '), firstReported, lastReported],
  ];
}

/** Without signs of direction, which a cell gets as a whole. */
function plain(text: string): string {
  return text.replace(/[\u2068\u2069]/gu, '');
}
