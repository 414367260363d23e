import { Duplex } from 'node:stream';
import { createMiddleware } from 'hono/factory';
import { chooseEncoding, type Encoding } from './encodings.ts';

/** Bytes under which packing gains nothing. */
const WORTH = 1024;

/** What shrinks. Events do too, but would wait in the packer until there are many. */
const shrinking =
  /^(?:application\/(?:problem\+)?json|application\/x-ndjson|text\/(?:html|csv|plain|css|javascript))\b/u;

/** Packs answers for those who take them so: what is whole in memory at once, a file that is still being written as it comes. */
export const compressAnswers = createMiddleware(async (c, next) => {
  await next();
  const { body, headers } = c.res;
  const length = headers.get('content-length');
  if (c.req.method === 'HEAD' || body === null || headers.has('content-encoding')) return;
  if (!shrinking.test(headers.get('content-type') ?? '') || (length !== null && Number(length) < WORTH)) return;
  c.header('vary', 'accept-encoding', { append: true });
  const encoding = chooseEncoding(c.req.header('accept-encoding'));
  if (encoding === undefined) return;
  const { status } = c.res;
  const type = headers.get('content-type') ?? '';
  const packed = length === null ? packing(body, encoding) : await encoding.pack(await c.res.bytes());
  c.res = new Response(packed as Uint8Array<ArrayBuffer> | ReadableStream, {
    status,
    headers: { 'content-type': type },
  });
  c.header('content-encoding', encoding.name);
  c.header('etag', headers.get('etag')?.replace(/^(?=")/u, 'W/'));
  if (packed instanceof Uint8Array) c.header('content-length', String(packed.length));
  else c.header('content-length', undefined);
});

function packing(body: ReadableStream, encoding: Encoding): ReadableStream {
  return body.pipeThrough(Duplex.toWeb(encoding.packer()) as ReadableWritablePair);
}
