import { entitiesOfRow } from '../../store/index.ts';
import { linkNext } from '../link-next.ts';
import type { listClaims } from '../routes.ts';
import type { Handler } from '../services.ts';
import { storeFilter } from './store-filter.ts';

export const listClaimsHandler: Handler<typeof listClaims> =
  ({ register, recent }) =>
  async (c) => {
    const { after, limit, ...query } = c.req.valid('query');
    const filter = storeFilter(query);
    const page = await recent.pages.to(['claims', filter, after, limit], async () => {
      const { rows, next } = await register.claims(filter, { after, limit });
      return { claims: rows, entities: await register.entities(rows.flatMap(entitiesOfRow)), next };
    });
    linkNext(c, page.next);
    return c.json(page, 200);
  };
