import { type Catalogue, loadCatalogue } from '../../knowledge/index.ts';
import { findNearDuplicates, type SharedText } from '../../resolve/index.ts';
import { type ClaimRow, entitiesOfRow, type Register } from '../../store/index.ts';
import { DealBook } from './deal-book.ts';
import { entitiesOf } from './deal-entities.ts';
import { inPages } from './read-deal.ts';

/** A claim, with those of other documents that say the same. */
export interface TaleOfClaim {
  row: ClaimRow;
  /** Ids of the claims that say it, itself among them. */
  sayings: string[];
  /** The deals that it is counted in or may be of; none for what is no transfer. */
  deals: { id: string; counted: boolean }[];
  book: DealBook;
}

/**
 * Who carries a claim. Of a transfer those say the same that tell of one stage of one deal, and assert or deny it alike; of other kinds
 * those with the same parties whose days lie no more than a month apart. Null where there is none of that id.
 */
export async function readClaimOrigins(
  register: Register,
  id: string,
  catalogue: Catalogue = loadCatalogue(),
): Promise<TaleOfClaim | null> {
  const [row] = await register.claimRows([id]);
  if (row === undefined) return null;
  const deals = await register.dealsOfClaim(id);
  const sayings = await sayingsOf(register, row, deals.find(({ counted }) => counted)?.id);
  const rows = await inPages(sayings, (ids) => register.claimRows(ids));
  const documents = [...new Set(rows.map(({ document }) => document.id))].sort();
  const texts = await inPages(documents, (ids) => register.texts(ids));
  const days = new Map(rows.map(({ document }) => [document.id, document.publishedAt]));
  const echoes = findNearDuplicates(
    texts.map(({ id: document, text }) => ({ text, publishedAt: days.get(document) ?? null })),
  ).map(({ a, b, shared }): SharedText => ({ a: texts[a]?.id ?? '', b: texts[b]?.id ?? '', shared }));
  const entities = await entitiesOf(register, rows.flatMap(entitiesOfRow), catalogue);
  return { row, sayings, deals, book: new DealBook(entities, rows, sayings, texts, echoes) };
}

async function sayingsOf(register: Register, { claim }: ClaimRow, deal: string | undefined): Promise<string[]> {
  if (deal === undefined) return claim.kind === 'transfer' ? [claim.id] : register.sameClaims(claim.id);
  const claims = (await register.deal(deal))?.claims ?? [];
  const rows = await inPages(claims, (ids) => register.claimRows(ids));
  const alike = rows.filter((one) => one.claim.subtype === claim.subtype && one.claim.assertion === claim.assertion);
  return alike.map((one) => one.claim.id);
}
