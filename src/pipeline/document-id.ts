import type { Document } from '../model/index.ts';
import { contentHash } from '../text/index.ts';

/** The id of a document: a hash of what it says, where and when, so that the same article is the same document wherever it is read. */
export function documentId({
  url,
  publisher,
  publishedAt,
  text,
}: Pick<Document, 'url' | 'publisher' | 'publishedAt' | 'text'>): string {
  return contentHash(JSON.stringify([url, publisher, publishedAt, text]));
}
