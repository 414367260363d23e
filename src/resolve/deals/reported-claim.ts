import type { Claim } from '../../model/index.ts';

/** A claim with what is known of the document that it stands in. */
export interface ReportedClaim {
  claim: Claim;
  document: { id: string; publishedAt: string | null };
}

/** The state of an entity, as an entity id, or null: of a company its home, of a state itself. */
export type StateOf = (entity: string) => string | null;
