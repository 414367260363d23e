import { keepExtraction } from '../../pipeline/keep-extraction.ts';
import { linkNext } from '../link-next.ts';
import type { getDocument, keepDocument, listDocuments } from '../routes.ts';
import type { Handler } from '../services.ts';
import { readArticle } from './extract.ts';
import { keptDocument } from './kept-document.ts';
import { storeFilter } from './store-filter.ts';

export const listDocumentsHandler: Handler<typeof listDocuments> =
  ({ register }) =>
  async (c) => {
    const { rows, next } = await register.documents(storeFilter(c.req.valid('query')));
    const named = rows.flatMap(({ publisher, credits }) => [...(publisher === null ? [] : [publisher]), ...credits]);
    linkNext(c, next);
    return c.json({ documents: rows, entities: await register.entities(named), next }, 200);
  };

export const getDocumentHandler: Handler<typeof getDocument> = (services) => async (c) =>
  c.json(await keptDocument(services, c.req.valid('param').id), 200);

export const keepDocumentHandler: Handler<typeof keepDocument> = (services) => async (c) => {
  const kept = await keepExtraction(services.register, readArticle(services, c.req.valid('json')));
  return kept.status === 'added' ? c.json(kept, 201) : c.json(kept, 200);
};
