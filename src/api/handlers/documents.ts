import { IsnadError } from '../../model/index.ts';
import { keepExtraction } from '../../pipeline/keep-extraction.ts';
import { queryWords } from '../../pipeline/search-words.ts';
import type { getDocument, keepDocument, listDocuments } from '../routes.ts';
import type { Handler } from '../services.ts';
import { readArticle } from './extract.ts';

export const listDocumentsHandler: Handler<typeof listDocuments> =
  ({ register }) =>
  async (c) => {
    const { words, ...query } = c.req.valid('query');
    const { rows, next } = await register.documents({
      ...query,
      ...(words !== undefined && { words: queryWords(words) }),
    });
    const named = rows.flatMap(({ publisher, credits }) => [...(publisher === null ? [] : [publisher]), ...credits]);
    return c.json({ documents: rows, entities: await register.entities(named), next }, 200);
  };

export const getDocumentHandler: Handler<typeof getDocument> =
  ({ register }) =>
  async (c) => {
    const document = await register.document(c.req.valid('param').id);
    if (document === null) {
      throw new IsnadError('not-found', 'The register has no document of that id.', {
        wayOut: 'GET /api/documents lists them.',
        field: 'id',
      });
    }
    return c.json(document, 200);
  };

export const keepDocumentHandler: Handler<typeof keepDocument> = (services) => async (c) => {
  const kept = await keepExtraction(services.register, readArticle(services, c.req.valid('json')));
  return kept.status === 'added' ? c.json(kept, 201) : c.json(kept, 200);
};
