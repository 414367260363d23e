import { readFile } from 'node:fs/promises';
import type { Context, Hono } from 'hono';
import type { OpenApi } from '../openapi/types.ts';
import { referencePage } from './reference-page.ts';
import { languageOf } from './words.ts';

const sheet = new URL('reference.css', import.meta.url);

/** Answers `/api` with the reference page, and `/api/reference.css` with its looks. */
export function serveReference(app: Pick<Hono, 'get'>, document: () => OpenApi): void {
  app.get('/api', (c: Context) => {
    c.header('cache-control', 'no-cache');
    c.header('vary', 'accept-language', { append: true });
    const language = languageOf(c.req.query('lang'), c.req.header('accept-language'));
    return c.html(referencePage(document(), language, new URL(c.req.url).origin));
  });
  app.get('/api/reference.css', async (c: Context) => {
    c.header('cache-control', 'no-cache');
    return c.body(await readFile(sheet, 'utf8'), 200, { 'content-type': 'text/css; charset=utf-8' });
  });
}
