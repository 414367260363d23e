import type { Context } from 'hono';

/** Says in the header where the next page of a list is, as RFC 8288 has it: the same question, `after` the last row of this page. */
export function linkNext(c: Context, next: string | null): void {
  if (next === null) return;
  const { pathname, searchParams } = new URL(c.req.url);
  searchParams.set('after', next);
  c.header('link', `<${pathname}?${searchParams}>; rel="next"`, { append: true });
}
