import { type Extraction, IsnadError } from '../../model/index.ts';
import type { ReadOptions } from '../../pipeline/index.ts';
import type { extract } from '../routes.ts';
import type { Handler, Services } from '../services.ts';
import type { Article } from '../types.ts';

/** Reads a posted article. Throws `empty-text` and what the engine throws. */
export function readArticle({ readDocument }: Services, article: Article, options?: ReadOptions): Extraction {
  if (article.text.trim() === '') {
    throw new IsnadError('empty-text', 'The article has no text.', {
      wayOut: 'Paste the words of the article.',
      field: 'text',
    });
  }
  return readDocument(article, { ...options, mentions: true });
}

export const extractHandler: Handler<typeof extract> = (services) => (c) =>
  c.json(readArticle(services, c.req.valid('json')), 200);
