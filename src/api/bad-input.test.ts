import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmptyRegister } from '../../test/empty-register.ts';
import type { Register } from '../store/index.ts';
import { badTexts, badValues, brief } from './bad-values.test-fixture.ts';
import { checkOf } from './openapi/check-schema.test-fixture.ts';
import { openApiDocument } from './openapi/openapi-document.ts';
import type { JsonSchema, Operation } from './openapi/types.ts';
import { type App, openSampleApp, requestOf, type Sample, samples } from './samples.test-fixture.ts';

let register: Register;
let app: App;
beforeAll(async () => {
  register = await openEmptyRegister();
  app = await openSampleApp(register);
});
afterAll(() => register.close());

const openApi = openApiDocument();

/** One field of one route with what it does not take, and how that is put into a good request. */
interface Case {
  name: string;
  field: string;
  method: string;
  path: string;
  bad: unknown[];
  put: (sample: Sample, value: unknown) => Sample;
}

const cases = Object.entries(openApi.paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, operation]) => [
    ...ofParameters(method, path, operation),
    ...ofBody(method, path, operation),
  ]),
);

function ofParameters(method: string, path: string, { parameters = [] }: Operation): Case[] {
  const place = { query: 'query', path: 'path' } as const;
  const own = parameters.flatMap((parameter): Case[] => {
    if (parameter.in !== 'query' && parameter.in !== 'path') return [];
    const { name } = parameter;
    const part = place[parameter.in];
    // Without its last part the path is another route's.
    const bad = badTexts(checkOf(parameter.schema, openApi)).filter((text) => part === 'query' || text !== '');
    const put = (sample: Sample, value: unknown) => ({ ...sample, [part]: { ...sample[part], [name]: String(value) } });
    return [{ name: `${method} ${path}: ${name}`, field: name, method, path, bad, put }];
  });
  if (!parameters.some((parameter) => parameter.in === 'query')) return own;
  const put = (sample: Sample) => ({ ...sample, query: { ...sample.query, unheard: 'x' } });
  return [...own, { name: `${method} ${path}: an unknown parameter`, field: 'unheard', method, path, bad: ['x'], put }];
}

function ofBody(method: string, path: string, { requestBody }: Operation): Case[] {
  const schema = resolved(requestBody?.content['application/json']?.schema);
  if (schema === undefined) return [];
  const branches = schema.oneOf ?? schema.anyOf ?? [schema];
  const fields = new Map(branches.flatMap((branch) => Object.entries(resolved(branch)?.properties ?? {})));
  const own = [...fields].map(([field, property]): Case => {
    // What all branches of a choice refuse is refused.
    const bad = badValues(checkOf(property, openApi));
    const put = (sample: Sample, value: unknown) => ({ ...sample, body: { ...sample.body, [field]: value } });
    return { name: `${method} ${path}: «${field}» of the body`, field, method, path, bad, put };
  });
  const put = (sample: Sample) => ({ ...sample, body: { ...sample.body, unheard: 1 } });
  return [...own, { name: `${method} ${path}: an unknown field`, field: 'unheard', method, path, bad: [1], put }];
}

function resolved(schema: JsonSchema | undefined): JsonSchema | undefined {
  const name = schema?.$ref?.split('/').at(-1);
  return name === undefined ? schema : openApi.components.schemas[name];
}

describe('what a field does not take is refused by its name', () => {
  test.each(cases)('$name', async ({ method, path, field, bad, put }) => {
    expect(bad, 'it takes anything').not.toEqual([]);
    const known = samples[`${method} ${path}`] ?? {};
    for (const value of bad) {
      const sample = put(typeof known === 'function' ? await known(app) : known, value);
      const response = await app.request(...requestOf(method, path, sample));
      const answer = (await response.json()) as { field?: string };
      const found = {
        value: brief(value),
        is4xx: response.status >= 400 && response.status < 500,
        field: answer.field,
      };
      expect(found).toEqual({ value: brief(value), is4xx: true, field });
      const problem = checkOf(openApi.components.schemas.Problem ?? {}, openApi, { strict: true });
      expect(problem.safeParse(answer).error?.issues ?? []).toEqual([]);
    }
  });
});
