import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchPage } from './fetch-page.ts';

const page = '<p>تسلمت الدولة زورقين</p>';

/** What a site answers at which path. */
const site: Record<string, (response: ServerResponse, request: IncomingMessage) => void> = {
  '/page': (response) => response.end(page),
  '/gzip': (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(page)),
  '/br': (response) => response.setHeader('content-encoding', 'br').end(brotliCompressSync(page)),
  '/broken': (response) => response.setHeader('content-encoding', 'gzip').end(page),
  '/bomb': (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(6 * 1024 * 1024))),
  '/moved': (response) => response.writeHead(302, { location: '/page' }).end(),
  '/circle': (response) => response.writeHead(302, { location: '/circle' }).end(),
  '/home': (response, { headers }) =>
    response.writeHead(302, { location: `http://localhost:${headers.host?.split(':')[1]}/page` }).end(),
  '/literal': (response) => response.writeHead(301, { location: 'http://10.0.0.1/' }).end(),
  '/file': (response) => response.writeHead(301, { location: 'file:///etc/passwd' }).end(),
  '/cut': (response) => response.writeHead(200, { 'content-length': '100' }).write('half', () => response.destroy()),
  '/slow': () => {},
};

const server = createServer((request, response) => {
  const answer = site[request.url ?? ''];
  if (answer) answer(response, request);
  else response.writeHead(404).end();
});
let base = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The tests' own site is on this machine; «localhost» and all else is refused as it would be. */
const isAllowed = (address: string) => address === '127.0.0.1';

describe('a page', () => {
  test.each(['/page', '/gzip', '/br', '/moved'])('%s comes as its bytes', async (path) => {
    const { url, bytes } = await fetchPage(base + path, { isAllowed });
    expect(new TextDecoder().decode(bytes)).toBe(page);
    expect(url).toBe(base + (path === '/moved' ? '/page' : path));
  });

  test.each([
    ['/none', 'not-fetched', 'answered 404'],
    ['/broken', 'not-fetched', 'could not be fetched'],
    ['/cut', 'not-fetched', 'could not be fetched'],
    ['/circle', 'not-fetched', 'never to a page'],
    ['/slow', 'not-fetched', 'nothing within'],
    ['/bomb', 'too-large', '5 MB'],
    ['/literal', 'address-refused', '10.0.0.1'],
    ['/file', 'address-refused', 'no address'],
  ])('%s is %s', async (path, code, said) => {
    const fetching = fetchPage(base + path, { isAllowed, patience: path === '/slow' ? 200 : 20_000 });
    await expect(fetching).rejects.toMatchObject({
      code,
      message: expect.stringContaining(said),
      where: { file: base + path },
    });
  });

  test('is given up when nobody wants it any more', async () => {
    const stop = new AbortController();
    const fetching = fetchPage(`${base}/slow`, { isAllowed, signal: stop.signal });
    stop.abort();
    await expect(fetching).rejects.toMatchObject({ code: 'not-fetched' });
  });
});

describe('what is not on the public internet', () => {
  test.each([
    ...[
      'http://127.0.0.1/',
      'http://localhost/',
      'http://127.1/',
      'http://0x7f000001/',
      'http://2130706433/',
      'http://0/',
    ],
    ...['http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://[fe80::1]/', 'http://10.0.0.1/', 'https://192.168.0.1/'],
    ...['http://169.254.169.254/latest/meta-data/', 'http://127.0.0.1.:80/'],
    ...['ftp://example.org/', 'file:///etc/passwd', 'data:text/plain,x', 'javascript:1', 'example.org', '', 'http://'],
    ...['http://user:word@example.org/', 'gopher://127.0.0.1:70/'],
  ])('is never asked: «%s»', async (address) => {
    await expect(fetchPage(address)).rejects.toMatchObject({ code: 'address-refused', where: { file: address } });
  });

  test('is refused by the name that leads there, on a redirect too', async () => {
    // Without IPv6 «localhost» is 127.0.0.1 alone, so nothing is allowed here but the site as it is written.
    const asked: string[] = [];
    const once = (address: string) => asked.push(address) === 1;
    await expect(fetchPage(`${base}/home`, { isAllowed: once })).rejects.toMatchObject({ code: 'address-refused' });
    expect(asked.length).toBeGreaterThan(1);
  });
});
