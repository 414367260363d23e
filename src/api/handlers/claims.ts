import { entitiesOfClaim } from '../../model/index.ts';
import { toQuery } from '../../pipeline/search/index.ts';
import type { ClaimRow } from '../../store/index.ts';
import { linkNext } from '../link-next.ts';
import type { RecentAnswers } from '../recent-answers.ts';
import type { listClaims } from '../routes.ts';
import type { Handler } from '../services.ts';

/** How long a page is given again without asking, in milliseconds: fifty readers of a list are answered as one. */
const FRESH_MS = 5000;

export const listClaimsHandler =
  (recent: RecentAnswers): Handler<typeof listClaims> =>
  ({ register }) =>
  async (c) => {
    const { after, limit, words, ...filter } = c.req.valid('query');
    const asked = { ...filter, ...(words !== undefined && { words: toQuery(words) }) };
    const ask = async () => {
      const { rows, next } = await register.claims(asked, { after, limit });
      return { claims: rows, entities: await register.entities(rows.flatMap(entitiesOfRow)), next };
    };
    const page = await recent.to(['claims', asked, after, limit], ask, FRESH_MS);
    linkNext(c, page.next);
    return c.json(page, 200);
  };

/** Ids of all that a claim and its document name. */
export function entitiesOfRow({ claim, document }: ClaimRow): string[] {
  return [...entitiesOfClaim(claim), ...(document.publisher === null ? [] : [document.publisher])];
}
