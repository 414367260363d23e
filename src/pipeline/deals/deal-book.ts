import type { Origins } from '../../model/index.ts';
import { findOrigins, type SharedText } from '../../resolve/index.ts';
import type { ClaimRow, DocumentText, EntitySummary } from '../../store/index.ts';
import { carryingDocuments } from './carrying.ts';

/** What is needed to tell an entity: all that the register and the catalogue know of it but where it stands. */
export type Entities = ReadonlyMap<string, EntitySummary>;

/** Claims of one deal, with all that is needed to tell them and who stands behind them. Nothing in it changes when the register does. */
export class DealBook {
  /** Every entity that the claims and the deal name. */
  readonly entities: Entities;
  /** Who stands behind the claims, and who has it from whom. */
  readonly origins: Origins;
  readonly #rows: ReadonlyMap<string, ClaimRow>;

  /**
   * @param rows claims that may be told
   * @param carried ids of those of them whose documents carry the deal; a claim that may be of it carries nothing
   * @param credits of the documents
   * @param echoes documents that share passages
   */
  constructor(
    entities: Entities,
    rows: readonly ClaimRow[],
    carried: readonly string[],
    credits: readonly Pick<DocumentText, 'id' | 'credits'>[],
    echoes: readonly SharedText[],
  ) {
    this.entities = entities;
    this.#rows = new Map(rows.map((row) => [row.claim.id, row]));
    const creditsById = new Map(credits.map((document) => [document.id, document]));
    this.origins = findOrigins(carryingDocuments(this.rowsOf(carried), creditsById), echoes);
  }

  /** The claims of these ids, as the register has them; ids that there are none of are left out. */
  rowsOf(claims: readonly string[]): ClaimRow[] {
    return claims.flatMap((id) => this.#rows.get(id) ?? []);
  }
}
