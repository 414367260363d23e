import { type Entity, entitiesOfClaim } from '../../model/index.ts';
import type { Register, ReviewedClaim, StoredDocument } from '../../store/index.ts';

/** A document of the register as people have it. */
export interface ReviewedDocument {
  /** With the claims that hold: corrected and added ones among them, the rejected ones left out; and with all whom these name. */
  document: StoredDocument;
  /** All claims, the rejected ones too, in the order by which they are numbered («4f2a91c07be3:2»). */
  claims: ReviewedClaim[];
}

/** The document of an id as people have reviewed it; null where there is none. */
export async function reviewedDocument(register: Register, id: string): Promise<ReviewedDocument | null> {
  const document = await register.document(id);
  if (document === null) return null;
  const claims = await register.reviewedClaims(id);
  const known = new Set(document.entities.map((entity) => entity.id));
  const more = claims.flatMap(({ claim }) => entitiesOfClaim(claim)).filter((one) => !known.has(one));
  const named = (await register.entities(more)).map((entity): Entity => ({ ...entity, mentions: [] }));
  const holding = claims.filter(({ review }) => review.state !== 'rejected').map(({ claim }) => claim);
  return { document: { ...document, entities: [...document.entities, ...named], claims: holding }, claims };
}
