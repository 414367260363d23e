import { IsnadError } from '../../model/index.ts';
import { collect } from '../collect.ts';
import { decode } from '../decode.ts';
import type { Reader } from '../ingested.ts';
import { readPage } from './page.ts';

/** A saved web page: the article on it, without the page around it. */
export const readHtml: Reader = async function* (source, limit) {
  const bytes = await collect(source, limit);
  const input = readPage(decode(bytes, { file: source.name }, declaredCharset(bytes)));
  if (input.text.trim() === '') {
    throw new IsnadError('empty-text', 'There is no article on the page.', {
      file: source.name,
      wayOut: 'If the page builds its text by script, copy the text out of a browser into a .txt file.',
    });
  }
  yield { input, file: source.name };
};

/** The encoding that a page names in its head. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1];
}
