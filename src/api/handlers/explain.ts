import type { Extraction } from '../../model/index.ts';
import type { explain, explainDocument } from '../routes.ts';
import type { Handler } from '../services.ts';
import type { Explanations } from '../types.ts';
import { readArticle } from './extract.ts';
import { keptDocument } from './kept-document.ts';

/** Reads a kept document again to say why: the register keeps what was read, and explanations only where somebody asks. */
export const explainDocumentHandler: Handler<typeof explainDocument> = (services) => async (c) => {
  const { document } = await keptDocument(services, c.req.valid('param').id);
  const { url, publisher, title, language, publishedAt, text } = document;
  const again = { url, publisher, title, language, publishedAt, text };
  return c.json(explanationsOf(services.readDocument(again, { explain: true })), 200);
};

export const explainHandler: Handler<typeof explain> = (services) => (c) =>
  c.json(explanationsOf(readArticle(services, c.req.valid('json'), { explain: true })), 200);

function explanationsOf({ explain = [], entities, engine }: Extraction): Explanations {
  return { explain, entities: entities.map(({ mentions: _, ...entity }) => entity), engine };
}
