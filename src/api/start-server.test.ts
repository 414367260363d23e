import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmptyRegister } from '../../test/empty-register.ts';
import { reading } from '../store/extraction.test-fixture.ts';
import type { Register } from '../store/index.ts';
import { type RunningServer, startServer } from './index.ts';

let register: Register;
let server: RunningServer;
const folder = mkdtempSync(join(tmpdir(), 'isnad-web-'));
const webRoot = join(folder, 'web');
mkdirSync(join(webRoot, 'assets'), { recursive: true });
writeFileSync(join(webRoot, 'index.html'), '<!doctype html><title>the app</title>');
writeFileSync(join(webRoot, 'assets', 'main-1a2b.js'), 'export {};');
writeFileSync(join(webRoot, 'assets', 'main-1a2b.css'), 'body {}');
writeFileSync(join(webRoot, 'assets', 'main-1a2b.css.br'), brotliCompressSync('body {}'));
writeFileSync(join(webRoot, 'index.html.br'), brotliCompressSync('<!doctype html><title>the app</title>'));
writeFileSync(join(folder, 'secret.txt'), 'not for the web');

const readDocument = () => reading(1);

beforeAll(async () => {
  register = await openEmptyRegister();
  server = await startServer({ register, readDocument, webRoot, port: 0 });
});
afterAll(async () => {
  await server.close();
  await register.close();
  rmSync(folder, { recursive: true });
});

/** A raw request, for what `fetch` would tidy up; the status line and all that follows. */
async function raw(lines: string[]): Promise<string> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.end(`${[...lines, 'Connection: close'].join('\r\n')}\r\n\r\n`);
  let answer = '';
  for await (const chunk of socket) answer += chunk;
  return answer;
}

describe('over a socket', () => {
  test('an article goes in and comes out', async () => {
    const body = JSON.stringify({ text: 'باعت فرنسا' });
    const headers = { 'content-type': 'application/json', origin: server.url };
    const kept = await fetch(`${server.url}/api/documents`, { method: 'POST', headers, body });
    expect([kept.status, await kept.json()]).toMatchObject([201, { status: 'added' }]);
    expect(await (await fetch(`${server.url}/api/stats`)).json()).toMatchObject({ documents: 1 });
  });

  test('a request may come without a body, or in chunks; too long a one is refused all the same', async () => {
    expect((await fetch(`${server.url}/api/session`, { method: 'DELETE' })).status).toBe(204);
    const chunked = async (text: string) => {
      const body = new Blob([JSON.stringify({ text })]).stream();
      const headers = { 'content-type': 'application/json' };
      return (await fetch(`${server.url}/api/extract`, { method: 'POST', headers, body, duplex: 'half' })).status;
    };
    expect(await chunked('باعت فرنسا')).toBe(200);
    expect(await chunked('x'.repeat(1_100_000))).toBe(413);
  });

  test('the name asked for must be a loopback name', async () => {
    expect(await raw(['GET /api/stats HTTP/1.1', 'Host: rebound.example'])).toMatch(/^HTTP\/1\.1 421 /u);
    expect(await raw(['GET / HTTP/1.1', 'Host: rebound.example'])).toMatch(/^HTTP\/1\.1 421 /u);
  });

  test.each(['/', '/documents/document-0001', '/claims?kind=attack', '/paste'])('%s is the app', async (path) => {
    const response = await fetch(server.url + path);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await response.text()).toContain('the app');
  });

  test('files of the app are served as what they are; those with a hash in their name may be kept', async () => {
    const response = await fetch(`${server.url}/assets/main-1a2b.js`);
    expect(response.headers.get('content-type')).toContain('javascript');
    expect(response.headers.get('cache-control')).toContain('immutable');
    const etag = response.headers.get('etag') ?? '';
    expect((await fetch(`${server.url}/assets/main-1a2b.js`, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect(response.headers.get('content-encoding')).toBeNull();
    const gone = await fetch(`${server.url}/assets/gone.js`);
    expect([gone.status, gone.headers.get('cache-control')]).toEqual([404, 'no-cache']);
  });

  test('files that were packed when the app was built are sent so', async () => {
    for (const [path, encoding] of [
      ['/assets/main-1a2b.css', 'br'],
      ['/', 'br'],
      ['/documents/document-0001', 'br'],
    ]) {
      const response = await fetch(server.url + path, { headers: { 'accept-encoding': 'gzip, br' } });
      expect([path, response.headers.get('content-encoding')]).toEqual([path, encoding]);
      expect(response.headers.get('vary')).toContain('Accept-Encoding');
      expect(await response.text()).toMatch(/the app|body \{\}/u);
    }
  });

  test('a body that is too long is refused in words, while it is still coming', async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ text: 'x'.repeat(3 * 1024 * 1024) });
    const response = await fetch(`${server.url}/api/documents`, { method: 'POST', headers, body });
    expect([response.status, await response.json()]).toMatchObject([413, { code: 'too-large' }]);
    expect((await fetch(`${server.url}/api/stats`)).status).toBe(200);
  });

  test('a body whose length is not said is read, or refused once it is too long; none at all is none', async () => {
    const said = (text: string) => ReadableStream.from([new TextEncoder().encode(`{"text":"${text}"}`)]);
    const post = (text: string) =>
      fetch(`${server.url}/api/extract`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: said(text),
        duplex: 'half',
      });
    expect((await post('باعت فرنسا')).status).toBe(200);
    expect((await post('x'.repeat(1024 * 1024))).status).toBe(413);
    expect((await fetch(`${server.url}/api/imports/none`, { method: 'DELETE' })).status).toBe(404);
  });

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
  ])('%s does not lead out of the folder', async (path) => {
    expect(await raw([`GET ${path} HTTP/1.1`, 'Host: 127.0.0.1'])).not.toContain('not for the web');
  });

  test('an unbuilt app says so', async () => {
    const unbuilt = await startServer({ register, readDocument, webRoot: join(folder, 'none'), port: 0 });
    const response = await fetch(`${unbuilt.url}/documents/x`);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm start');
    await unbuilt.close();
  });
});

describe('the port', () => {
  test('that was asked for and is taken is an error', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    await expect(startServer({ register, readDocument, port })).rejects.toMatchObject({
      code: 'port-busy',
      message: expect.stringContaining(String(port)),
    });
    taken.close();
  });

  test('is 4766 or the next one that is free', async () => {
    const servers = [await startServer({ register, readDocument }), await startServer({ register, readDocument })];
    const ports = servers.map(({ url }) => Number(new URL(url).port));
    expect(ports[0]).toBeGreaterThanOrEqual(4766);
    expect(ports[1]).toBeGreaterThan(ports[0] ?? 0);
    await Promise.all(servers.map((one) => one.close()));
  });

  test('is free again after closing', async () => {
    const first = await startServer({ register, readDocument, port: 0 });
    await fetch(`${first.url}/api/stats`);
    await first.close();
    const second = await startServer({ register, readDocument, port: Number(new URL(first.url).port) });
    expect(second.url).toBe(first.url);
    await second.close();
  });
});
