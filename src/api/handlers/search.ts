import { findClaims, findDocuments, findEntities, toQuery } from '../../pipeline/search/index.ts';
import { entitiesOfRow } from '../../store/index.ts';
import { linkNext } from '../link-next.ts';
import type { search } from '../routes.ts';
import type { Handler } from '../services.ts';

export const searchHandler: Handler<typeof search> =
  ({ register }) =>
  async (c) => {
    const { words, in: where, outlet, after, limit } = c.req.valid('query');
    const query = toQuery(words);
    if (where === 'names') {
      const found = await findEntities(register, query, limit);
      return c.json({ in: where, found, entities: found.map(({ entity }) => entity), next: null }, 200);
    }
    if (where === 'claims') {
      const { rows, next } = await findClaims(register, query, { outlet }, { after, limit });
      linkNext(c, next);
      const ids = rows.flatMap(entitiesOfRow);
      return c.json({ in: where, found: rows, entities: await register.entities(ids), next }, 200);
    }
    const { rows, next } = await findDocuments(register, query, { outlet }, { after, limit });
    linkNext(c, next);
    const entities = await register.entities(rows.flatMap(({ document }) => document.publisher ?? []));
    return c.json({ in: where, found: rows, entities, next }, 200);
  };
