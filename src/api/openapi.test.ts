import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmptyRegister } from '../../test/empty-register.ts';
import type { Register } from '../store/index.ts';
import { checkOf } from './openapi/check-schema.test-fixture.ts';
import { openApiDocument } from './openapi/openapi-document.ts';
import { type App, openSampleApp, requestOf, type Sample, samples } from './samples.test-fixture.ts';

let register: Register;
let app: App;
beforeAll(async () => {
  register = await openEmptyRegister();
  app = await openSampleApp(register);
});
afterAll(() => register.close());

const openApi = openApiDocument();
const operations = Object.entries(openApi.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
);

describe('the OpenAPI document', () => {
  test('is of version 3.1, and describes what many routes answer once', () => {
    expect(openApi.openapi).toBe('3.1.0');
    expect(Object.keys(openApi.components.schemas)).toContain('Claim');
    expect(JSON.stringify(openApi.paths)).toContain('"#/components/schemas/ClaimList"');
  });

  test.each(operations)('$method $path says what it does and what its parameters are', ({ path, operation }) => {
    expect(operation.summary).toMatch(/^[A-Z].*[^.]$/u);
    const named = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name);
    const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
    expect(inPath.map(({ name }) => name)).toEqual(named);
  });

  test.each(operations)('$method $path has a name for each body in JSON', ({ operation }) => {
    const bodies = [operation.requestBody, ...Object.values(operation.responses)];
    const inJson = bodies.flatMap((body) => body?.content?.['application/json'] ?? []);
    expect(inJson.filter(({ schema }) => schema.$ref === undefined)).toEqual([]);
  });

  test.each(operations)(
    '$method $path answers what it says, and nothing beside it',
    async ({ method, path, operation }) => {
      const sample = await sampleOf(method, path);
      const response = await app.request(...requestOf(method, path, sample));
      expect(response.status, await failure(response)).toBeLessThan(300);
      const said = operation.responses[response.status]?.content ?? {};
      if (response.status === 204) return expect(said).toEqual({});
      const type = response.headers.get('content-type')?.split(';')[0] ?? '';
      expect(Object.keys(said)).toContain(type);
      if (type !== 'application/json') return void response.body?.cancel();
      const answer: unknown = await response.json();
      const { error } = checkOf(said[type]?.schema ?? {}, openApi, { strict: true }).safeParse(answer);
      expect(error?.issues ?? []).toEqual([]);
      const { next } = answer as { next?: string | null };
      if (typeof next === 'string') expect(response.headers.get('link')).toContain(encodeURIComponent(next));
    },
  );
});

/** A route without a sample is asked by its address alone, where that can be. */
async function sampleOf(method: string, path: string): Promise<Sample> {
  const known = samples[`${method} ${path}`];
  if (known !== undefined) return typeof known === 'function' ? known(app) : known;
  const isPlain = method === 'get' && !path.includes('{');
  expect(isPlain, `samples.test-fixture.ts needs a good request to «${method} ${path}»`).toBe(true);
  return {};
}

async function failure(response: Response): Promise<string> {
  return response.ok ? '' : JSON.stringify(await response.clone().json());
}
