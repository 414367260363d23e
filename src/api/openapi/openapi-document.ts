import { OpenAPIHono } from '@hono/zod-openapi';
import { json } from '../answers.ts';
import * as routes from '../routes.ts';
import { namedSchemas } from './named-schemas.ts';
import { referToNames } from './refer-to-names.ts';
import type { JsonSchema, OpenApi } from './types.ts';

type Placed = { path: string; method: string };

const methods = ['get', 'post', 'put', 'patch', 'delete'];

const info = {
  title: 'Isnad',
  version: '1',
  description: 'Reported arms transfers and defence ties, with who says so, quoted by whom.',
};

/** The OpenAPI 3.1 document of all routes. */
export function openApiDocument(): OpenApi {
  const app = new OpenAPIHono();
  for (const route of Object.values(routes).toSorted(inOrder)) app.openAPIRegistry.registerPath(route);
  const { openapi, paths } = described(app);
  return referToNames({ openapi, info, paths, components: { schemas: named() } });
}

/** By address, and at one address from asking to taking away. */
function inOrder(a: Placed, b: Placed): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return methods.indexOf(a.method) - methods.indexOf(b.method);
}

/** The named schemas as JSON Schema: those of an app that answers each of them at its name. */
function named(): Record<string, JsonSchema> {
  const app = new OpenAPIHono();
  for (const [name, schema] of Object.entries(namedSchemas)) {
    app.openAPIRegistry.registerPath({ method: 'get', path: `/${name}`, responses: { 200: json('', schema) } });
  }
  const schemas = Object.entries(described(app).paths).map(([path, { get }]) => {
    return [path.slice(1), get?.responses[200]?.content?.['application/json']?.schema ?? {}];
  });
  return Object.fromEntries(schemas);
}

function described(app: OpenAPIHono): OpenApi {
  return JSON.parse(JSON.stringify(app.getOpenAPI31Document({ openapi: '3.1.0', info })));
}
