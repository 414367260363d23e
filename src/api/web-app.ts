import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';

const notBuilt = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Isnad</title>
<h1>The pages of Isnad are not built</h1>
<p>Stop this server and run <code>npm start</code>, which builds them. The API answers at <a href="/api/openapi.json">/api</a>.</p>
</html>
`;

/**
 * The built browser app. Every address without a file ending is a screen of the app (`/documents/…`, `/claims`): it gets
 * the one page, which looks at the address itself. Where the app is not built, a page says so.
 */
export function webApp(root: string | undefined): Hono {
  const app = new Hono();
  if (root === undefined || !existsSync(join(root, 'index.html'))) return app.get('*', (c) => c.html(notBuilt, 503));
  app.use(etag());
  app.use(async (c, next) => {
    await next();
    // Vite writes a hash of the content into the names in /assets, so those never change.
    const named = c.res.ok && c.req.path.startsWith('/assets/');
    c.header('cache-control', named ? 'public, max-age=31536000, immutable' : 'no-cache');
  });
  // Files are packed when the app is built; those that are not are packed on their way.
  app.use(serveStatic({ root, precompressed: true }));
  const page = serveStatic({ root, path: 'index.html', precompressed: true });
  app.get('*', (c, next) => (/\.\w+$/u.test(c.req.path) ? next() : page(c, next)));
  return app;
}
