import { entitiesOfClaim } from '../../model/index.ts';
import { toQuery } from '../../pipeline/search/index.ts';
import type { ClaimRow } from '../../store/index.ts';
import { linkNext } from '../link-next.ts';
import type { listClaims } from '../routes.ts';
import type { Handler } from '../services.ts';

export const listClaimsHandler: Handler<typeof listClaims> =
  ({ register }) =>
  async (c) => {
    const { after, limit, words, ...filter } = c.req.valid('query');
    const asked = { ...filter, ...(words !== undefined && { words: toQuery(words) }) };
    const { rows, next } = await register.claims(asked, { after, limit });
    linkNext(c, next);
    return c.json({ claims: rows, entities: await register.entities(rows.flatMap(entitiesOfRow)), next }, 200);
  };

/** Ids of all that a claim and its document name. */
export function entitiesOfRow({ claim, document }: ClaimRow): string[] {
  return [...entitiesOfClaim(claim), ...(document.publisher === null ? [] : [document.publisher])];
}
