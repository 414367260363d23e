import { createHash } from 'node:crypto';
import { createMiddleware } from 'hono/factory';

/**
 * Gives each JSON that is asked for a tag of its content, and 304 without a body to those who have it already. The question is answered
 * for that, but not sent. Others than the one who asked may not keep an answer.
 */
export const tagAnswers = createMiddleware(async (c, next) => {
  await next();
  const { res } = c;
  const isJson = res.headers.get('content-type')?.startsWith('application/json');
  if (c.req.method !== 'GET' || res.status !== 200 || !isJson || res.headers.has('set-cookie')) return;
  const body = await res.bytes();
  // Weak: packed and unpacked are the same answer.
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const has = knows(c.req.header('if-none-match'), tag);
  c.res = has
    ? new Response(null, { status: 304 })
    : new Response(body, { status: 200, headers: { 'content-type': 'application/json' } });
  if (!has) c.header('content-length', String(body.length));
  c.header('etag', tag);
  if (!res.headers.has('cache-control')) c.header('cache-control', 'private, no-cache');
});

/** True where an `If-None-Match` names the tag. */
function knows(noneMatch: string | undefined, tag: string): boolean {
  const tags = noneMatch?.split(',').map((one) => one.trim().replace(/^W\//u, '')) ?? [];
  return tags.includes(tag.replace(/^W\//u, '')) || tags.includes('*');
}
