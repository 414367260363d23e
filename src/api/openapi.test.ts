import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { openEmptyRegister } from '../../test/empty-register.ts';
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

const samples: Record<string, string> = {
  '/api/documents/{id}': '/api/documents/document-0001',
  '/api/documents/{id}/explanation': '/api/documents/document-0001/explanation',
  '/api/entities/{id}': '/api/entities/state:FR',
  '/api/sources/{id}': '/api/sources/outlet:al-minbar',
};

test.each(Object.values(routes).map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s answers what its schema says, and nothing beside it',
  async (_, route) => {
    const init =
      route.method === 'post'
        ? { method: 'POST', body: '{"text":"باعت"}', headers: { 'content-type': 'application/json' } }
        : {};
    const answer: unknown = await (await app.request(samples[route.path] ?? route.path, init)).json();
    const schema = route.responses[200].content['application/json'].schema as z.ZodType;
    expect(schema.parse(answer)).toEqual(answer);
  },
);

test('the OpenAPI document and docs/api.md have every route', async () => {
  const document = (await (await app.request('/api/openapi.json')).json()) as {
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
