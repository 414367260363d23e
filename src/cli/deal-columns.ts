import {
  type Entities,
  type Language,
  message,
  sayDeal,
  sayName,
  sayNames,
  sayStage,
  sayWhat,
} from '../messages/index.ts';
import type { DealSummary } from '../store/index.ts';
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

/** A deal of a list in a few words. */
export function sayDealLine(deal: DealSummary, entities: Entities, language: Language): string {
  return sayDeal(sayable(deal), entities, language);
}

/** One deal as a row of that table. */
export function dealTableRow(deal: DealSummary, entities: Entities, language: Language): string[] {
  const side = (ids: readonly string[]) => sayNames(ids, entities, language) || '?';
  const { independent, established } = deal.origins;
  return [
    shortId(deal.id),
    `${side(deal.supplier)} → ${side(deal.recipient)}`,
    sayWhat(sayable(deal), entities, language),
    deal.stage ? sayStage(deal.stage.stage, language) : '',
    String(deal.claims),
    String(deal.documents),
    established ? String(independent) : message('deal.origins.short.open', language),
    deal.disputed.map((field) => message(`dispute-name.${field}`, language)).join(language === 'ar' ? '، ' : ', '),
  ].map(plain);
}

/** A line with its weapon as the only one that is told. */
function sayable({ supplier, recipient, what, category }: DealSummary) {
  return { supplier, recipient, what, quantities: category === null ? [] : [{ item: what, category }] };
}

/** Heads of the CSV; lists inside a cell are parted by «; ». */
export const dealCsvHeads = [
  ...['deal', 'supplier', 'recipient', 'what', 'stage', 'stage_claim', 'claims', 'maybe', 'documents'],
  ...['named_origins', 'independence_established', 'disputed', 'first_reported', 'last_reported'],
] as const;

/** One deal as a row of the CSV: names in the language asked for, days bare. */
export function dealCsvRow(deal: DealSummary, entities: Entities, language: Language): (string | number | null)[] {
  const names = (ids: readonly string[]) => ids.map((id) => plain(sayName(id, entities, language))).join('; ');
  const { claims, maybe, documents, origins, disputed, firstReported, lastReported } = deal;
  return [
    ...[deal.id, names(deal.supplier), names(deal.recipient)],
    deal.what === null ? null : plain(sayWhat(sayable(deal), entities, language)),
    ...[deal.stage?.stage ?? null, deal.stage?.claim ?? null, claims, maybe, documents],
    ...[origins.independent, origins.established ? 'yes' : 'no', disputed.join('; '), firstReported, lastReported],
  ];
}

/** Without signs of direction, which a cell gets as a whole. */
function plain(text: string): string {
  return text.replace(/[\u2068\u2069]/gu, '');
}
