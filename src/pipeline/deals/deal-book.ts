import type { Deal, Origins } from '../../model/index.ts';
import type { CarryingDocument, SharedText } from '../../resolve/index.ts';
import { findOrigins } from '../../resolve/index.ts';
import type { ClaimRow, EntitySummary } from '../../store/index.ts';

/** What is needed to tell an entity: all that the register and the catalogue know of it but where it stands. */
export type Entities = ReadonlyMap<string, EntitySummary>;

/** A document that carries claims of deals. */
export type Carrying = Omit<CarryingDocument, 'claims'>;

/** The deals that a register tells of, with the claims that they are made of. Nothing in it changes when the register does. */
export class DealBook {
  /** By id. */
  readonly deals: readonly Deal[];
  /** Every entity that the deals and their claims name. */
  readonly entities: Entities;
  readonly #rows: ReadonlyMap<string, ClaimRow>;
  readonly #documents: ReadonlyMap<string, Carrying>;
  /** Texts that repeat each other, by the first of the two. */
  readonly #texts: ReadonlyMap<string, SharedText[]>;

  constructor(
    deals: readonly Deal[],
    entities: Entities,
    rows: ReadonlyMap<string, ClaimRow>,
    documents: ReadonlyMap<string, Carrying>,
    texts: readonly SharedText[],
  ) {
    this.deals = deals;
    this.entities = entities;
    this.#rows = rows;
    this.#documents = documents;
    this.#texts = Map.groupBy(texts, ({ a }) => a);
  }

  /** The claims of these ids, as the register has them; ids that there are none of are left out. */
  rowsOf(claims: readonly string[]): ClaimRow[] {
    return claims.flatMap((id) => this.#rows.get(id) ?? []);
  }

  /** The documents that carry a deal, by id. Those that may carry it are not among them. */
  documentsOf({ steps }: Deal): string[] {
    return [...new Set(steps.map(({ document }) => document))].sort();
  }

  /** Days of the first and the last document that carries a deal; null where none has one. */
  daysOf({ steps }: Deal): { first: string | null; last: string | null } {
    const rows = this.rowsOf(steps.map(({ claim }) => claim));
    const days = rows.flatMap(({ document }) => document.publishedAt ?? []).sort();
    return { first: days[0] ?? null, last: days.at(-1) ?? null };
  }

  /** Who stands behind a deal, and who has it from whom. */
  originsOf(deal: Deal): Origins {
    const byDocument = Map.groupBy(this.rowsOf(deal.steps.map(({ claim }) => claim)), ({ document }) => document.id);
    const documents = this.documentsOf(deal).flatMap((id): CarryingDocument[] => {
      const document = this.#documents.get(id);
      return document ? [{ ...document, claims: (byDocument.get(id) ?? []).map(({ claim }) => claim) }] : [];
    });
    return findOrigins(
      documents,
      documents.flatMap(({ id }) => this.#texts.get(id) ?? []),
    );
  }
}
