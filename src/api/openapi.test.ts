import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RouteConfig } from '@hono/zod-openapi';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { openEmptyRegister } from '../../test/empty-register.ts';
import { PASSWORD, signedIn } from '../../test/signed-in.ts';
import { keepExtraction } from '../pipeline/keep-extraction.ts';
import { reading } from '../store/extraction.test-fixture.ts';
import type { Register } from '../store/index.ts';
import { createApp } from './index.ts';
import * as routes from './routes.ts';

let register: Register;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  register = await openEmptyRegister();
  app = createApp({ register, readDocument: () => reading(1) });
  await keepExtraction(register, reading(1));
});
afterAll(() => register.close());

/** Whom a route changes, and a token that it revokes. */
async function somebody(): Promise<{ user: string; token: string }> {
  const { users, tokens } = await register.access();
  const admin = await users.byName('Huda');
  const user = (await users.byName('Sami')) ?? (await users.add({ name: 'Sami', password: PASSWORD, role: 'read' }));
  return { user: user.id, token: (await tokens.add(admin?.id ?? '', { name: 'script' })).id };
}

const samples: Record<string, string> = {
  '/api/documents/{id}': '/api/documents/document-0001',
  '/api/documents/{id}/explanation': '/api/documents/document-0001/explanation',
  '/api/entities/{id}': '/api/entities/state:FR',
};

const bodies: Record<string, object> = {
  '/api/session': { name: 'Huda', password: PASSWORD },
  '/api/password': { current: PASSWORD, password: PASSWORD },
  '/api/users': { name: 'Lina', password: PASSWORD, role: 'read' },
  '/api/users/{id}': { role: 'review' },
  '/api/tokens': { name: 'script', days: 30 },
};

test.each(Object.values<RouteConfig>(routes).map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s answers what its schema says, and nothing beside it',
  async (_, route) => {
    const cookie = await signedIn(register, 'Huda', 'admin');
    const { user, token } = await somebody();
    const path = samples[route.path] ?? route.path.replace('{id}', route.path.startsWith('/api/users') ? user : token);
    const init = {
      method: route.method.toUpperCase(),
      headers: { cookie, 'content-type': 'application/json' },
      ...(route.request?.body && { body: JSON.stringify(bodies[route.path] ?? { text: 'باعت' }) }),
    };
    const response = await app.request(path, init);
    const said = route.responses[response.status] as { content?: Record<string, { schema: z.ZodType }> } | undefined;
    expect([response.ok, said]).toEqual([true, expect.anything()]);
    const schema = said?.content?.['application/json']?.schema;
    const answer: unknown = schema ? await response.json() : await response.text();
    expect(answer).toEqual(schema ? schema.parse(answer) : '');
  },
);

test('the OpenAPI document and docs/api.md have every route', async () => {
  const headers = { cookie: await signedIn(register, 'Huda', 'admin') };
  const document = (await (await app.request('/api/openapi.json', { headers })).json()) as {
    openapi: string;
    paths: Record<string, object>;
  };
  const docs = readFileSync(join(import.meta.dirname, '../../docs/api.md'), 'utf8');
  expect(document.openapi).toBe('3.1.0');
  for (const { method, path } of Object.values(routes)) {
    expect(document.paths[path]).toHaveProperty(method);
    expect(docs).toContain(`\`${method.toUpperCase()} ${path}\``);
  }
});
